package tw.filingzone.licence.model;

/**
 * The command to rule what a typed licence is.
 *
 * @param id the name
 * @param version the state that the form was opened with
 * @param entryCode the entry to assign it to; not read for a refusal
 * @param note why; for a refusal what firms are told, otherwise it may be null
 */
public record RuleName(long id, int version, String entryCode, String note) {}
