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

    public Optional<String> value() {
        String property = System.getProperty(name);
        return Optional.ofNullable(property != null ? property : System.getenv(variable()))
                .filter(text -> !text.isBlank());
    }

    public boolean isOn() {
        return value().map(Boolean::parseBoolean).orElse(false);
    }

    private String variable() {
        return name.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
