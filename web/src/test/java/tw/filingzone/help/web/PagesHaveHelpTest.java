package tw.filingzone.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.model.Role;

/** A page without help fails the build, and so does a field of a register without it, or help for a field that is gone. */
class PagesHaveHelpTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    /** These lead to the contents. */
    private static final Set<String> WITHOUT_TOPIC = Set.of("/help.xhtml", "/help/topic.xhtml", "/error.xhtml");

    private static final Pattern FIELD = Pattern.compile(
            "<z:(?:text|area|rocDate|choice|check)\\s+field=\"(\\w+)\"|<z:field\\s+for=\"(\\w+)\"", Pattern.DOTALL);
    /** Who reads the pages of an area; those of the others are for everybody. */
    private static final Map<String, Set<Role>> READERS = Map.of(
            "firm", Set.of(Role.FILER),
            "exchange", Set.of(Role.SUPERVISOR, Role.AUTHORITY_VIEWER),
            "admin", Set.of(Role.SUPERVISOR));

    private static final Pattern LINK = Pattern.compile("]\\((/[^)?#]*)");

    @TestFactory
    Stream<DynamicTest> every_page_has_a_topic() throws IOException {
        return pages().filter(page -> !WITHOUT_TOPIC.contains(page))
                .map(page -> DynamicTest.dynamicTest(
                        page, () -> assertThat(HelpTopic.ofPage(page)).isPresent()));
    }

    @TestFactory
    Stream<DynamicTest> whoever_reads_a_page_may_read_its_topic() throws IOException {
        return pages().filter(page -> !WITHOUT_TOPIC.contains(page))
                .map(page -> DynamicTest.dynamicTest(
                        page,
                        () -> assertThat(READERS.getOrDefault(
                                        page.split("/")[1], Set.of(Role.FILER, Role.SUPERVISOR, Role.AUTHORITY_VIEWER)))
                                .allMatch(role -> HelpTopic.ofPage(page)
                                        .orElseThrow()
                                        .audience()
                                        .admits(caller(role)))));
    }

    private static Caller caller(Role role) {
        return new Caller(1, "", "", null, Set.of(role), 0, false);
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
