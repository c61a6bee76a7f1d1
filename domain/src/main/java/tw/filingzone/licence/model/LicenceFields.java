package tw.filingzone.licence.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;

/**
 * What a firm states of a licence.
 *
 * @param holderId the person who holds it
 * @param entryId the licence of the catalogue that the firm chose, or null for one that it typed
 * @param otherName the name that the firm typed because it is not in the catalogue, or null
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

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ISSUER = 160;

    /**
     * @param withoutExpiry whether the catalogue knows the licence as one without an end
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public void check(boolean withoutExpiry, LocalDate today) {
        FieldCheck check = new FieldCheck().present("holderId", holderId);
        if (entryId == null) {
            NameKey key = key();
            check.require(!key.name().isEmpty(), "entryId", MessageKey.of("licence.error.unnamed"))
                    .optionalText("otherName", otherName, LONGEST_NAME)
                    .require(
                            key.name().length() <= NameKey.LONGEST,
                            "otherName",
                            MessageKey.of("kernel.field.tooLong", LONGEST_NAME))
                    .require(
                            key.issuer().length() <= NameKey.LONGEST,
                            "issuer",
                            MessageKey.of("kernel.field.tooLong", LONGEST_ISSUER));
        } else {
            check.require(
                    otherName == null || otherName.isBlank(), "otherName", MessageKey.of("licence.error.twoNames"));
        }
        check.optionalText("issuer", issuer, LONGEST_ISSUER)
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

    /** Whether the firm has typed a name that can be looked up. */
    public boolean isTyped() {
        NameKey key = key();
        return entryId == null
                && !key.name().isEmpty()
                && Math.max(key.name().length(), key.issuer().length()) <= NameKey.LONGEST
                && otherName.length() <= LONGEST_NAME
                && (issuer == null || issuer.length() <= LONGEST_ISSUER);
    }

    private NameKey key() {
        return NameKey.of(otherName == null ? "" : otherName, issuer);
    }
}
