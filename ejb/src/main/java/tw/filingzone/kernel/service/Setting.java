package tw.filingzone.kernel.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** The directory of the embedded database and of what else the zone keeps in files. */
    public static final Setting DATA = new Setting("zone.data");

    /** The directory of the backups that the zone makes of the embedded database. */
    public static final Setting BACKUP = new Setting("zone.backup");

    /** The key for identity numbers: at least 32 bytes, Base64; a secret. */
    public static final Setting IDENTITY_KEY = new Setting("zone.identity.key");

    /** The database role that owns the schema and runs the migrations, if it is not the application's own. */
    public static final Setting DB_OWNER = new Setting("zone.db.owner");

    /** The password of the schema's owner; a secret. */
    public static final Setting DB_OWNER_PASSWORD = new Setting("zone.db.owner.password");

    /** By how many seconds this node's clock may differ from the database's. */
    public static final Setting CLOCK_SKEW_SECONDS = new Setting("zone.clock.skew.seconds");

    /** Whether a submission counts when it is {@code received} or when it is {@code stored}. */
    public static final Setting TIME_OF_RECORD = new Setting("zone.time.of.record");

    /** How many requests this node works on until newcomers wait before the login. */
    public static final Setting REQUESTS_AT_ONCE = new Setting("zone.requests.at.once");

    /** How many days a draft stays that nobody goes on with. */
    public static final Setting DRAFT_DAYS = new Setting("zone.draft.days");

    /** The zone's own directory: what is set, or else the server's directory for data. */
    public static Path dataDirectory() {
        return Path.of(DATA.value().orElseGet(() -> System.getProperty("jboss.server.data.dir", ".")));
    }

    public Optional<String> value() {
        String property = System.getProperty(name);
        return Optional.ofNullable(property != null ? property : System.getenv(variable()))
                .filter(text -> !text.isBlank());
    }

    /**
     * A secret: the setting itself, or else what stands in the file that the setting of the same name with
     * {@code .file} points to.
     *
     * @throws IllegalStateException if there is such a file and it cannot be read
     */
    public Optional<String> secret() {
        return value().or(
                        () -> new Setting(name + ".file").value().map(Path::of).map(Setting::read));
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

    private static String read(Path file) {
        try {
            return Files.readString(file).stripTrailing();
        } catch (IOException unreadable) {
            throw new IllegalStateException("the secret in " + file + " cannot be read", unreadable);
        }
    }

    private String variable() {
        return name.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
