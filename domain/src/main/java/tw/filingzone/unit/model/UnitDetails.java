package tw.filingzone.unit.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.register.model.RecordDetails;

/**
 * A security unit in full.
 *
 * @param version the state that was read, to be carried by a form
 * @param objection why it does not count today, or null
 */
public record UnitDetails(
        long id,
        int version,
        UnitFields fields,
        LocalDate deactivatedOn,
        String deactivationReason,
        MessageKey objection)
        implements RecordDetails {

    public static UnitDetails of(SecurityUnit unit, LocalDate today) {
        return new UnitDetails(
                unit.id(),
                unit.version(),
                unit.fields(),
                unit.deactivatedOn(),
                unit.deactivationReason(),
                unit.objectionOn(today));
    }
}
