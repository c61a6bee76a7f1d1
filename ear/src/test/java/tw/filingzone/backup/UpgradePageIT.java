package tw.filingzone.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;
import tw.filingzone.submission.RegisterPages;
import tw.filingzone.suite.FreshServer;
import tw.filingzone.suite.Operation;

/**
 * The data of a zone whose schema was at version 12, the first that had all five items, brought to the newest schema by the
 * start alone. It was made by that version's demonstration and must never be made anew.
 */
@RunAsClient
@BrowserTest
@Tag("inside")
class UpgradePageIT {

    private static final Path MIGRATIONS = Path.of("../ejb/src/main/resources/db/migration");

    @TempDir
    private Path data;

    private void unpack() throws IOException {
        URI archive = URI.create(
                "jar:" + Path.of("src/test/resources/upgrade/first-schema.zip").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of());
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file : files.toList()) {
                Path target = data.resolve(file.toString().substring(1));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static int newestMigration() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.map(file -> file.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.replaceAll("^V(\\d+).*", "$1")))
                    .max()
                    .orElseThrow();
        }
    }

    /** The filings of the first schema did not say what they came to. */
    private static void requireOutcomesOfEveryFirm(Visitor exchange) {
        exchange.open("/exchange/home");
        Locator windows = exchange.page().locator("[name=window] option");
        exchange.open("/exchange/home?window=" + windows.last().getAttribute("value"));
        Locator items = exchange.page().locator(".summary-item");
        assertThat(items.count()).isEqualTo(5);
        for (Locator item : items.all()) {
            assertThat(item.locator(".summary-count").allInnerTexts().stream()
                            .mapToInt(count -> Integer.parseInt(count.replaceAll("\\D", "")))
                            .sum())
                    .isEqualTo(60);
        }
        exchange.follow(".summary a[href*='item=ISMS'][href*='outcome=NOT_MET']");
        assertThat(exchange.page().locator("#matrix tbody tr").first().innerText())
                .contains("缺 1 有效證書");
    }

    @Test
    void what_the_first_schema_held_is_there_and_goes_on(Visitor filer, Visitor exchange) throws Exception {
        unpack();
        Map<String, String> settings = Map.of("ZONE_DATA", data.toString(), "ZONE_DEMO", "true");
        Operation before = Operation.run("check.sh", settings);
        assertThat(before.status()).as(before.output()).isZero();

        try (FreshServer server = FreshServer.start(settings)) {
            filer.visit(server.address(""));
            assertThat(new String(filer.fetch("/health/ready"), StandardCharsets.UTF_8))
                    .contains("this application is of version " + newestMigration());

            filer.signIn("z001.filer").open("/firm/records");
            filer.follow("a[href*='/firm/receipt?id='] >> nth=0");
            String file = filer.page().locator("a.file-name").first().getAttribute("href");
            assertThat(new String(filer.fetch(file), 0, 5)).isEqualTo("%PDF-");
            filer.open("/firm/personnel/list?show=all");
            assertThat(filer.page().locator("main tbody tr").count()).isGreaterThan(1);
            new RegisterPages(filer).addPolicy();
            filer.requireAccessible();

            exchange.visit(server.address("")).signIn("exchange.admin").open("/admin/firm/list?sort=code");
            assertThat(exchange.content()).contains("Z001", "60");
            exchange.open("/admin/evidence/list");
            assertThat(exchange.content()).contains("沒有內容不符的檔案");
            exchange.open("/exchange/licence/queue");
            assertThat(exchange.content()).contains("Demo Institute", "示範雲端守護者");
            requireOutcomesOfEveryFirm(exchange);
        }
        Operation after = Operation.run("check.sh", settings);
        assertThat(after.status()).as(after.output()).isZero();
    }
}
