package tw.filingzone.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.filingzone.access.Route;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;
import tw.filingzone.suite.FreshServer;

/** Makes the contact sheet: {@code ./mvnw verify -Psheet}. It is part of no other run. */
@RunAsClient
@BrowserTest
@Tag("sheet")
class ContactSheetPageIT {

    private static final Path SHEET = Path.of(System.getProperty("zone.sheet", "target/contact-sheet"));
    private static final Path README = Path.of("../docs/images");

    @Test
    void every_page_is_on_the_sheet_and_nothing_leaves_its_place(
            Visitor chinese, Visitor english, Visitor freshChinese, Visitor freshEnglish) throws Exception {
        make(chinese, english, freshChinese, freshEnglish);
    }

    /** Takes the pictures for the README of the demonstration as it is, and then all others. */
    static void make(Visitor chinese, Visitor english, Visitor freshChinese, Visitor freshEnglish) throws Exception {
        Files.createDirectories(SHEET);
        clear();
        takeForReadme(chinese, english);
        LongNames.writeDown(chinese, english);
        ContactSheet sheet = new ContactSheet();
        Camera camera = new Camera(SHEET);
        Photographer photographer = new Photographer(camera, sheet, chinese, english);
        photographer.take(Stream.of(PageScenes.all(), ActionScenes.all(), FilingScenes.all())
                .flatMap(List::stream)
                .toList());
        sheet.addPapers(new Papers(SHEET).print(chinese, english));
        try (FreshServer server = FreshServer.start()) {
            Photographer beginner = new Photographer(camera, sheet, freshChinese, freshEnglish);
            beginner.take(FreshScenes.setup(server));
            FreshScenes.setUp(server, freshChinese);
            beginner.take(FreshScenes.withoutFirms(server));
        }
        sheet.write(SHEET);
        System.out.println("Forms longer than a screen: " + sheet.longForms());
        assertThat(sheet.completePages()).as("pages on the sheet").containsAll(pages());
        assertThat(sheet.defects())
                .as("defects, see %s", SHEET.resolve("index.html"))
                .isEmpty();
    }

    private static List<String> pages() {
        return Stream.concat(Route.ALL.stream().map(Route::path), Route.PUBLIC.stream())
                .toList();
    }

    private static void takeForReadme(Visitor filer, Visitor supervisor) {
        filer.signIn("z003.filer");
        Camera.takeForReadme(filer, README.resolve("firm-home.png"));
        filer.signOut();
        supervisor.inEnglish().signIn("supervisor");
        String lastRegular =
                supervisor.page().locator("select[name=window] option").nth(1).getAttribute("value");
        supervisor.open("/exchange/home?window=" + lastRegular);
        Camera.takeForReadme(supervisor, README.resolve("exchange-matrix.png"));
        supervisor.signOut();
    }

    private static void clear() throws IOException {
        try (Stream<Path> files = Files.list(SHEET)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
