package tw.filingzone.filing.model;

/**
 * A personal field of a record on its way into a version.
 *
 * @param salt 32 hexadecimal digits
 * @param value the clear value
 */
public record PersonalField(long recordId, String field, String salt, String value) {

    /** What is digested: salt and value together. */
    public String salted() {
        return salt + ":" + value;
    }
}
