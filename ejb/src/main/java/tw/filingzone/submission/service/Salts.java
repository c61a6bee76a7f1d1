package tw.filingzone.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Salts for the digests of personal fields: 128 random bits, so that a digest cannot be guessed from a list of names. */
@ApplicationScoped
class Salts {

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /** The next salt, 32 hexadecimal digits. */
    String next() {
        byte[] salt = new byte[BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
