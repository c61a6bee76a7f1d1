package tw.filingzone.ciso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import tw.filingzone.ciso.model.CisoDetails;
import tw.filingzone.ciso.model.CisoFields;
import tw.filingzone.ciso.model.SaveCiso;
import tw.filingzone.ciso.service.Cisos;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.filing.model.ReceiptDetails;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.StaleRecord;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.Deactivate;
import tw.filingzone.register.service.Records;
import tw.filingzone.submission.service.Receipts;
import tw.filingzone.submission.service.Submission;

/** The register of CISOs against the database: succession, isolation, and personal fields in a filed version. */
@ArquillianTest
class CisoIT {

    private static final PageRequest FIRST = new PageRequest(0, 25, "appointed", true);

    @Inject
    private Cisos cisos;

    @Inject
    private Records records;

    @Inject
    private Submission submission;

    @Inject
    private Receipts receipts;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    private static CisoFields fields(String name, LocalDate appointed) {
        return new CisoFields(name, "副總經理", true, null, false, appointed, null, "a@b.example", null, null);
    }

    private long onlyOf(String firm) {
        current.is(callers.named(firm + ".filer"));
        return cisos.list(Activity.ACTIVE, null, FIRST).rows().get(0).id();
    }

    @Test
    void a_successor_is_taken_once_the_predecessor_has_left() {
        CisoDetails before = cisosDetails("z005");
        LocalDate left = LocalDate.now().minusDays(20);
        SaveCiso successor = new SaveCiso(null, 0, fields("示範繼任者", left), List.of());
        assertThrows(InvalidFields.class, () -> cisos.save(successor));
        records.deactivate(new Deactivate(before.id(), before.version(), left, "調任"));
        cisos.save(successor);
        assertEquals(1, cisos.list(Activity.ACTIVE, null, FIRST).total());
        assertEquals(1, cisos.list(Activity.DEACTIVATED, null, FIRST).total());
        assertEquals(2, cisos.list(Activity.ALL, null, FIRST).counts().of(Activity.ALL));
    }

    private CisoDetails cisosDetails(String firm) {
        return cisos.details(onlyOf(firm));
    }

    @Test
    void an_older_page_cannot_overwrite_a_newer_change() {
        CisoDetails seen = cisosDetails("z006");
        LocalDate since = seen.fields().appointedOn();
        cisos.save(new SaveCiso(seen.id(), seen.version(), fields("先儲存者", since), List.of()));
        SaveCiso late = new SaveCiso(seen.id(), seen.version(), fields("後儲存者", since), List.of());
        assertThrows(StaleRecord.class, () -> cisos.save(late));
        assertEquals("先儲存者", cisos.details(seen.id()).fields().name());
        assertEquals(
                "先儲存者",
                records.history(seen.id()).stream()
                        .flatMap(set -> set.changes().stream())
                        .filter(change -> change.field().equals("name"))
                        .findFirst()
                        .orElseThrow()
                        .after());
    }

    @Test
    void another_firm_s_record_is_not_found() {
        long id = onlyOf("z011");
        current.is(callers.named("z013.filer"));
        assertThrows(NotFound.class, () -> cisos.details(id));
        assertTrue(records.history(id).isEmpty());
        Deactivate command = new Deactivate(id, 1, LocalDate.now(), "試試");
        assertThrows(NotFound.class, () -> records.deactivate(command));
    }

    @Test
    void a_filed_version_holds_digests_of_what_tells_of_a_person_and_shows_the_clear_values_beside_it() {
        String name = cisosDetails("z023").fields().name();
        FilingRow filing = submission.overview().orElseThrow().filing();
        ReceiptDetails receipt = receipts.details(submission.submit(filing.id(), filing.nextNumber()));
        assertFalse(receipt.canonical().contains(name));
        assertFalse(receipt.canonical().contains("ciso@"));
        assertTrue(receipt.content().items().stream()
                .flatMap(item -> item.records().stream())
                .anyMatch(entry ->
                        name.equals(entry.name()) && name.equals(entry.fields().get("name"))));
    }
}
