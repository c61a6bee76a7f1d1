package tw.filingzone.help.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is in force for a subject.
 *
 * @param number how often the exchange has changed it; 0 if it never has
 * @param own whether the wording is the exchange's own and not the delivered one
 * @param changedAt when it was last changed, or null
 * @param changedBy the username of who did, or null
 */
public record HelpText(
        HelpSubject subject, int number, boolean own, HelpWording wording, Instant changedAt, String changedBy)
        implements Serializable {

    /** What comes with the product, never changed. */
    public static HelpText delivered(HelpSubject subject) {
        return new HelpText(subject, 0, false, DeliveredHelp.of(subject), null, null);
    }

    /** What comes with the product for the same subject. */
    public HelpWording deliveredWording() {
        return DeliveredHelp.of(subject);
    }
}
