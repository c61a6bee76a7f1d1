package tw.filingzone.unit.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.register.model.Deactivation;
import tw.filingzone.register.model.RecordContent;
import tw.filingzone.register.model.Register;
import tw.filingzone.register.model.RegisterRecord;
import tw.filingzone.rule.model.Part;

/**
 * 資安單位: a unit of a firm that does security work, CC-13000(3). A dedicated one (專責單位) does nothing else.
 *
 * <p>It exists from the day it is set up; its closing date is the date of its deactivation.
 */
@Entity
@Table(name = "security_unit")
@DiscriminatorValue("UNIT")
public class SecurityUnit extends RegisterRecord {

    @Column(name = "unit_name")
    private String name;

    @Column(name = "dedicated")
    private boolean dedicated;

    @Column(name = "set_up_on")
    private LocalDate setUpOn;

    @Column(name = "duties")
    private String duties;

    protected SecurityUnit() {}

    /**
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public SecurityUnit(long firmId, UnitFields fields, LocalDate today) {
        super(firmId);
        revise(fields, today);
    }

    /**
     * Takes new values for all fields.
     *
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public final void revise(UnitFields fields, LocalDate today) {
        fields.check(today);
        new FieldCheck().notAfter("setUpOn", fields.setUpOn(), deactivatedOn()).complete();
        name = fields.name();
        dedicated = fields.dedicated();
        setUpOn = fields.setUpOn();
        duties = fields.duties();
    }

    @Override
    public void deactivate(Deactivation step) {
        new FieldCheck().notBefore("deactivatedOn", step.on(), setUpOn).complete();
        super.deactivate(step);
    }

    @Override
    public MessageKey objectionOn(LocalDate day) {
        return day.isBefore(setUpOn) ? MessageKey.of("unit.objection.notYetSetUp", setUpOn) : super.objectionOn(day);
    }

    @Override
    public Register register() {
        return Register.UNIT;
    }

    @Override
    public Set<Part> countsAs() {
        return dedicated ? Set.of(Part.DEDICATED_UNIT) : Set.of();
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public RecordContent content() {
        return new RecordContent.Builder()
                .add("name", name)
                .add("dedicated", dedicated)
                .add("setUpOn", setUpOn)
                .add("duties", duties)
                .add("deactivatedOn", deactivatedOn())
                .add("deactivationReason", deactivationReason())
                .build();
    }

    public UnitFields fields() {
        return new UnitFields(name, dedicated, setUpOn, duties);
    }
}
