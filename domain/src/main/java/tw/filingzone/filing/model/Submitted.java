package tw.filingzone.filing.model;

import java.util.List;
import tw.filingzone.rule.model.Assessment;

/**
 * What a submission brings.
 *
 * @param time when it came in, and which moment counts
 * @param username the account that submitted
 * @param displayName the person's name
 * @param assessment what the rule book said of the registers
 * @param content the canonical JSON of what was filed
 * @param sha256 the digest of the content, 64 hexadecimal digits
 * @param personal the clear values of the personal fields, which the content holds as digests
 */
public record Submitted(
        SubmissionTime time,
        String username,
        String displayName,
        Assessment assessment,
        String content,
        String sha256,
        List<PersonalField> personal) {

    public Submitted {
        personal = List.copyOf(personal);
    }
}
