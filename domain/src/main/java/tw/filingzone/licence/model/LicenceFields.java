package tw.filingzone.licence.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;

/**
 * What a firm states of a licence.
 *
 * @param holderId the person who holds it
 * @param entryId the licence of the catalogue, or null for one that is not in it
 * @param otherName its name if it is not in the catalogue, or null
 * @param issuer who issued it, if that is not the issuer of the catalogue, or null
 * @param expiresOn the last day of validity, or null for no end
 * @param unlimited whether the firm states that the licence has no end
 */
public record LicenceFields(
        Long holderId,
        Long entryId,
        String otherName,
        String issuer,
        String number,
        LocalDate obtainedOn,
        LocalDate expiresOn,
        boolean unlimited) {

    /**
     * @param withoutExpiry whether the catalogue knows the licence as one without an end
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public void check(boolean withoutExpiry, LocalDate today) {
        FieldCheck check = new FieldCheck().present("holderId", holderId);
        if (entryId == null) {
            check.require(otherName != null && !otherName.isBlank(), "entryId", MessageKey.of("licence.error.unnamed"))
                    .optionalText("otherName", otherName, 200);
        } else {
            check.require(
                    otherName == null || otherName.isBlank(), "otherName", MessageKey.of("licence.error.twoNames"));
        }
        check.optionalText("issuer", issuer, 160)
                .text("number", number, 80)
                .present("obtainedOn", obtainedOn)
                .notAfter("obtainedOn", obtainedOn, today)
                .require(
                        expiresOn != null || unlimited || withoutExpiry,
                        "expiresOn",
                        MessageKey.of("licence.error.noExpiry"))
                .require(expiresOn == null || !unlimited, "unlimited", MessageKey.of("licence.error.bothExpiries"))
                .notBefore("expiresOn", expiresOn, obtainedOn)
                .complete();
    }
}
