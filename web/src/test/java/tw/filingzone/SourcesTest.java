package tw.filingzone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.Messages;

/** What holds for every source file of the application, in all modules. */
class SourcesTest {

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile(
            "(?:kernel|identity|admission|help|calendar|rule|evidence|register|filing|policy|isms|ciso|unit|personnel|licence|submission|monitoring)(?:\\.[A-Za-z0-9]+)+");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final int LONGEST = 300;

    private static Stream<Path> sources() throws IOException {
        Stream.Builder<Path> found = Stream.builder();
        for (String module : List.of("domain", "ejb", "web")) {
            try (Stream<Path> all = Files.walk(Path.of("..", module, "src/main/java"))) {
                all.filter(path -> path.toString().endsWith(".java")).sorted().forEach(found);
            }
        }
        return found.build();
    }

    @TestFactory
    Stream<DynamicTest> every_message_that_code_names_exists_in_both_languages() throws IOException {
        return sources()
                .map(source -> DynamicTest.dynamicTest(source.toString(), () -> {
                    Matcher texts = TEXT.matcher(Files.readString(source));
                    while (texts.find()) {
                        String text = texts.group(1);
                        if (KEY.matcher(text).matches()) {
                            assertThat(Languages.ALL).allMatch(language -> Messages.has(language, text), "has " + text);
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> code_speaks_through_the_bundles() throws IOException {
        return sources()
                .filter(source -> !source.toString().contains("/demo/"))
                .map(source -> DynamicTest.dynamicTest(source.toString(), () -> {
                    Matcher texts = TEXT.matcher(Files.readString(source));
                    while (texts.find()) {
                        assertThat(CHINESE.matcher(texts.group(1)).find())
                                .as(texts.group(1))
                                .isFalse();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_class_is_short() throws IOException {
        return sources()
                .map(source -> DynamicTest.dynamicTest(
                        source.toString(),
                        () -> assertThat(Files.readString(source).lines().count())
                                .isLessThanOrEqualTo(LONGEST)));
    }
}
