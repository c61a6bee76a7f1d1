package tw.filingzone.personnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import tw.filingzone.calendar.model.AdHocCall;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.calendar.model.FirmScope;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.filing.model.ReceiptDetails;
import tw.filingzone.filing.service.WindowBook;
import tw.filingzone.identity.model.FirmRow;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.identity.service.FirmDirectory;
import tw.filingzone.kernel.model.FirmCode;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.licence.model.LicenceRow;
import tw.filingzone.licence.service.Licences;
import tw.filingzone.personnel.model.PersonDetails;
import tw.filingzone.personnel.model.PersonFields;
import tw.filingzone.personnel.model.PersonRow;
import tw.filingzone.personnel.model.RevealIdentity;
import tw.filingzone.personnel.model.SavePerson;
import tw.filingzone.personnel.service.Personnel;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.AlreadyFiled;
import tw.filingzone.register.model.Consequence;
import tw.filingzone.register.model.Deactivate;
import tw.filingzone.register.model.StillNeeded;
import tw.filingzone.register.service.Records;
import tw.filingzone.rule.model.Outcome;
import tw.filingzone.submission.service.Receipts;
import tw.filingzone.submission.service.Submission;
import tw.filingzone.unit.service.Units;

/** Somebody leaves: what it will do, what it does, taking it back, and coming back. */
@ArquillianTest
class DepartureIT {

    private static final PageRequest FIRST = new PageRequest(0, 25, "started", true);

    @Inject
    private Personnel personnel;

    @Inject
    private Licences licences;

    @Inject
    private Units units;

    @Inject
    private Records records;

    @Inject
    private Submission submission;

    @Inject
    private Receipts receipts;

    @Inject
    private WindowBook book;

    @Inject
    private FirmDirectory firms;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    private PersonDetails holderOf(String firm) {
        current.is(callers.named(firm + ".filer"));
        return personnel.list(Activity.ACTIVE, null, FIRST).rows().stream()
                .filter(person -> licences.of(person.id()).stream()
                        .anyMatch(licence -> licence.objectionOn(LocalDate.now()) == null))
                .map(PersonRow::id)
                .map(personnel::details)
                .findFirst()
                .orElseThrow();
    }

    private static Deactivate leaving(PersonDetails person) {
        return new Deactivate(person.id(), person.version(), LocalDate.now(), "離職");
    }

    private int counted(FilingItem item) {
        return submission.overview().orElseThrow().assessment().items().stream()
                .filter(each -> each.item() == item)
                .findFirst()
                .orElseThrow()
                .counted();
    }

    private List<LicenceRow> active(long person) {
        return licences.of(person).stream()
                .filter(each -> each.validity().deactivatedOn() == null)
                .toList();
    }

    @Test
    void the_preview_tells_what_will_happen_and_changes_nothing() {
        PersonDetails person = holderOf("z015");
        int before = counted(FilingItem.LICENCE);
        int held = active(person.id()).size();
        Consequence consequence = records.preview(leaving(person));
        assertEquals(held, consequence.going().size());
        Consequence.Effect onLicences = consequence.effects().stream()
                .filter(effect -> effect.item() == FilingItem.LICENCE)
                .findFirst()
                .orElseThrow();
        assertEquals(before, onLicences.before());
        assertTrue(onLicences.after() < before);
        assertEquals(Outcome.NOT_MET, onLicences.outcome());
        assertEquals(before, counted(FilingItem.LICENCE));
        assertNull(personnel.details(person.id()).deactivatedOn());
        assertEquals(held, active(person.id()).size());
    }

    @Test
    void a_departure_takes_the_licences_along_and_can_be_taken_back_with_them() {
        PersonDetails person = holderOf("z020");
        int people = counted(FilingItem.STAFFING);
        int before = counted(FilingItem.LICENCE);
        List<LicenceRow> held = active(person.id());
        records.deactivate(leaving(person));
        assertTrue(counted(FilingItem.STAFFING) < people);
        assertTrue(counted(FilingItem.LICENCE) < before);
        licences.of(person.id())
                .forEach(each -> assertEquals(LocalDate.now(), each.validity().deactivatedOn()));
        assertTrue(records.isRestorable(person.id()));

        records.restore(person.id(), personnel.details(person.id()).version());
        assertEquals(before, counted(FilingItem.LICENCE));
        assertEquals(people, counted(FilingItem.STAFFING));
        assertEquals(held.size(), active(person.id()).size());
        assertNull(personnel.details(person.id()).deactivatedOn());
    }

    @Test
    void what_has_been_filed_is_not_taken_back_and_the_version_carries_the_departure_with_its_date() {
        PersonDetails person = holderOf("z025");
        records.deactivate(leaving(person));
        FilingRow filing = submission.overview().orElseThrow().filing();
        ReceiptDetails receipt = receipts.details(submission.submit(filing.id(), filing.nextNumber()));
        assertTrue(receipt.content().items().stream()
                .flatMap(item -> item.records().stream())
                .anyMatch(entry -> entry.recordId() == person.id()
                        && LocalDate.now().toString().equals(entry.fields().get("deactivatedOn"))));
        assertFalse(receipt.canonical().contains(person.fields().name()));
        assertFalse(receipt.canonical().contains(person.mask()));
        assertFalse(records.isRestorable(person.id()));
        int version = personnel.details(person.id()).version();
        assertThrows(AlreadyFiled.class, () -> records.restore(person.id(), version));
        ReceiptDetails next = receipts.details(submission.submit(filing.id(), filing.nextNumber() + 1));
        assertTrue(next.content().items().stream()
                .flatMap(item -> item.records().stream())
                .noneMatch(entry -> entry.recordId() == person.id()));
    }

