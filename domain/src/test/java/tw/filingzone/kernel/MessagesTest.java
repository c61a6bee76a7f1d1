package tw.filingzone.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.Messages;

class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    private static Properties load(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    @TestFactory
    Stream<DynamicTest> the_languages_are_in_step() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> !file.toString().endsWith("_en.properties")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        String feature = file.getFileName().toString().replace(".properties", "");
                        Properties chinese = load(file);
                        Properties english = load(BUNDLES.resolve(feature + "_en.properties"));
                        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
                        for (String key : chinese.stringPropertyNames()) {
                            requireSound(feature, key, chinese.getProperty(key), english.getProperty(key));
                        }
                    }));
        }
    }

    private static void requireSound(String feature, String key, String chinese, String english) {
        assertThat(key).startsWith(feature + ".");
        assertThat(chinese).as(key).isNotBlank();
        assertThat(english).as(key).isNotBlank();
        assertThat(new MessageFormat(english).getFormatsByArgumentIndex())
                .as("placeholders of %s", key)
                .hasSameSizeAs(new MessageFormat(chinese).getFormatsByArgumentIndex());
        if (english.contains("{")) {
            assertThat(english.replace("''", ""))
                    .as("apostrophes of %s are doubled, since it has placeholders", key)
                    .doesNotContain("'");
        }
    }

    @Test
    void chinese_is_the_default_even_on_a_machine_that_speaks_english() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(Messages.text(Languages.CHINESE, "identity.login.title")).isEqualTo("登入");
            assertThat(Messages.text(Locale.FRENCH, "identity.login.title")).isEqualTo("登入");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void arguments_may_be_dates_and_other_messages() {
        assertThat(Messages.text(
                        Languages.ENGLISH, MessageKey.of("identity.error.levelDate", LocalDate.of(2024, 12, 31))))
                .endsWith("113/12/31.");
        assertThat(Messages.text(
                        Languages.ENGLISH,
                        MessageKey.of("identity.signedInAs", MessageKey.of("identity.level.fictitious"))))
                .isEqualTo("Signed in as Fictitious");
    }
}
