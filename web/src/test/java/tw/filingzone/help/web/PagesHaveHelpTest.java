package tw.filingzone.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tw.filingzone.help.model.DeliveredHelp;
import tw.filingzone.help.model.HelpGroup;
import tw.filingzone.help.model.HelpSubject;
import tw.filingzone.help.model.HelpTopic;

/** A page without help fails the build, and so does a field of a register without it, or help for a field that is gone. */
class PagesHaveHelpTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    /** These lead to the contents. */
    private static final Set<String> WITHOUT_TOPIC = Set.of("/help.xhtml", "/help/topic.xhtml", "/error.xhtml");

    private static final Pattern FIELD = Pattern.compile(
            "<z:(?:text|area|rocDate|check)\\s+field=\"(\\w+)\"|<z:field\\s+for=\"(\\w+)\"", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((/[^)?#]*)");

    @TestFactory
    Stream<DynamicTest> every_page_has_a_topic() throws IOException {
        return pages().filter(page -> !WITHOUT_TOPIC.contains(page))
                .map(page -> DynamicTest.dynamicTest(
                        page, () -> assertThat(HelpTopic.ofPage(page)).isPresent()));
    }

    @TestFactory
    Stream<DynamicTest> the_fields_of_a_register_and_their_help_are_the_same() {
        return HelpGroup.ITEM.topics().stream()
                .map(topic -> DynamicTest.dynamicTest(topic.key(), () -> {
                    Set<String> fields = new TreeSet<>();
                    for (String page : List.of(
                            "firm/%s/edit.xhtml".formatted(topic.key()),
                            "firm/%s/view.xhtml".formatted(topic.key()),
                            "WEB-INF/templates/detailsPage.xhtml")) {
                        Matcher field = FIELD.matcher(Files.readString(PAGES.resolve(page)));
                        while (field.find()) {
                            fields.add(field.group(1) == null ? field.group(2) : field.group(1));
                        }
                    }
                    assertThat(topic.fields()).containsExactlyInAnyOrderElementsOf(fields);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_delivered_text_links_to_pages_that_exist() throws IOException {
        List<String> pages = pages().toList();
        return Arrays.stream(HelpTopic.values())
                .map(topic -> DynamicTest.dynamicTest(topic.key(), () -> {
                    var wording = DeliveredHelp.of(HelpSubject.of(topic));
                    Matcher link = LINK.matcher(wording.chinese() + wording.english());
                    while (link.find()) {
                        assertThat(pages).contains(link.group(1) + ".xhtml");
                    }
                }));
    }

    private static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
