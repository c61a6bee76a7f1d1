package tw.filingzone.licence.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.MessageKey;

/**
 * What catalogue and exchange say of a licence. Both dates are closed: it counts on the first and still on the last.
 *
 * @param status what is known of its place on the list, or null if it is not in the catalogue
 * @param countsFrom the first day on which it counts, or null for no bound
 * @param countsUntil the last day on which it counts, or null for no bound
 * @param ruling what the exchange has ruled of a typed name; null for one that was chosen from the catalogue
 * @param note what the exchange adds to its ruling, or null
 */
public record Listing(ListStatus status, LocalDate countsFrom, LocalDate countsUntil, Ruling ruling, String note) {

    /** Why it does not count on a day, or null if it does. */
    public MessageKey objectionOn(LocalDate day) {
        if (status == null) {
            return notInCatalogue();
        }
        if (status != ListStatus.LISTED) {
            return MessageKey.of("licence.objection." + status.name());
        }
        if (countsFrom != null && day.isBefore(countsFrom)) {
            return MessageKey.of("licence.objection.countsFrom", countsFrom);
        }
        return countsUntil != null && day.isAfter(countsUntil)
                ? MessageKey.of("licence.objection.countsUntil", countsUntil)
                : null;
    }

    private MessageKey notInCatalogue() {
        if (ruling == Ruling.REFUSED) {
            return MessageKey.of("licence.objection.refused", note);
        }
        return MessageKey.of(
                ruling == Ruling.REPEATED ? "licence.objection.repeated" : "licence.objection.uncatalogued");
    }
}
