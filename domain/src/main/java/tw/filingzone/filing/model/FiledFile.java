package tw.filingzone.filing.model;

/**
 * A file that a version names.
 *
 * @param firmId the firm that filed it
 * @param name the name under which it was filed
 */
public record FiledFile(long firmId, String sha256, String name) {}
