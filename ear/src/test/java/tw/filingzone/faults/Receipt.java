package tw.filingzone.faults;

/**
 * What a firm has been told of a submission.
 *
 * @param version the id of the version
 * @param number the number of the receipt
 * @param sha256 the digest of what was filed, as hexadecimal digits
 */
public record Receipt(long version, String number, String sha256) {}
