package tw.filingzone.filing.model;

/** Which moment of a submission decides whether it is in time; the operator chooses, and users are told. */
public enum TimeOfRecord {
    /** When the request came in: the head of it, before the rest was read and before any wait. */
    RECEIVED,
    /** When the version was written, after every wait. */
    STORED
}
