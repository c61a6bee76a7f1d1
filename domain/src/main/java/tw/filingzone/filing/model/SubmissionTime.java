package tw.filingzone.filing.model;

import java.time.Instant;

/**
 * 申報時間: when a submission came in and when it was stored, and which of the two counts.
 *
 * @param received when the head of the request came in, before the rest of it
 * @param stored when the version was written, after every wait for others
 */
public record SubmissionTime(Instant received, Instant stored, TimeOfRecord rule) {

    /** A submission that took no time. */
    public static SubmissionTime at(Instant moment) {
        return new SubmissionTime(moment, moment, TimeOfRecord.RECEIVED);
    }

    /** The time of record: it decides whether the window is open and whether the submission is in time. */
    public Instant ofRecord() {
        return rule == TimeOfRecord.RECEIVED ? received : stored;
    }
}
