package tw.filingzone.identity.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;

/**
 * A password that its owner chooses: long, not one that is guessed first, and without the words that everybody knows of
 * its owner. There are no rules on kinds of characters and no expiry (NIST SP 800-63B-4, ASVS 5.0 6.2).
 *
 * @param chosen the password in Unicode's composed form, so that it is the same from every keyboard
 * @param repeated the same again
 */
public record NewPassword(String chosen, String repeated) {

    public static final int SHORTEST = 15;
    public static final int LONGEST = 128;
    /** A shorter word may stand in a password by chance. */
    private static final int SHORTEST_KNOWN_WORD = 4;

    public NewPassword {
        chosen = composed(chosen);
        repeated = composed(repeated);
    }

    /**
     * @param known words that everybody knows of the owner, such as the username and the firm's code
     * @param guessable whether a password is among those that are guessed first
     */
    public FieldCheck check(FieldCheck check, Collection<String> known, Predicate<String> guessable) {
        int length = chosen.codePointCount(0, chosen.length());
        check.require(length >= SHORTEST, "chosen", MessageKey.of("identity.error.password.short", SHORTEST))
                .require(length <= LONGEST, "chosen", MessageKey.of("identity.error.password.long", LONGEST))
                .require(chosen.equals(repeated), "repeated", MessageKey.of("identity.error.password.repeated"));
        if (length >= SHORTEST && length <= LONGEST) {
            check.require(!hasKnownWord(known), "chosen", MessageKey.of("identity.error.password.known"))
                    .require(!guessable.test(chosen), "chosen", MessageKey.of("identity.error.password.common"));
        }
        return check;
    }

    public char[] characters() {
        return chosen.toCharArray();
    }

    private boolean hasKnownWord(Collection<String> known) {
        String plain = plain(chosen);
        return known.stream()
                .map(NewPassword::plain)
                .anyMatch(word -> word.length() >= SHORTEST_KNOWN_WORD && plain.contains(word));
    }

    /** Letters and digits alone, in small letters, so that a hyphen or a capital does not hide a word. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String composed(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** Does not tell the password. */
    @Override
    public String toString() {
        return "NewPassword[]";
    }
}
