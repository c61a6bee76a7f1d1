package tw.filingzone.licence.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.MessageKey;

/**
 * A licence as lists show it.
 *
 * @param code the code in the catalogue, or null
 * @param validity on what it depends whether the licence counts
 */
public record LicenceRow(
        Long id,
        String code,
        String otherName,
        String number,
        Long holderId,
        String holderName,
        LicenceValidity validity,
        String deactivationReason) {

    /** The form in which a query gives the row. */
    @SuppressWarnings("java:S107")
    public LicenceRow(
            Long id,
            String code,
            String otherName,
            String number,
            Long holderId,
            String holderName,
            LocalDate holderFrom,
            LocalDate holderUntil,
            ListStatus status,
            LocalDate countsFrom,
            LocalDate countsUntil,
            Ruling ruling,
            String rulingNote,
            LocalDate obtainedOn,
            LocalDate expiresOn,
            LocalDate deactivatedOn,
            String deactivationReason) {
        this(
                id,
                code,
                otherName,
                number,
                holderId,
                holderName,
                new LicenceValidity(
                        deactivatedOn,
                        holderFrom,
                        holderUntil,
                        new Listing(status, countsFrom, countsUntil, ruling, rulingNote),
                        obtainedOn,
                        expiresOn),
                deactivationReason);
    }

    /** Why the licence does not count on a day, or null if it does. */
    public MessageKey objectionOn(LocalDate day) {
        return validity.objectionOn(day);
    }

    /** The code, or the name of a licence that is not in the catalogue. */
    public String name() {
        return code == null ? otherName : code;
    }
}
