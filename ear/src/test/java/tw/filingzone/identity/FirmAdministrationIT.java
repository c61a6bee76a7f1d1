package tw.filingzone.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import tw.filingzone.filing.service.Opening;
import tw.filingzone.identity.model.AccountFields;
import tw.filingzone.identity.model.AddFirm;
import tw.filingzone.identity.model.AddedFirm;
import tw.filingzone.identity.model.AssignLevel;
import tw.filingzone.identity.model.ChangePassword;
import tw.filingzone.identity.model.FirmDetails;
import tw.filingzone.identity.model.FirmFields;
import tw.filingzone.identity.model.FirmFilter;
import tw.filingzone.identity.model.FirmLevelRow;
import tw.filingzone.identity.model.LevelFields;
import tw.filingzone.identity.model.LevelInForce;
import tw.filingzone.identity.model.LevelStanding;
import tw.filingzone.identity.model.NewPassword;
import tw.filingzone.identity.model.RenameFirm;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.identity.service.FirmAdministration;
import tw.filingzone.identity.service.FirmDirectory;
import tw.filingzone.identity.service.OwnAccount;
import tw.filingzone.identity.service.SignIn;
import tw.filingzone.kernel.model.FieldError;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.StaleRecord;
import tw.filingzone.kernel.model.TaipeiTime;
import tw.filingzone.submission.service.Submission;

/** Firms and their levels in the hands of the exchange. */
@ArquillianTest
class FirmAdministrationIT {

    private static final LevelFields FIRST_LEVEL =
            new LevelFields(SecurityLevel.LEVEL_2, LocalDate.of(2026, 1, 1), "證輔字第 1150001 號");

    private static final String OWN = "tulip canyon 84 mosaic";

    @Inject
    private FirmAdministration firms;

    @Inject
    private FirmDirectory directory;

    @Inject
    private SignIn signIn;

    @Inject
    private OwnAccount own;

    @Inject
    private Opening opening;

    @Inject
    private Submission submission;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    private static AddFirm firm(String code, String administrator) {
        return new AddFirm(
                new FirmFields(code, "示範新設證券股份有限公司", "示範新設"),
                FIRST_LEVEL,
                new AccountFields(administrator, "示範管理員", Set.of()));
    }

    private void as(String username) {
        current.is(callers.named(username));
    }

    private long idOf(String code) {
        return directory
                .list(new FirmFilter(code, null), new PageRequest(0, 5, "code", false))
                .rows()
                .get(0)
                .id();
    }

    private AssignLevel level(FirmDetails seen, SecurityLevel level, LocalDate from) {
        return new AssignLevel(seen.id(), seen.version(), new LevelFields(level, from, "函"));
    }

    @Test
    void only_the_exchange_s_administrator_changes_firms() {
        as("supervisor");
        long id = idOf("Z054");
        AddFirm another = firm("9B01", "9b01.admin");
        for (String username : List.of("supervisor", "authority", "z054.admin")) {
            as(username);
            assertThrows(NotPermitted.class, () -> firms.add(another));
            assertThrows(NotPermitted.class, () -> firms.rename(new RenameFirm(id, 1, new FirmFields(null, "甲", "乙"))));
            assertThrows(NotPermitted.class, () -> firms.assignLevel(new AssignLevel(id, 1, FIRST_LEVEL)));
            assertThrows(NotPermitted.class, () -> firms.withdrawLevel(id, 1, 1));
        }
        assertThrows(NotPermitted.class, () -> firms.details(id));
        as("exchange.admin");
        assertThrows(NotFound.class, () -> firms.details(999_999_999L));
    }

