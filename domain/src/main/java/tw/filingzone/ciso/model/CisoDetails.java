package tw.filingzone.ciso.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.register.model.RecordDetails;

/**
 * A CISO in full.
 *
 * @param version the state that was read, to be carried by a form
 * @param objection why it does not count today, or null
 */
public record CisoDetails(
        long id,
        int version,
        CisoFields fields,
        LocalDate deactivatedOn,
        String deactivationReason,
        MessageKey objection)
        implements RecordDetails {

    public static CisoDetails of(Ciso ciso, LocalDate today) {
        return new CisoDetails(
                ciso.id(),
                ciso.version(),
                ciso.fields(),
                ciso.deactivatedOn(),
                ciso.deactivationReason(),
                ciso.objectionOn(today));
    }
}
