package tw.filingzone.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.identitystore.PasswordHash;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 19 MiB and two passes (OWASP's minimum), written in the PHC form
 * {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. At most two computations per processor run at a time, so that a
 * rush of sign-ins cannot exhaust the heap.
 */
@ApplicationScoped
public class Argon2PasswordHash implements PasswordHash {

    private static final String PREFIX = "$argon2id$v=19$m=19456,t=2,p=1$";
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    @Override
    public String generate(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return PREFIX + base64.encodeToString(salt) + "$" + base64.encodeToString(compute(password, salt));
    }

    /**
     * @param stored the stored hash, or null for an account that does not exist: the same work, and false
     */
    @Override
    public boolean verify(char[] password, String stored) {
        if (stored == null || !stored.startsWith(PREFIX)) {
            compute(password, new byte[SALT_BYTES]);
            return false;
        }
        String[] parts = stored.substring(PREFIX.length()).split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[0]);
        return MessageDigest.isEqual(Base64.getDecoder().decode(parts[1]), compute(password, salt));
    }

    private byte[] compute(char[] password, byte[] salt) {
        places.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(KIBIBYTES)
                    .withIterations(PASSES)
                    .withParallelism(1)
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[HASH_BYTES];
            generator.generateBytes(utf8(password), hash);
            return hash;
        } finally {
            places.release();
        }
    }

    /** The same password typed on another keyboard may arrive decomposed, so it is compared in composed form. */
    private static byte[] utf8(char[] password) {
        return Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC)
                .getBytes(StandardCharsets.UTF_8);
    }
}
