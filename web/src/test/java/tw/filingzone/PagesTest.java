package tw.filingzone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.Messages;

/** What holds for every page: no words but from the bundles, no date written by hand, nothing unescaped, no length. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^{}']|'[^']*')*}");
    private static final Pattern KEY = Pattern.compile("m(?:\\[|\\.of\\()'([^']+)'");
    /** A letter, or a full-width mark, which belongs to one language too. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\u3000-\\u303F\\uFF00-\\uFFEF]");

    private static final Pattern YEAR = Pattern.compile("\\b(1[01]\\d|20\\d\\d)[/.-]\\d");
    /** Attributes that somebody reads or hears. */
    private static final Set<String> READ = Set.of(
            "title",
            "alt",
            "label",
            "placeholder",
            "aria-label",
            "header",
            "headerText",
            "itemLabel",
            "chooseLabel",
            "uploadLabel",
            "cancelLabel",
            "footer",
            "emptyMessage",
            "requiredMessage",
            "validatorMessage",
            "converterMessage",
            "hint",
            "summary",
            "detail",
            "aria-description");

    private static final Set<String> UNSAFE = Set.of("onclick", "onchange", "onsubmit", "oninput", "style");

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(PAGES)) {
            return all.filter(path -> path.toString().endsWith(".xhtml")).sorted().toList().stream();
        }
    }

    @TestFactory
    Stream<DynamicTest> a_page_has_no_words_of_its_own() throws IOException {
        return pages().map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
            List<String> words = new ArrayList<>();
            collectWords(parse(page).getDocumentElement(), words);
            assertThat(words).isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> every_text_of_a_page_exists_in_both_languages() throws IOException {
        return pages().map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
            Matcher keys = KEY.matcher(Files.readString(page));
            while (keys.find()) {
                String key = keys.group(1);
                assertThat(Languages.ALL).allMatch(language -> Messages.has(language, key), "has " + key);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_page_is_short_escapes_what_it_shows_and_writes_no_date() throws IOException {
        return pages().map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
            String text = Files.readString(page);
            assertThat(text.lines().count()).isLessThanOrEqualTo(150);
            assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("escape=\"false\"");
            assertThat(YEAR.matcher(text).find()).as("a date written by hand").isFalse();
        }));
    }

    private static void collectWords(Node node, List<String> words) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            add("text", node.getTextContent(), words);
        }
        if (node instanceof Element element) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Node attribute = attributes.item(i);
                if (UNSAFE.contains(attribute.getNodeName())) {
                    words.add("not allowed by the content security policy: " + attribute);
                }
                if (READ.contains(attribute.getNodeName()) || isButtonText(element, attribute)) {
                    add(attribute.getNodeName(), attribute.getNodeValue(), words);
                }
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collectWords(child, words);
        }
    }

    private static boolean isButtonText(Element element, Node attribute) {
        return attribute.getNodeName().equals("value")
                && Stream.of("Button", "Link", "Label", "outputText").anyMatch(element.getNodeName()::contains);
    }

    private static void add(String where, String text, List<String> words) {
        String literal = EXPRESSION.matcher(text).replaceAll("");
        if (WORD.matcher(literal).find()) {
            words.add(where + ": " + literal.strip());
        }
    }

    private static Document parse(Path page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(page.toFile());
    }
}
