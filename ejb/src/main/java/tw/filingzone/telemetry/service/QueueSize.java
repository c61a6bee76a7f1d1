package tw.filingzone.telemetry.service;

/** A queue of work that somebody has to do: features with one implement this, and it becomes a metric. */
public interface QueueSize {

    /** The name of the queue as a label: small letters and underscores. */
    String name();

    /** How many wait now, by one cheap query. */
    long size();
}
