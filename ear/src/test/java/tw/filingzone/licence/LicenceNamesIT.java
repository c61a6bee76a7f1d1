package tw.filingzone.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.StaleRecord;
import tw.filingzone.licence.model.EntryChoice;
import tw.filingzone.licence.model.EntryFields;
import tw.filingzone.licence.model.LicenceDetails;
import tw.filingzone.licence.model.LicenceFields;
import tw.filingzone.licence.model.ListStatus;
import tw.filingzone.licence.model.NameRow;
import tw.filingzone.licence.model.RuledRecords;
import tw.filingzone.licence.model.Ruling;
import tw.filingzone.licence.model.SaveEntry;
import tw.filingzone.licence.model.SaveLicence;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.ChangeSet;
import tw.filingzone.register.model.ChangedMeanwhile;
import tw.filingzone.register.model.Deactivate;
import tw.filingzone.register.model.FieldChange;

/** Firms type licences that are not in the catalogue; the exchange rules what they are, for all of them at once. */
@ArquillianTest
class LicenceNamesIT extends TypedLicences {

    @Test
    void one_ruling_applies_to_every_firm_that_has_typed_the_name_and_stands_in_the_history() {
        long first = add(ONE, "示範網路防護師（DEMO-NP）", "示範學會", "NP-1");
        long second = add(OTHER, "  示範網路防護師(demo-np)", "示範學會 ", "NP-2");
        add(THIRD, "示範網路防護師(demo-np)", "另一示範學會", "NP-3");
        LicenceDetails before = of(OTHER, second);
        assertEquals("licence.objection.uncatalogued", objection(before));

        as("supervisor");
        NameRow waiting = queue.list(Ruling.WAITING, "DEMO-NP", new PageRequest(0, 25, "issuer", false)).rows().stream()
                .filter(row -> row.issuer().equals("示範學會"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, waiting.use().firms());
        assertEquals(2, waiting.use().records());
        assertEquals(new RuledRecords(2, 0), assign(waiting, "cpts", "同一證照之中文名稱"));

        assertNull(objection(of(ONE, first)));
        LicenceDetails after = of(OTHER, second);
        assertNull(objection(after));
        assertEquals("CPTS", after.catalogued().fields().code());
        assertEquals("示範網路防護師(demo-np)", after.fields().otherName());
        assertEquals(Ruling.ASSIGNED, after.ruling());
        assertTrue(after.version() > before.version());
        ChangeSet ruled = records.history(second).get(0);
        assertEquals("supervisor", ruled.changedBy());
        assertTrue(ruled.changes().contains(new FieldChange("licence", "示範網路防護師(demo-np)", "CPTS")));
        assertTrue(ruled.changes().stream()
                .anyMatch(change ->
                        change.field().equals("rulingNote") && change.after().equals("同一證照之中文名稱")));
        assertEquals(1, name(Ruling.WAITING, "demo-np").use().records(), "another issuer is another name");
    }

    @Test
    void what_is_typed_after_the_ruling_gets_it_on_saving() {
        add(ONE, "示範先行證照", null, "F-1");
        refuse(name(Ruling.WAITING, "示範先行證照"), "結業證明，非證照");
        LicenceDetails refused = of(OTHER, add(OTHER, "示範先行證照", " ", "F-2"));
        assertEquals("licence.objection.refused", objection(refused));
        assertEquals(List.of("結業證明，非證照"), refused.objection().arguments());
        assertEquals(2, name(Ruling.REFUSED, "示範先行證照").use().records());

        assertEquals(new RuledRecords(2, 0), assign(name(Ruling.REFUSED, "示範先行證照"), "iPAS-ISE-M", null));
        assertNull(objection(of(OTHER, refused.id())), "a ruling can be changed");
        LicenceFields again = withNumber(of(OTHER, refused.id()).fields(), "F-3");
        LicenceDetails now = of(OTHER, refused.id());
        licences.save(new SaveLicence(now.id(), now.version(), again, List.of()));
        assertEquals(
                "iPAS-ISE-M",
                of(OTHER, now.id()).catalogued().fields().code(),
                "the firm's own change keeps the ruling");

        assertEquals(new RuledRecords(2, 0), refuse(name(Ruling.ASSIGNED, "示範先行證照"), "重新認定"));
        LicenceDetails back = of(OTHER, now.id());
        assertEquals("licence.objection.refused", objection(back));
        assertNull(back.catalogued());
        records.deactivate(new Deactivate(back.id(), back.version(), LocalDate.now(), "測試結束"));
    }

    @Test
    void a_record_stays_as_it_is_where_the_person_already_has_the_licence() {
        LicenceFields fields = typed(ONE, "示範重複證照", "示範學會", "R-1");
        EntryChoice chosen = licences.catalogue().stream()
                .filter(each -> each.code().equals("CRTP"))
                .findFirst()
                .orElseThrow();
        add(new LicenceFields(fields.holderId(), chosen.id(), null, null, "R-0", OBTAINED, null, true));
        long repeated = add(fields);
        long taken = add(OTHER, "示範重複證照", "示範學會", "R-2");
        assertEquals(new RuledRecords(1, 1), assign(name(Ruling.WAITING, "示範重複證照"), "CRTP", null));
        LicenceDetails left = of(ONE, repeated);
        assertNull(left.catalogued());
        assertEquals("示範重複證照", left.fields().otherName());
        assertEquals("licence.objection.repeated", objection(left));
        assertEquals("licence.objection.NOT_LISTED", objection(of(OTHER, taken)));
        LicenceFields third = typed(ONE, "示範重複證照", "示範學會", "R-3");
        assertThrows(InvalidFields.class, () -> add(third), "nor is it saved twice");
    }

    @Test
    void an_open_form_of_the_firm_is_told_and_one_that_says_the_same_is_not_bothered() {
        LicenceDetails seen = of(ONE, add(ONE, "示範開啟中證照", null, "O-1"));
        refuse(name(Ruling.WAITING, "示範開啟中證照"), "查無此證照");
        as(ONE + ".filer");
        LicenceFields other = withNumber(seen.fields(), "O-2");
        ChangedMeanwhile told = assertThrows(
                ChangedMeanwhile.class,
                () -> licences.save(new SaveLicence(seen.id(), seen.version(), other, List.of())));
        assertEquals("supervisor", told.conflict().changedBy());
        assertEquals(seen.id(), licences.save(new SaveLicence(seen.id(), seen.version(), seen.fields(), List.of())));
    }

    @Test
    void a_new_entry_is_made_of_a_name_and_counts_once_it_is_confirmed() {
        long id = add(ONE, "示範新證照", "示範新學會", "N-1");
        NameRow waiting = name(Ruling.WAITING, "示範新證照");
        EntryFields fields = entry("DEMO-NEW", null, null);
        assertEquals(new RuledRecords(1, 0), queue.addEntry(waiting.id(), waiting.version(), fields));
        assertEquals("licence.objection.UNCONFIRMED", objection(of(ONE, id)));
        as("supervisor");
        long entry = catalogue
                .list(null, "DEMO-NEW", new PageRequest(0, 1, "code", false))
                .slice()
                .rows()
                .get(0)
                .id();
        catalogue.decide(Set.of(entry), ListStatus.LISTED);
        assertNull(objection(of(ONE, id)));

        as("supervisor");
        int version = catalogue.details(entry).version();
        LocalDate today = LocalDate.now();
        catalogue.save(new SaveEntry(entry, version, entry("DEMO-NEW", null, today.minusDays(1))));
        assertEquals("licence.objection.countsUntil", objection(of(ONE, id)));
        assertEquals(
                "licence.objection.countsUntil",
                licences.list(Activity.ACTIVE, "DEMO-NEW", new PageRequest(0, 1, "licence", false))
                        .rows()
                        .get(0)
                        .objectionOn(today)
                        .key());
        as("supervisor");
        EntryFields late = entry("DEMO-NEW", today, null);
        assertThrows(StaleRecord.class, () -> catalogue.save(new SaveEntry(entry, version, late)));
    }

    @Test
    void two_rulings_from_one_state_do_not_overwrite_each_other() {
        add(ONE, "示範競合證照", null, "C-1");
        NameRow seen = name(Ruling.WAITING, "示範競合證照");
        refuse(seen, "先");
        assertThrows(StaleRecord.class, () -> refuse(seen, "後"));
        assertThrows(
                StaleRecord.class, () -> queue.addEntry(seen.id(), seen.version(), entry("DEMO-LATE", null, null)));
        NameRow now = name(Ruling.REFUSED, "示範競合證照");
        assertEquals("先", now.note());
        assertThrows(InvalidFields.class, () -> refuse(now, " "));
        assertThrows(InvalidFields.class, () -> assign(now, "NO-SUCH-CODE", null));
        assertThrows(NotFound.class, () -> queue.details(-1));
    }
}
