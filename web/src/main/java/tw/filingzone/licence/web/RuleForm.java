package tw.filingzone.licence.web;

import java.io.Serializable;
import tw.filingzone.licence.model.NameRow;
import tw.filingzone.licence.model.Ruling;

/** A ruling as it is being typed. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Ruling ruling = Ruling.ASSIGNED;
    private String entryCode;
    private String note;

    void fill(NameRow name) {
        if (name.ruling() != Ruling.WAITING) {
            ruling = name.ruling();
            entryCode = name.code();
            note = name.note();
        }
    }

    public Ruling getRuling() {
        return ruling;
    }

    public void setRuling(Ruling ruling) {
        this.ruling = ruling;
    }

    public String getEntryCode() {
        return entryCode;
    }

    public void setEntryCode(String entryCode) {
        this.entryCode = entryCode;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