    @Test
    void a_new_firm_has_a_level_an_administrator_and_its_filing_of_the_open_window() {
        as("exchange.admin");
        AddedFirm added = firms.add(firm(" 9ｂ02 ", "9b02.admin"));
        FirmDetails details = firms.details(added.firmId());
        assertEquals("9B02", details.code());
        assertEquals(SecurityLevel.LEVEL_2, details.level());
        assertEquals("9b02.admin", details.administrators().get(0).username());
        assertTrue(signIn.attempt("9b02.admin", added.password().password().toCharArray()));
        as("9b02.admin");
        own.changePassword(new ChangePassword(added.password().password(), new NewPassword(OWN, OWN)));
        opening.openWhatIsDue();
        as("9b02.admin");
        assertEquals(SecurityLevel.LEVEL_2, current.caller().firm().level());
        assertTrue(submission.overview().isPresent());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        as("exchange.admin");
        AddFirm wrong = new AddFirm(
                new FirmFields("Z001", null, "x".repeat(41)),
                new LevelFields(null, null, null),
                new AccountFields("z001.admin", "", Set.of()));
        InvalidFields refusal = assertThrows(InvalidFields.class, () -> firms.add(wrong));
        assertEquals(
                List.of("code", "name", "shortName", "level", "validFrom", "reason", "username", "displayName"),
                refusal.errors().stream().map(FieldError::field).toList());
    }

    @Test
    void a_level_of_today_governs_at_the_next_request_and_a_later_one_is_planned() {
        as("exchange.admin");
        long id = idOf("Z055");
        LocalDate today = LocalDate.now(TaipeiTime.ZONE);
        firms.assignLevel(level(firms.details(id), SecurityLevel.LEVEL_1, today));
        assertEquals(SecurityLevel.LEVEL_1, callers.named("z055.filer").firm().level());
        firms.assignLevel(level(firms.details(id), SecurityLevel.LEVEL_2, today.plusDays(30)));
        assertEquals(SecurityLevel.LEVEL_1, callers.named("z055.filer").firm().level());
        assertEquals(
                List.of(LevelStanding.PLANNED, LevelStanding.IN_FORCE, LevelStanding.PAST),
                firms.details(id).levels().stream().map(FirmLevelRow::standing).toList());
    }

    @Test
    void the_past_is_not_rewritten_and_only_what_is_planned_is_withdrawn() {
        as("exchange.admin");
        long id = idOf("Z056");
        LocalDate tomorrow = LocalDate.now(TaipeiTime.ZONE).plusDays(1);
        AssignLevel tooEarly = level(firms.details(id), SecurityLevel.LEVEL_1, LocalDate.of(2023, 1, 1));
        assertThrows(InvalidFields.class, () -> firms.assignLevel(tooEarly));
        firms.assignLevel(level(firms.details(id), SecurityLevel.LEVEL_1, tomorrow));
        FirmDetails planned = firms.details(id);
        long first = planned.levels().get(1).id();
        assertThrows(LevelInForce.class, () -> firms.withdrawLevel(id, planned.version(), first));
        firms.withdrawLevel(id, planned.version(), planned.levels().get(0).id());
        assertEquals(1, firms.details(id).levels().size());
    }

    @Test
    void an_older_page_changes_nothing() {
        as("exchange.admin");
        long id = idOf("Z057");
        FirmDetails seen = firms.details(id);
        firms.assignLevel(level(seen, SecurityLevel.LEVEL_3, LocalDate.of(2026, 2, 1)));
        AssignLevel again = level(seen, SecurityLevel.LEVEL_2, LocalDate.of(2026, 3, 1));
        assertThrows(StaleRecord.class, () -> firms.assignLevel(again));
        RenameFirm rename = new RenameFirm(id, seen.version(), new FirmFields(null, "甲", "乙"));
        assertThrows(StaleRecord.class, () -> firms.rename(rename));
        firms.rename(new RenameFirm(id, firms.details(id).version(), new FirmFields(null, "示範改名證券股份有限公司", "示範改名")));
        assertEquals("示範改名", callers.named("z057.filer").firm().name());
        assertNull(firms.details(id).levels().stream()
                .filter(level -> level.level() == SecurityLevel.LEVEL_2)
                .findFirst()
                .orElse(null));
    }
}
