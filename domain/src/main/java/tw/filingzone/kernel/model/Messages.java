package tw.filingzone.kernel.model;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of the zone: one bundle per feature under {@code messages/}, Traditional Chinese by default, English in
 * full. Pages, receipts, mails and rule explanations all read here.
 */
public final class Messages {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Messages() {}

    /**
     * The text of a key.
     *
     * @throws MissingResourceException if no bundle has the key: a defect that the tests find
     */
    public static String text(Locale locale, MessageKey message) {
        String pattern = pattern(locale, message.key());
        if (message.arguments().isEmpty()) {
            return pattern;
        }
        Object[] arguments = message.arguments().stream()
                .map(argument -> argument(locale, argument))
                .toArray();
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** The text of a key without arguments. */
    public static String text(Locale locale, String key) {
        return pattern(locale, key);
    }

    /** Whether some bundle has the key. */
    public static boolean has(Locale locale, String key) {
        try {
            return bundle(locale, key).containsKey(key);
        } catch (MissingResourceException noSuchFeature) {
            return false;
        }
    }

    private static String pattern(Locale locale, String key) {
        return bundle(locale, key).getString(key);
    }

    private static ResourceBundle bundle(Locale locale, String key) {
        int dot = key.indexOf('.');
        String feature = dot < 0 ? key : key.substring(0, dot);
        return ResourceBundle.getBundle("messages." + feature, locale, Messages.class.getClassLoader(), NO_FALLBACK);
    }

    private static Object argument(Locale locale, Object argument) {
        if (argument instanceof MessageKey nested) {
            return text(locale, nested);
        }
        if (argument instanceof LocalDate date) {
            return RocDate.format(date);
        }
        return argument;
    }
}
