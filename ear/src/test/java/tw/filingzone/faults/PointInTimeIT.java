package tw.filingzone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.suite.FreshServer;
import tw.filingzone.suite.Operation;
import tw.filingzone.suite.PostgresServer;
import tw.filingzone.suite.PostgresServer.Restored;
import tw.filingzone.suite.SpareDatabase;

/** The database's computer is gone: from a weekly copy and the archived log the zone is as it was at any moment since. */
@Tag("faults")
@Tag("postgresql")
class PointInTimeIT {

    private static final Logger LOG = Logger.getLogger(PointInTimeIT.class.getName());
    private static final String URL = "ZONE_DB_URL";

    @TempDir
    private Path directory;

    private Path archive;

    @BeforeEach
    void the_log_is_archived() throws Exception {
        archive = Files.createDirectory(directory.resolve("archive"));
        PostgresServer.archiveTo(archive);
    }

    @AfterEach
    void it_is_archived_no_more() throws Exception {
        PostgresServer.archiveNoMore();
    }

    @Test
    void the_zone_is_as_it_was_at_the_moment_and_goes_on() throws Exception {
        Map<String, String> settings = new HashMap<>(SpareDatabase.in(directory).settings());
        long before;
        long after;
        String moment;
        String base;
        try (FreshServer zone = FreshServer.start(settings)) {
            Filer filer = Filer.demo(zone.address("")).get(0);
            String first = copied();
            Path old = PostgresServer.finishLog(archive);
            base = copied();
            assertThat(Path.of(first)).as("one copy is kept").doesNotExist();
            assertThat(old).as("the log that no copy needs").doesNotExist();
            before = filer.submit();
            moment = PostgresServer.time();
            filer.addPolicy(SamplePdf.unique(1_000_000), () -> {});
            after = filer.submit();
        }
        PostgresServer.finishLog(archive);
        assertThat(restored(List.of(base, archive.toString(), "then", "2027-01-10 23:59:59"))
                        .status())
                .as("a moment without its zone")
                .isEqualTo(2);
        requireRestored(settings, List.of(base, archive.toString(), "then", moment), List.of(before));
        assertThat(restored(List.of(base, archive.toString(), "then")).status())
                .as("into a directory that is there")
                .isEqualTo(1);
        requireRestored(settings, List.of(base, archive.toString(), "last"), List.of(before, after));
    }

    private String copied() throws Exception {
        Map<String, String> settings = new HashMap<>(PostgresServer.address());
        settings.put("ZONE_BACKUP_KEEP", "1");
        Operation copied = Operation.run(
                "base-backup.sh", settings, directory.resolve("base").toString(), archive.toString());
        assertThat(copied.status()).as(copied.output()).isZero();
        return copied.lastLine();
    }

    private Operation restored(List<String> arguments) throws Exception {
        String[] resolved = arguments.toArray(String[]::new);
        resolved[2] = directory.resolve(resolved[2]).toString();
        return Operation.run("restore-to.sh", Map.of(), resolved);
    }

    private void requireRestored(Map<String, String> settings, List<String> arguments, List<Long> versions)
            throws Exception {
        Instant begun = Instant.now();
        Operation made = restored(arguments);
        assertThat(made.status()).as(made.output()).isZero();
        try (Restored database = PostgresServer.restored(Path.of(made.lastLine()), settings.get(URL))) {
            Map<String, String> there = new HashMap<>(settings);
            there.put(URL, database.url());
            Operation checked = Operation.run("check.sh", there);
            assertThat(checked.status()).as(checked.output()).isZero();
            assertThat(versions(database.url(), versions.get(0))).containsExactlyElementsOf(versions);
            try (FreshServer zone = FreshServer.start(there)) {
                Filer filer = Filer.demo(zone.address("")).get(0);
                filer.addPolicy(SamplePdf.unique(1_000_000), () -> {});
                assertThat(filer.receipt(filer.submit()).number()).isNotEmpty();
            }
            LOG.info(() -> arguments + ": restored, compared (" + checked.lastLine() + "), filed after "
                    + Duration.between(begun, Instant.now()).toSeconds() + " s");
        }
    }

    /** The versions from one of them on. */
    private static Collection<Long> versions(String url, long first) throws Exception {
        TreeSet<Long> versions = new TreeSet<>();
        try (Connection database = DriverManager.getConnection(
                        url, System.getenv("ZONE_DB_OWNER"), System.getenv("ZONE_DB_OWNER_PASSWORD"));
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select id from filing_version where id >= " + first)) {
            while (rows.next()) {
                versions.add(rows.getLong(1));
            }
        }
        return versions;
    }
}
