package tw.filingzone.licence.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.MessageKey;

/**
 * All on which it depends whether a licence counts, CC-13000(7). Entity and lists judge by it alike.
 *
 * @param deactivatedOn the first day on which the licence does not count, or null
 * @param holderUntil the first day on which the holder is no longer active, or null
 * @param holderFrom the holder's first day in the post
 * @param listing what catalogue and exchange say of the licence
 * @param expiresOn the last day of validity, or null for no end
 */
public record LicenceValidity(
        LocalDate deactivatedOn,
        LocalDate holderFrom,
        LocalDate holderUntil,
        Listing listing,
        LocalDate obtainedOn,
        LocalDate expiresOn) {

    /** Why the licence does not count on a day, or null if it does. */
    public MessageKey objectionOn(LocalDate day) {
        if (deactivatedOn != null && !day.isBefore(deactivatedOn)) {
            return MessageKey.of("register.objection.deactivated", deactivatedOn);
        }
        if (holderUntil != null && !day.isBefore(holderUntil)) {
            return MessageKey.of("licence.objection.holderLeft", holderUntil);
        }
        if (day.isBefore(holderFrom)) {
            return MessageKey.of("licence.objection.holderNotYet", holderFrom);
        }
        MessageKey unlisted = listing.objectionOn(day);
        if (unlisted != null) {
            return unlisted;
        }
        if (day.isBefore(obtainedOn)) {
            return MessageKey.of("licence.objection.notYetValid", obtainedOn);
        }
        return expiresOn != null && day.isAfter(expiresOn)
                ? MessageKey.of("licence.objection.expired", expiresOn)
                : null;
    }
}
