package tw.filingzone.personnel.model;

import tw.filingzone.kernel.model.FieldCheck;

/**
 * The command to show a person's identity number in full.
 *
 * @param reason why, at most 200 characters; it stands in the audit log
 */
public record RevealIdentity(long personId, String reason) {

    private static final int LONGEST = 200;

    /**
     * @throws tw.filingzone.kernel.model.InvalidFields if the reason is missing or too long
     */
    public void check() {
        new FieldCheck().text("reason", reason, LONGEST).complete();
    }
}
