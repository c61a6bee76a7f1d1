package tw.filingzone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text that no page and no class shows is deleted, so that translators read nothing in vain. */
class TextsTest {

    private static final Path BUNDLES = Path.of("../domain/src/main/resources/messages");
    private static final List<Path> SOURCES =
            List.of(Path.of("../domain/src/main"), Path.of("../ejb/src/main"), Path.of("src/main"));
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z]*\\.[\\w.]*)[\"']");

    @Test
    void every_text_is_shown_somewhere() throws IOException {
        Set<String> unused = keys();
        Set<String> literals = literals();
        Set<String> constants = constants();
        unused.removeIf(literals::contains);
        unused.removeIf(key -> constants.stream().anyMatch(key::contains));
        unused.removeIf(key -> literals.stream().anyMatch(part -> isPart(part, key)));
        assertThat(unused).isEmpty();
    }

    /** Keys are put together of a beginning and a word, or of a register and an end. */
    private static boolean isPart(String literal, String key) {
        return literal.length() > 1
                && (literal.endsWith(".") && key.startsWith(literal)
                        || literal.startsWith(".") && key.endsWith(literal));
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path bundle : bundles.toList()) {
                Properties texts = new Properties();
                texts.load(Files.newBufferedReader(bundle));
                keys.addAll(texts.stringPropertyNames());
            }
        }
        return keys;
    }

    /** Whole keys, and parts of keys. */
    private static Set<String> literals() throws IOException {
        Set<String> literals = new HashSet<>();
        for (Path source : SOURCES) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(each -> each.toString().matches(".*\\.(java|xhtml)"))
                        .toList()) {
                    Matcher literal = LITERAL.matcher(Files.readString(file));
                    while (literal.find()) {
                        literals.add(literal.group(1));
                    }
                }
            }
        }
        return literals;
    }

    /** The words of enumerations: .TypeName.CONSTANT. */
    private static Set<String> constants() {
        Set<String> constants = new HashSet<>();
        Stream.of(DayOfWeek.values()).forEach(day -> constants.add(".DayOfWeek." + day));
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("tw.filingzone")) {
            if (type.isEnum()) {
                type.getFields().forEach(field -> constants.add("." + type.getSimpleName() + "." + field.getName()));
            }
        }
        return constants;
    }
}
