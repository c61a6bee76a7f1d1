package tw.filingzone.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.filingzone.evidence.model.DamagedFile;
import tw.filingzone.evidence.model.StoredFileRow;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.evidence.service.Integrity;
import tw.filingzone.evidence.service.IntegrityWatch;
import tw.filingzone.evidence.service.UploadSource;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.suite.AdjustableClock;

/** Every file is compared with its digest at least once a week, and what differs is an incident. */
@ArquillianTest
class IntegrityIT {

    private static final PageRequest ALL = new PageRequest(0, 25, "since", true);

    @Inject
    private Evidence evidence;

    @Inject
    private Integrity integrity;

    @Inject
    private IntegrityWatch watch;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private AdjustableClock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    @BeforeEach
    void the_administrator_of_the_exchange_calls() {
        call("exchange.admin");
    }

    @AfterEach
    void clock_runs_again() {
        clock.run();
    }

    private void call(String username) {
        current.is(callers.named(username));
    }

    /** A PDF of another mark is another file. */
    private StoredFileRow stored(String mark) {
        call("z060.filer");
        String body = "%PDF-1.4\n%" + mark + "\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>\nendobj\n";
        String end = "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 4/Root 1 0 R>>\nstartxref\n" + body.length()
                + "\n%%EOF\n";
        StoredFileRow file =
                evidence.store(UploadSource.of(mark + ".pdf", (body + end).getBytes(StandardCharsets.US_ASCII)));
        call("exchange.admin");
        return file;
    }

    /** Adds a byte behind the application's back: on PostgreSQL its role can neither change nor take away any. */
    private void damage(StoredFileRow file) throws Exception {
        transaction.begin();
        entities.createNativeQuery("insert into file_chunk (file_id, chunk_number, content) values (?1, 1, ?2)")
                .setParameter(1, file.fileId())
                .setParameter(2, new byte[] {0})
                .executeUpdate();
        transaction.commit();
    }

    private List<DamagedFile> damaged() {
        return integrity.damaged(ALL).rows();
    }

    private boolean isDamaged(StoredFileRow file) {
        return damaged().stream().anyMatch(each -> each.fileId().equals(file.fileId()));
    }

    @Test
    void a_file_whose_bytes_have_changed_is_named_until_it_is_whole() throws Exception {
        StoredFileRow file = stored("will-be-damaged");
        damage(file);
        assertFalse(isDamaged(file));
        clock.stopAt(Instant.now().plus(Duration.ofDays(30)));
        watch.look();
        DamagedFile found = damaged().stream()
                .filter(each -> each.fileId().equals(file.fileId()))
                .findFirst()
                .orElseThrow();
        assertEquals("Z060", found.firmCode().value());
        assertEquals("will-be-damaged.pdf", found.fileName());
        assertEquals(file.sha256(), found.sha256());
        assertEquals(64, found.found().length());
        assertFalse(integrity.isWhole(file.fileId()));
        assertEquals(
                1L,
                entities.createQuery(
                                "select count(e) from AuditEntry e where e.action = 'Integrity.damaged' and e.subject = :file",
                                Long.class)
                        .setParameter("file", "file:" + file.fileId())
                        .getSingleResult());
    }

    @Test
    void after_a_week_every_file_has_been_looked_at() {
        StoredFileRow file = stored("whole");
        Instant week = Instant.now().plus(Duration.ofDays(60));
        clock.stopAt(week);
        watch.look();
        assertFalse(isDamaged(file));
        assertTrue(integrity.isWhole(file.fileId()));
        assertEquals(
                week.toEpochMilli(), integrity.allLookedAtSince().orElseThrow().toEpochMilli());
    }

    @Test
    void a_night_in_which_all_have_been_looked_at_this_week_looks_at_a_sample() {
        clock.stopAt(Instant.now().plus(Duration.ofDays(90)));
        watch.look();
        clock.stopAt(Instant.now().plus(Duration.ofDays(91)));
        int sample = watch.look();
        assertEquals(200, sample);
    }

    @Test
    void nobody_else_may_see_it() {
        for (String other : List.of("supervisor", "authority", "z060.filer", "z060.admin")) {
            call(other);
            assertThrows(NotPermitted.class, () -> integrity.damaged(ALL), other);
        }
    }
}
