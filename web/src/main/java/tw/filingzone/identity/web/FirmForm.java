package tw.filingzone.identity.web;

import java.io.Serializable;
import tw.filingzone.identity.model.FirmDetails;
import tw.filingzone.identity.model.FirmFields;

/** A firm as it is being typed. */
public class FirmForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private String shortName;

    void fill(FirmDetails details) {
        code = details.code();
        name = details.name();
        shortName = details.shortName();
    }

    FirmFields fields() {
        return new FirmFields(code, name, shortName);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }
}
