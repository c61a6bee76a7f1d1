package tw.filingzone.identity.service;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Knows the passwords that are guessed first: zxcvbn's lists of common passwords, names and words, what is made of them
 * by repeating, reversing or replacing letters, rows of the keyboard, sequences and dates.
 */
@ApplicationScoped
public class GuessablePasswords {

    /** Below it a password falls within a hundred million guesses, which an attacker on the network can make. */
    private static final int UNGUESSABLE = 3;

    /** Work grows with the square of the length; a beginning that nobody guesses is enough to tell. */
    private static final int JUDGED = 64;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    /** Whether a password would be guessed soon. */
    public boolean contain(String password) {
        String beginning = password.length() <= JUDGED ? password : password.substring(0, JUDGED);
        return zxcvbn.measure(beginning).getScore() < UNGUESSABLE;
    }
}
