package tw.filingzone.help.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.Messages;

/**
 * The texts that come with the product: one file for each topic and language under {@code help/}, and the short texts of
 * fields in the bundle. They stay in force until the exchange puts its own in their place.
 */
public final class DeliveredHelp {

    private static final Map<HelpSubject, HelpWording> READ = new ConcurrentHashMap<>();

    private DeliveredHelp() {}

    public static HelpWording of(HelpSubject subject) {
        return READ.computeIfAbsent(
                subject, each -> new HelpWording(text(each, Languages.CHINESE), text(each, Languages.ENGLISH)));
    }

    private static String text(HelpSubject subject, Locale language) {
        return subject.field() == null
                ? file("/help/" + language.toLanguageTag() + "/" + subject.key() + ".md")
                : Messages.text(language, "help.text." + subject.key());
    }

    private static String file(String name) {
        try (InputStream text = DeliveredHelp.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException("the product comes without " + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
