package tw.filingzone.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import tw.filingzone.kernel.model.StoredRecord;

/**
 * The way into a zone that has no account yet: whoever reads the server's log may make the first administrator.
 *
 * <p>Only its digest is stored; as it is drawn at random with more than 128 bits, a plain digest is enough. It ends
 * after a day, and after five wrong tries in a row it takes none for a minute.
 */
@Entity
@Table(name = "setup_token")
public class SetupToken extends StoredRecord {

    public static final Duration LIFE = Duration.ofHours(24);
    public static final int FAILURES_UNTIL_PAUSE = 5;
    public static final Duration PAUSE = Duration.ofMinutes(1);

    @Column(name = "token_digest")
    private String digest;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "failures")
    private int failures;

    @Column(name = "paused_until")
    private Instant pausedUntil;

    protected SetupToken() {}

    public SetupToken(String token, Instant now) {
        this.digest = digestOf(token);
        this.endsAt = now.plus(LIFE);
    }

    /** Whether a typed token opens the zone now; a wrong one counts. */
    public boolean opens(String typed, Instant now) {
        if (!now.isBefore(endsAt) || (pausedUntil != null && now.isBefore(pausedUntil))) {
            return false;
        }
        boolean right = MessageDigest.isEqual(bytes(digest), bytes(digestOf(typed == null ? "" : typed)));
        failures = right ? 0 : failures + 1;
        if (failures >= FAILURES_UNTIL_PAUSE) {
            pausedUntil = now.plus(PAUSE);
            failures = 0;
        }
        return right;
    }

    private static String digestOf(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(bytes(token.strip().toLowerCase(Locale.ROOT))));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
