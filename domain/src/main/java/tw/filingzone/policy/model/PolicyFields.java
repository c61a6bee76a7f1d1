package tw.filingzone.policy.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.FieldCheck;

/**
 * What a firm states of its policy document.
 *
 * @param title the document's title
 * @param documentVersion its version, as the firm numbers it
 * @param approvedOn when management approved it
 * @param approvedBy the body or person that approved it
 * @param issuedOn when it was published, or null
 * @param evaluatedOn when it was last evaluated, or null
 * @param note what changed, or null
 */
public record PolicyFields(
        String title,
        String documentVersion,
        LocalDate approvedOn,
        String approvedBy,
        LocalDate issuedOn,
        LocalDate evaluatedOn,
        String note) {

    /**
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public void check(LocalDate today) {
        new FieldCheck()
                .text("title", title, 200)
                .text("documentVersion", documentVersion, 40)
                .present("approvedOn", approvedOn)
                .notAfter("approvedOn", approvedOn, today)
                .text("approvedBy", approvedBy, 120)
                .notBefore("issuedOn", issuedOn, approvedOn)
                .notAfter("evaluatedOn", evaluatedOn, today)
                .optionalText("note", note, 1000)
                .complete();
    }
}
