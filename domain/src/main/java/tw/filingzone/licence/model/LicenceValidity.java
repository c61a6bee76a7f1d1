package tw.filingzone.licence.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.MessageKey;

/**
 * All on which it depends whether a licence counts, CC-13000(7). Entity and lists judge by it alike.
 *
 * @param deactivatedOn the first day on which the licence does not count, or null
 * @param holderUntil the first day on which the holder is no longer active, or null
 * @param holderFrom the holder's first day in the post
 * @param status what is known of the licence's place on the list, or null if it is not in the catalogue
 * @param expiresOn the last day of validity, or null for no end
 */
public record LicenceValidity(
        LocalDate deactivatedOn,
        LocalDate holderFrom,
        LocalDate holderUntil,
        ListStatus status,
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
        if (status != ListStatus.LISTED) {
            return MessageKey.of("licence.objection." + (status == null ? "uncatalogued" : status.name()));
        }
        if (day.isBefore(obtainedOn)) {
            return MessageKey.of("licence.objection.notYetValid", obtainedOn);
        }
        return expiresOn != null && day.isAfter(expiresOn)
                ? MessageKey.of("licence.objection.expired", expiresOn)
                : null;
    }
}
