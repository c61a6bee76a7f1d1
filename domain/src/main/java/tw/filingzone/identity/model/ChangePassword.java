package tw.filingzone.identity.model;

/**
 * Changes the own password.
 *
 * @param current the password of now, or null
 */
public record ChangePassword(String current, NewPassword password) {

    /** Does not tell the passwords. */
    @Override
    public String toString() {
        return "ChangePassword[]";
    }
}
