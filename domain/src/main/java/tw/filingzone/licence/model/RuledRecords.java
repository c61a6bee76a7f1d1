package tw.filingzone.licence.model;

/**
 * What a ruling did to active records.
 *
 * @param taken how many follow the ruling
 * @param left how many were left, because the person already has this licence
 */
public record RuledRecords(int taken, int left) {}
