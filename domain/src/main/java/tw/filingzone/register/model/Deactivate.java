package tw.filingzone.register.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The command to deactivate a record.
 *
 * @param version the state that the form was opened with
 * @param on the first day on which the record no longer counts
 */
public record Deactivate(long id, int version, LocalDate on, String reason) implements Serializable {}
