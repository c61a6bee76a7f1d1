package tw.filingzone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;
import tw.filingzone.submission.RegisterPages;
import tw.filingzone.suite.FreshServer;
import tw.filingzone.suite.Operation;
import tw.filingzone.suite.SpareDatabase;

/** A backup of the running zone, restored elsewhere by the scripts that operators run: whole, and good to go on with. */
@RunAsClient
@BrowserTest
@Tag("inside")
class RestoreDrillPageIT {

    private static final Pattern COMPARED = Pattern.compile("(\\d+) files and submissions compared");
    private static final Pattern DIFFERENT = Pattern.compile("(\\d+) differ$", Pattern.MULTILINE);
    private static final Pattern DAMAGED = Pattern.compile("zone_queue_size\\{queue=\"damaged_files\"} (\\d+)");

    @TempDir
    private Path directory;

    private SpareDatabase spare;

    @BeforeEach
    void tools_are_there() throws IOException {
        assumeTrue(SpareDatabase.canBeRestored(), "needs curl, or the tools of PostgreSQL");
        spare = SpareDatabase.in(directory).withKey();
    }

    @Test
    void the_restored_zone_has_everything_and_goes_on(Visitor filer) throws Exception {
        Operation made = Operation.run("backup.sh", spare.source());
        assertThat(made.status()).as(made.output()).isZero();
        Path backup = Path.of(made.lastLine());

        Operation restored = Operation.run("restore.sh", spare.settings(), backup.toString());
        assertThat(different(restored)).as(restored.output()).isEqualTo(knownAsDamaged(filer));
        assertThat(compared(restored)).isGreaterThan(100);

        Operation again = Operation.run("restore.sh", spare.settings(), backup.toString());
        assertThat(again.status()).as("into a database that holds something").isEqualTo(1);

        try (FreshServer server = FreshServer.start(spare.settings())) {
            filer.visit(server.address("")).signIn("z045.filer").open("/firm/records");
            RegisterPages pages = new RegisterPages(filer);
            pages.addPolicy();
            pages.addPerson("示範人員", "A900000016", "STAFF", false);
            pages.addLicenceHere("CISSP", "DEMO-45", "117/01/31");
            filer.open("/firm/submit");
            filer.follow("[id='submit:send']");
            assertThat(filer.content()).contains("申報完成");
            String file = filer.page().locator("a.file-name").first().getAttribute("href");
            assertThat(new String(filer.fetch(file), 0, 5)).isEqualTo("%PDF-");
        }
        Operation checked = Operation.run("check.sh", spare.settings());
        assertThat(different(checked)).as(checked.output()).isEqualTo(different(restored));
        assertThat(compared(checked)).isGreaterThan(compared(restored));

        spare.damage();
        Operation damaged = Operation.run("check.sh", spare.settings());
        assertThat(damaged.status()).isEqualTo(1);
        assertThat(damaged.output()).containsPattern("(?m)^file \\d+ differs: stored sha256:");
        assertThat(different(damaged)).isEqualTo(different(restored) + 1);
    }

    @Test
    void the_newest_backups_stay_and_no_broken_one_counts() throws Exception {
        Path first = Path.of(Operation.run("backup.sh", spare.source()).lastLine());
        Path broken = Files.createDirectory(first.resolveSibling("zone-99991231T235959Z.part"));
        Operation.run("backup.sh", spare.source());
        assertThat(first).exists();
        Path last = first;
        for (int i = 0; i < 2; i++) {
            last = Path.of(Operation.run("backup.sh", spare.source()).lastLine());
        }
        assertThat(first).doesNotExist();
        assertThat(last).exists();
        assertThat(broken).exists();
        Files.delete(broken);
    }

    @Test
    void nobody_but_the_operator_can_ask_the_zone_for_a_backup(Visitor visitor) {
        RequestOptions post = RequestOptions.create();
        APIRequestContext requests =
                visitor.signIn("exchange.admin").page().context().request();
        assertThat(requests.post(Visitor.zone() + "/operator/backup", post).status())
                .as("without saying so")
                .isEqualTo(404);
        post.setHeader("X-Operator", "backup").setHeader("X-Forwarded-For", "203.0.113.9");
        assertThat(requests.post(Visitor.zone() + "/operator/backup", post).status())
                .as("through a load balancer")
                .isEqualTo(404);
    }

    /** How many files the zone that runs has found damaged; other tests damage some on purpose. */
    private static int knownAsDamaged(Visitor operator) {
        return number(new String(operator.fetch("/metrics"), StandardCharsets.UTF_8), DAMAGED);
    }

    private static int compared(Operation operation) {
        return number(operation.output(), COMPARED);
    }

    private static int different(Operation operation) {
        return number(operation.output(), DIFFERENT);
    }

    private static int number(String text, Pattern pattern) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
