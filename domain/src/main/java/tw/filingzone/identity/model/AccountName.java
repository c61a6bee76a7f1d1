package tw.filingzone.identity.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a person signs in and is called.
 *
 * @param username 3 to 64 small letters, digits, dots, hyphens or underscores; unique in the zone
 * @param displayName the person's name as others see it
 */
public record AccountName(String username, String displayName) {

    public static final int LONGEST = 64;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");

    /**
     * @throws InvalidUsername if the username is not of the form
     */
    public AccountName {
        username = normalise(username);
        if (!isWellFormed(username)) {
            throw new InvalidUsername();
        }
        if (displayName == null || displayName.isBlank()) {
            throw new IllegalArgumentException("an account needs a name");
        }
    }

    /** Whether a typed username is of the form, once normalised. */
    public static boolean isWellFormed(String typed) {
        return FORM.matcher(normalise(typed)).matches();
    }

    /** The stored form of a typed username: without blanks around, in small letters. */
    public static String normalise(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }
}
