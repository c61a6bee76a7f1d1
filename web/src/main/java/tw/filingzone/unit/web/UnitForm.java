package tw.filingzone.unit.web;

import java.io.Serializable;
import java.time.LocalDate;
import tw.filingzone.unit.model.UnitFields;

/** A unit as it is being typed. */
public class UnitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private boolean dedicated;
    private LocalDate setUpOn;
    private String duties;

    void fill(UnitFields fields) {
        name = fields.name();
        dedicated = fields.dedicated();
        setUpOn = fields.setUpOn();
        duties = fields.duties();
    }

    UnitFields fields() {
        return new UnitFields(name, dedicated, setUpOn, duties);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isDedicated() {
        return dedicated;
    }

    public void setDedicated(boolean dedicated) {
        this.dedicated = dedicated;
    }

    public LocalDate getSetUpOn() {
        return setUpOn;
    }

    public void setSetUpOn(LocalDate setUpOn) {
        this.setUpOn = setUpOn;
    }

    public String getDuties() {
        return duties;
    }

    public void setDuties(String duties) {
        this.duties = duties;
    }
}