    @Test
    void a_filing_of_another_item_neither_keeps_a_departure_from_being_taken_back_nor_loses_it() {
        PersonDetails person = holderOf("z029");
        records.deactivate(leaving(person));
        FilingRow policyOnly = openPolicyOnly("z029");
        submission.submit(policyOnly.id(), 1);
        assertTrue(records.isRestorable(person.id()));
        FilingRow all = submission.overview().orElseThrow().open().stream()
                .filter(filing -> filing.window().title().contains("示範"))
                .findFirst()
                .orElseThrow();
        ReceiptDetails receipt = receipts.details(submission.submit(all.id(), all.nextNumber()));
        assertTrue(receipt.content().items().stream()
                .flatMap(item -> item.records().stream())
                .anyMatch(entry -> entry.recordId() == person.id()));
        assertFalse(records.isRestorable(person.id()));
    }

    private FilingRow openPolicyOnly(String firm) {
        current.is(callers.named("exchange.admin"));
        Set<Long> chosen = firms.withCodes(Set.of(new FirmCode(firm.toUpperCase()))).stream()
                .map(FirmRow::id)
                .collect(Collectors.toSet());
        book.open(new AdHocCall(
                "僅政策",
                null,
                null,
                LocalDate.now().plusDays(3),
                null,
                null,
                EnumSet.of(FilingItem.POLICY),
                new FirmScope(FirmScope.Kind.CHOSEN, Set.of(), chosen)));
        current.is(callers.named(firm + ".filer"));
        return submission.overview().orElseThrow().open().stream()
                .filter(filing -> "僅政策".equals(filing.window().title()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_comes_back_begins_a_new_spell_and_the_old_one_stays() {
        PersonDetails person = holderOf("z030");
        String number = personnel.reveal(new RevealIdentity(person.id(), "測試"));
        records.deactivate(leaving(person));
        long spells =
                personnel.list(Activity.ALL, person.fields().name(), FIRST).total();
        PersonFields old = person.fields();
        PersonFields again = new PersonFields(
                old.name(),
                old.identityKind(),
                number,
                old.post(),
                false,
                null,
                null,
                null,
                LocalDate.now(),
                null,
                null,
                false,
                null,
                null);
        long id = personnel.save(new SavePerson(null, 0, again, List.of()));
        assertEquals(spells + 1, personnel.list(Activity.ALL, old.name(), FIRST).total());
        assertTrue(licences.of(id).isEmpty());
        int version = personnel.details(person.id()).version();
        assertThrows(InvalidFields.class, () -> records.restore(person.id(), version));
    }

    @Test
    void a_unit_is_not_closed_while_somebody_is_in_it() {
        current.is(callers.named("z005.filer"));
        long unit = units.choices().get(0).id();
        Deactivate closing = new Deactivate(unit, units.details(unit).version(), LocalDate.now(), "裁撤");
        assertThrows(StillNeeded.class, () -> records.deactivate(closing));
        assertNull(units.details(unit).deactivatedOn());
    }

    @Test
    void an_identity_number_is_shown_in_full_only_to_the_firm_s_filer_and_only_for_a_reason() {
        PersonDetails person = holderOf("z035");
        assertTrue(person.mask().matches("[A-Z]9\\d\\*{4}\\d{3}"), person.mask());
        String number = personnel.reveal(new RevealIdentity(person.id(), "核對身分"));
        assertTrue(number.matches("[A-Z]\\d{9}"));
        assertEquals(person.mask(), number.substring(0, 3) + "****" + number.substring(7));
        RevealIdentity unreasoned = new RevealIdentity(person.id(), " ");
        assertThrows(InvalidFields.class, () -> personnel.reveal(unreasoned));
        RevealIdentity reasoned = new RevealIdentity(person.id(), "試試");
        current.is(callers.named("z035.viewer"));
        assertThrows(NotPermitted.class, () -> personnel.reveal(reasoned));
        current.is(callers.named("z036.filer"));
        assertThrows(NotFound.class, () -> personnel.reveal(reasoned));
        current.is(callers.named("supervisor"));
        assertThrows(NotPermitted.class, () -> personnel.reveal(reasoned));
    }

    @Test
    void the_same_person_is_not_entered_twice() {
        PersonDetails person = holderOf("z040");
        PersonFields old = person.fields();
        String number = personnel.reveal(new RevealIdentity(person.id(), "測試"));
        PersonFields twice = new PersonFields(
                "另一姓名",
                old.identityKind(),
                number.toLowerCase(),
                old.post(),
                false,
                null,
                null,
                null,
                LocalDate.now(),
                null,
                null,
                false,
                null,
                null);
        SavePerson command = new SavePerson(null, 0, twice, List.of());
        assertThrows(InvalidFields.class, () -> personnel.save(command));
    }
}
