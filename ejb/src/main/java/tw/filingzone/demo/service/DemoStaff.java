package tw.filingzone.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.model.StoredFileRow;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.licence.model.EntryChoice;
import tw.filingzone.licence.model.LicenceFields;
import tw.filingzone.licence.model.SaveLicence;
import tw.filingzone.licence.service.Licences;
import tw.filingzone.personnel.model.IdentityKind;
import tw.filingzone.personnel.model.PersonFields;
import tw.filingzone.personnel.model.Post;
import tw.filingzone.personnel.model.SavePerson;
import tw.filingzone.personnel.service.Personnel;
import tw.filingzone.register.model.Deactivate;
import tw.filingzone.register.service.Records;
import tw.filingzone.unit.model.SaveUnit;
import tw.filingzone.unit.model.UnitFields;
import tw.filingzone.unit.service.Units;

/** Units, people and licences of the fictitious firms: most have what their level asks for, some lack one. */
@ApplicationScoped
class DemoStaff {

    private static final List<String> COUNTING = List.of("CISSP", "CEH", "CISM", "CHFI", "Security+", "CPSA");
    private static final String UNCONFIRMED = "ISO27001-LA";
    /** Firms with a licence that is not in the catalogue: name and issuer, two of which are the same but for the form. */
    private static final Map<Integer, List<String>> TYPED = Map.of(
            16, List.of("示範資安分析師（DEMO-SA）", "示範認證協會"),
            21, List.of("示範資安分析師(demo-sa)", "示範認證協會"),
            28, List.of("示範雲端防護證照", "示範測試學會"));

    private static final int PEOPLE_OF_A_FIRM = 20;

    @Inject
    private Evidence evidence;

    @Inject
    private Units units;

    @Inject
    private Personnel personnel;

    @Inject
    private Licences licences;

    @Inject
    private Records records;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** Seeds the firm of the current caller. */
    void seed(int number) {
        SecurityLevel level = current.caller().firm().level();
        List<AttachmentChoice> appointment = file("資安人員派任令及組織圖.pdf", number, "staff");
        boolean dedicated = level == SecurityLevel.LEVEL_1 || (level == SecurityLevel.LEVEL_2 && number % 8 < 4);
        Long unit = dedicated ? unit(number, appointment) : null;
        List<Long> people = people(number, level, unit, appointment);
        licences(number, level, people);
    }

    private Long unit(int number, List<AttachmentChoice> files) {
        LocalDate setUp = today().minusYears(3).minusMonths(number % 20).withDayOfMonth(1);
        return units.save(new SaveUnit(null, 0, new UnitFields("資訊安全部", true, setUp, "資訊安全政策、監控與事件處理"), files));
    }

    /** Every seventh firm lacks one of the staff. */
    private List<Long> people(int number, SecurityLevel level, Long unit, List<AttachmentChoice> files) {
        int staff = staffOf(level, unit != null) - (number % 7 == 3 ? 1 : 0);
        List<Long> people = new ArrayList<>();
        if (level != SecurityLevel.LEVEL_4) {
            people.add(person(number, 0, Post.MANAGER, unit, files));
        }
        for (int i = 1; i <= staff; i++) {
            people.add(person(number, i, Post.STAFF, unit, files));
        }
        return people;
    }

    private static int staffOf(SecurityLevel level, boolean dedicated) {
        return switch (level) {
            case LEVEL_1 -> 3;
            case LEVEL_2 -> dedicated ? 2 : 3;
            case LEVEL_3 -> 2;
            case LEVEL_4 -> 1;
        };
    }

    private Long person(int number, int serial, Post post, Long unit, List<AttachmentChoice> files) {
        PersonFields fields = new PersonFields(
                "示範人員%d之%d".formatted(number, serial + 1),
                IdentityKind.NATIONAL,
                DemoIdentity.number(number * PEOPLE_OF_A_FIRM + serial),
                post,
                unit != null,
                unit,
                post == Post.MANAGER ? "資安主管" : "資安專員",
                null,
                today().minusMonths(10 + (number * 3L + serial * 5L) % 40).withDayOfMonth(1),
                today().getYear(),
                new BigDecimal(8 + (number + serial * 4) % 16),
                (number + serial) % 5 != 0,
                null,
                null);
        return personnel.save(new SavePerson(null, 0, fields, files));
    }

    /** Every fifth firm lacks a licence; some hold one more that does not count, and in some somebody has left. */
    private void licences(int number, SecurityLevel level, List<Long> people) {
        List<AttachmentChoice> files = file("證照影本.pdf", number, "licences");
        int asked = 5 - level.number() - (number % 5 == 2 ? 1 : 0);
        for (int i = 0; i < asked && !people.isEmpty(); i++) {
            licence(number, people.get(i % people.size()), COUNTING.get((number + i) % COUNTING.size()), i, files);
        }
        if (number % 4 == 1 && !people.isEmpty()) {
            licence(number, people.get(0), UNCONFIRMED, asked, files);
        }
        if (TYPED.containsKey(number) && !people.isEmpty()) {
            save(number, people.get(0), null, asked + 1, files);
        }
        if (number % 3 == 1) {
            departed(number, files);
        }
    }

    private void licence(int number, Long holder, String code, int serial, List<AttachmentChoice> files) {
        save(number, holder, catalogue().get(code).id(), serial, files);
    }

    private void save(int number, Long holder, Long entry, int serial, List<AttachmentChoice> files) {
        LocalDate obtained =
                today().minusMonths(8 + (number + serial * 7L) % 24).withDayOfMonth(1 + number % 27);
        LicenceFields fields = new LicenceFields(
                holder,
                entry,
                entry == null ? TYPED.get(number).get(0) : null,
                entry == null ? TYPED.get(number).get(1) : null,
                "DEMO-%03d-%02d".formatted(number, serial + 1),
                obtained,
                obtained.plusYears(3).minusDays(1),
                false);
        licences.save(new SaveLicence(null, 0, fields, files));
    }

    private void departed(int number, List<AttachmentChoice> files) {
        Long leaver = person(number, PEOPLE_OF_A_FIRM - 1, Post.STAFF, null, files);
        licence(number, leaver, "CISSP", 90, files);
        LocalDate leave = today().minusMonths(2).withDayOfMonth(1 + number % 27);
        records.deactivate(new Deactivate(leaver, personnel.details(leaver).version(), leave, "離職（示範）"));
    }

    private Map<String, EntryChoice> catalogue() {
        return licences.catalogue().stream().collect(Collectors.toMap(EntryChoice::code, each -> each));
    }

    private List<AttachmentChoice> file(String name, int number, String what) {
        StoredFileRow file = evidence.store(new DemoDocument(name, "Z%03d %s".formatted(number, what)));
        return List.of(new AttachmentChoice(file.fileId(), file.fileName()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
