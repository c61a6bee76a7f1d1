package tw.filingzone.licence.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;

/**
 * What the exchange states of a licence of the catalogue.
 *
 * @param code the abbreviation, unique, such as CISSP
 * @param nameZh the Chinese name, or null
 * @param listRevision the revision of the list, seven digits of a ROC date such as 1140124, or null
 * @param expires whether the issuer lets the licence expire, or null if that is not known; a hint to firms
 * @param validityRule the issuer's rule, or null; a hint to firms
 * @param countsFrom the first day on which the licence counts, or null for no bound
 * @param countsUntil the last day on which it counts, or null for no bound
 * @param note or null
 */
public record EntryFields(
        String code,
        String issuer,
        String nameEn,
        String nameZh,
        Category category,
        String listRevision,
        Boolean expires,
        String validityRule,
        LocalDate countsFrom,
        LocalDate countsUntil,
        String note) {

    /**
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public void check() {
        new FieldCheck()
                .text("code", code, 40)
                .text("issuer", issuer, 160)
                .text("nameEn", nameEn, 200)
                .optionalText("nameZh", nameZh, 200)
                .present("category", category)
                .require(
                        listRevision == null || listRevision.isBlank() || listRevision.matches("\\d{7}"),
                        "listRevision",
                        MessageKey.of("licence.error.revision"))
                .optionalText("validityRule", validityRule, 200)
                .notBefore("countsUntil", countsUntil, countsFrom)
                .optionalText("note", note, 400)
                .complete();
    }
}
