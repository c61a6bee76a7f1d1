package tw.filingzone.kernel.service;

import java.util.Locale;
import java.util.Optional;

/**
 * A setting of the operator: a system property, or else an environment variable, of the same meaning.
 *
 * <p>{@code zone.demo} is read from the property zone.demo, then from the variable ZONE_DEMO.
 */
public record Setting(String name) {

    /** Seeds fictitious firms, filings and accounts into an empty database. */
    public static final Setting DEMO = new Setting("zone.demo");

    /** The largest file of evidence that is accepted, in bytes. */
    public static final Setting UPLOAD_BYTES = new Setting("zone.upload.bytes");

    /** The directory of the embedded database. */
    public static final Setting DATA = new Setting("zone.data");

    /** The key for identity numbers: at least 32 bytes, Base64. */
    public static final Setting IDENTITY_KEY = new Setting("zone.identity.key");

    /** A file that holds the key for identity numbers. */
    public static final Setting IDENTITY_KEY_FILE = new Setting("zone.identity.key.file");

    /** How many days a draft stays that nobody goes on with. */
    public static final Setting DRAFT_DAYS = new Setting("zone.draft.days");

    public Optional<String> value() {
        String property = System.getProperty(name);
        return Optional.ofNullable(property != null ? property : System.getenv(variable()))
                .filter(text -> !text.isBlank());
    }

    public boolean isOn() {
        return value().map(Boolean::parseBoolean).orElse(false);
    }

    /**
     * The setting as a whole number, or the default if it is not set.
     *
     * @throws IllegalStateException if it is set to anything else than a number of at least 1
     */
    public long number(long standard) {
        String text = value().orElse(null);
        if (text == null) {
            return standard;
        }
        if (!text.strip().matches("[1-9]\\d{0,17}")) {
            throw new IllegalStateException(name + " must be a whole number of at least 1, not " + text);
        }
        return Long.parseLong(text.strip());
    }

    private String variable() {
        return name.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
