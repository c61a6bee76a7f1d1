package tw.filingzone.licence.model;

/**
 * The command to add or change a licence of the catalogue.
 *
 * @param id the entry, or null for a new one
 * @param version the state that the form was opened with; 0 for a new entry
 */
public record SaveEntry(Long id, int version, EntryFields fields) {}
