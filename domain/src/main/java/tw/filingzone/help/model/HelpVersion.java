package tw.filingzone.help.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.filingzone.kernel.model.StoredRecord;

/**
 * A change of a text by the exchange. Versions are only added: the one with the highest number is in force, and a version
 * without a wording puts the delivered text in force again.
 */
@Entity
@Table(name = "help_version")
public class HelpVersion extends StoredRecord {

    @Column(name = "subject_key")
    private String subjectKey;

    @Column(name = "version_number")
    private int number;

    @Column(name = "chinese_text")
    private String chinese;

    @Column(name = "english_text")
    private String english;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected HelpVersion() {}

    /**
     * The version that follows what is in force.
     *
     * @param by the username of who changes it
     * @throws HelpChangedMeanwhile if the change was made of another text than the one in force
     * @throws tw.filingzone.kernel.model.InvalidFields if a language of the new text is missing or too long
     */
    public HelpVersion(HelpText before, ChangeHelp change, String by, Instant now) {
        if (before.number() != change.seen()) {
            throw new HelpChangedMeanwhile(before);
        }
        HelpWording wording = change.wording();
        if (wording != null) {
            wording.check();
        }
        subjectKey = before.subject().key();
        number = before.number() + 1;
        chinese = wording == null ? null : wording.chinese();
        english = wording == null ? null : wording.english();
        changedAt = now;
        changedBy = by;
    }

    /** The key of the subject; a product that has been updated may not know it any more. */
    public String subjectKey() {
        return subjectKey;
    }

    /** What this version puts in force. */
    public HelpText text(HelpSubject of) {
        boolean own = chinese != null;
        return new HelpText(
                of, number, own, own ? new HelpWording(chinese, english) : DeliveredHelp.of(of), changedAt, changedBy);
    }

    /** This version as a line of the history. */
    public HelpVersionRow row() {
        return new HelpVersionRow(number, chinese != null, changedAt, changedBy);
    }
}
