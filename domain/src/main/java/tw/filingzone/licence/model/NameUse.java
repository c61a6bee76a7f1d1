package tw.filingzone.licence.model;

/**
 * How much a typed licence is in use: numbers alone, never whose it is.
 *
 * @param firms how many firms have an active record of it
 * @param records how many active records there are
 */
public record NameUse(long firms, long records) {}
