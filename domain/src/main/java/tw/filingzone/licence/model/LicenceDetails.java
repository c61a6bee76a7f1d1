package tw.filingzone.licence.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.register.model.RecordDetails;

/**
 * A licence in full.
 *
 * @param version the state that was read, to be carried by a form
 * @param label what people call it
 * @param catalogued the entry of the catalogue, or null
 * @param ruling what the exchange has ruled of the name that was typed; null for one of the catalogue
 * @param rulingNote what the exchange adds to it, or null
 * @param listRevision the revision of the list that was relied on, or null
 * @param objection why it does not count today, or null
 */
public record LicenceDetails(
        long id,
        int version,
        LicenceFields fields,
        String label,
        String holderName,
        EntryDetails catalogued,
        Ruling ruling,
        String rulingNote,
        String listRevision,
        LocalDate deactivatedOn,
        String deactivationReason,
        MessageKey objection)
        implements RecordDetails {

    public static LicenceDetails of(Licence licence, LocalDate today) {
        return new LicenceDetails(
                licence.id(),
                licence.version(),
                licence.fields(),
                licence.label(),
                licence.holderName(),
                licence.catalogued(),
                licence.ruling(),
                licence.rulingNote(),
                licence.listRevision(),
                licence.deactivatedOn(),
                licence.deactivationReason(),
                licence.objectionOn(today));
    }
}
