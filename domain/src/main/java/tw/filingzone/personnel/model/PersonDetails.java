package tw.filingzone.personnel.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.register.model.RecordDetails;

/**
 * A person's spell in full, without the identity number.
 *
 * @param version the state that was read, to be carried by a form
 * @param mask the identity number as pages show it
 * @param unitName the unit, or null
 * @param objection why the person does not count today, or null
 */
public record PersonDetails(
        long id,
        int version,
        PersonFields fields,
        String mask,
        String unitName,
        LocalDate deactivatedOn,
        String deactivationReason,
        MessageKey objection)
        implements RecordDetails {

    public static PersonDetails of(SecurityPerson person, LocalDate today) {
        return new PersonDetails(
                person.id(),
                person.version(),
                person.fields(),
                person.identity().mask(),
                person.unitName(),
                person.deactivatedOn(),
                person.deactivationReason(),
                person.objectionOn(today));
    }
}
