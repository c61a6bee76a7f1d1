package tw.filingzone.licence.model;

/**
 * Which licence a record is of: one of the catalogue, or one that was typed, with what the exchange has ruled of it.
 *
 * @param entry the entry of the catalogue, or null
 * @param typed the typed name, or null if the firm chose from the catalogue
 */
public record Named(CatalogueEntry entry, LicenceName typed) {

    /** One that the firm chose from the catalogue. */
    public static Named chosen(CatalogueEntry entry) {
        return new Named(entry, null);
    }

    /** One that the firm typed. */
    public static Named typed(LicenceName name) {
        return new Named(name.entry(), name);
    }

    /** Whether the catalogue knows the licence as one without an end. */
    public boolean isWithoutExpiry() {
        return entry != null && entry.isWithoutExpiry();
    }
}
