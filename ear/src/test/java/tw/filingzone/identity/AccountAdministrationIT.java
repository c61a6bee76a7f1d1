package tw.filingzone.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.filingzone.identity.model.Account;
import tw.filingzone.identity.model.AccountDetails;
import tw.filingzone.identity.model.AccountFields;
import tw.filingzone.identity.model.AccountFilter;
import tw.filingzone.identity.model.AccountRow;
import tw.filingzone.identity.model.AccountState;
import tw.filingzone.identity.model.AdministratorNeeded;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.model.IssuedPassword;
import tw.filingzone.identity.model.ReviseAccount;
import tw.filingzone.identity.model.Role;
import tw.filingzone.identity.service.AccountAdministration;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.identity.service.SignIn;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.model.StaleRecord;
import tw.filingzone.suite.AdjustableClock;

/** What administrators may do with accounts, with which accounts, and what comes of it at the door. */
@ArquillianTest
class AccountAdministrationIT {

    private static final PageRequest FIRST = new PageRequest(0, 25, "username", false);
    private static final char[] DEMO = "Filing-Zone-Demo".toCharArray();

    @Inject
    private AccountAdministration accounts;

    @Inject
    private SignIn signIn;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private AdjustableClock clock;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    private void as(String username) {
        current.is(callers.named(username));
    }

    private static AccountFields fields(String username, Role... roles) {
        return new AccountFields(username, "示範人員", Set.of(roles));
    }

    private long idOf(String username) {
        return accounts.list(new AccountFilter(null, username, null, null), FIRST).rows().stream()
                .filter(row -> row.username().equals(username))
                .map(AccountRow::id)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, LongConsumer> commands() {
        return Map.of(
                "details", accounts::details,
                "revise", id -> accounts.revise(new ReviseAccount(id, 1, fields(null, Role.FIRM_VIEWER))),
                "disable", accounts::disable,
                "enable", accounts::enable,
                "unlock", accounts::unlock,
                "resetPassword", accounts::resetPassword);
    }

    private String text(String sql, Object argument) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, argument);
            try (ResultSet result = statement.executeQuery()) {
                StringBuilder lines = new StringBuilder();
                while (result.next()) {
                    lines.append(result.getString(1))
                            .append('|')
                            .append(result.getString(2))
                            .append('\n');
                }
                return lines.toString();
            }
        }
    }

    @Test
    void whoever_is_no_administrator_is_refused_everything() {
        as("z040.admin");
        long id = idOf("z040.filer");
        for (String username : List.of("z040.filer", "z040.viewer", "supervisor", "authority")) {
            as(username);
            commands()
                    .forEach((name, command) ->
                            assertThrows(NotPermitted.class, () -> command.accept(id), name + " as " + username));
            AccountFilter all = new AccountFilter(null, null, null, null);
            assertThrows(NotPermitted.class, () -> accounts.list(all, FIRST));
            AccountFields fields = fields("z040.other", Role.FILER);
            assertThrows(NotPermitted.class, () -> accounts.add(null, fields));
        }
    }

    @Test
    void another_firm_s_accounts_and_those_of_the_exchange_are_not_found() {
        as("exchange.admin");
        long supervisor = idOf("supervisor");
        as("z041.admin");
        long other = idOf("z041.viewer");
        as("z042.admin");
        for (long id : new long[] {supervisor, other, 999_999_999L}) {
            commands().forEach((name, command) -> assertThrows(NotFound.class, () -> command.accept(id), name));
        }
        AccountFilter otherFirm = new AccountFilter("Z041", null, null, null);
        assertThrows(NotFound.class, () -> accounts.list(otherFirm, FIRST));
        AccountFields fields = fields("z041.more", Role.FILER);
        assertThrows(NotFound.class, () -> accounts.add("Z041", fields));
        assertEquals(
                3,
                accounts.list(new AccountFilter(null, null, null, null), FIRST).total());
    }

    @Test
    void a_firm_gives_roles_of_a_firm_and_the_exchange_its_own() {
        as("z042.admin");
        AccountFields supervisor = fields("z042.more", Role.SUPERVISOR);
        assertThrows(InvalidFields.class, () -> accounts.add(null, supervisor));
        as("exchange.admin");
        AccountFields filer = fields("twse.more", Role.FILER);
        assertThrows(InvalidFields.class, () -> accounts.add(null, filer));
        assertThrows(InvalidFields.class, () -> accounts.add("Z042", supervisor));
    }

    @Test
    void a_username_is_taken_once_in_the_whole_zone() {
        as("z042.admin");
        AccountFields taken = fields(" Z041.Filer ", Role.FILER);
        InvalidFields refusal = assertThrows(InvalidFields.class, () -> accounts.add(null, taken));
        assertEquals("username", refusal.errors().get(0).field());
        assertEquals(
                "identity.error.username.taken", refusal.errors().get(0).text().key());
    }

    @Test
    void a_new_account_opens_with_its_one_time_password_for_three_days_and_only_to_choose_another() {
        as("z043.admin");
        IssuedPassword issued = accounts.add(null, fields("z043.second", Role.FILER));
        assertTrue(signIn.attempt("z043.second", issued.password().toCharArray()));
        Caller caller = callers.named("z043.second");
        assertTrue(caller.mustChoosePassword());
        assertTrue(caller.permits(Permission.USE_OWN_ACCOUNT));
        assertFalse(caller.permits(Permission.KEEP_REGISTERS));
        clock.stopAt(Instant.now().plus(Duration.ofDays(3)));
        assertFalse(signIn.attempt("z043.second", issued.password().toCharArray()));
        assertEquals(AccountState.EXPIRED, accounts.details(issued.accountId()).state());
    }

    @Test
    void a_one_time_password_is_neither_stored_nor_audited_in_clear() throws SQLException {
        as("z043.admin");
        IssuedPassword issued = accounts.add(null, fields("z043.third", Role.FIRM_VIEWER));
        String stored = text("select password_hash, username from account where id = ?", issued.accountId());
        assertTrue(stored.startsWith("$argon2id$"));
        String audited =
                text("select action, detail from audit_entry where subject = ?", "account:" + issued.accountId());
        assertEquals("AddAccount|z043.third [FIRM_VIEWER]\n", audited);
        assertFalse((stored + audited).contains(issued.password()));
        assertFalse(issued.toString().contains(issued.password()));
    }

    @Test
    void a_disabled_account_is_nobody_at_its_next_request_until_it_is_enabled() {
        as("z058.admin");
        long id = idOf("z058.filer");
        int before = callers.named("z058.filer").credentials();
        accounts.disable(id);
        assertFalse(callers.named("z058.filer").isKnown());
        assertFalse(signIn.attempt("z058.filer", DEMO));
        assertEquals(AccountState.DISABLED, accounts.details(id).state());
        accounts.enable(id);
        assertTrue(signIn.attempt("z058.filer", DEMO));
        assertTrue(callers.named("z058.filer").credentials() > before);
    }

    @Test
    void an_administrator_lifts_a_lock() {
        as("z059.admin");
        long id = idOf("z059.filer");
        for (int i = 0; i < Account.FAILURES_UNTIL_LOCK; i++) {
            signIn.attempt("z059.filer", "wrong".toCharArray());
        }
        assertEquals(AccountState.LOCKED, accounts.details(id).state());
        assertEquals(
                1,
                accounts.list(new AccountFilter(null, null, null, AccountState.LOCKED), FIRST)
                        .total());
        accounts.unlock(id);
        assertTrue(signIn.attempt("z059.filer", DEMO));
    }

    @Test
    void a_reset_ends_the_password_of_before() {
        as("z039.admin");
        IssuedPassword issued = accounts.resetPassword(idOf("z039.filer"));
        assertFalse(signIn.attempt("z039.filer", DEMO));
        assertTrue(signIn.attempt("z039.filer", issued.password().toCharArray()));
    }

    @Test
    void nobody_disables_himself_or_gives_up_his_own_administration() {
        as("z047.admin");
        long own = idOf("z047.admin");
        assertThrows(AdministratorNeeded.class, () -> accounts.disable(own));
        AccountDetails details = accounts.details(own);
        ReviseAccount command = new ReviseAccount(own, details.version(), fields(null, Role.FILER));
        assertThrows(AdministratorNeeded.class, () -> accounts.revise(command));
    }

    @Test
    void the_last_administrator_of_a_firm_stays_until_there_is_another() {
        as("exchange.admin");
        long last = accounts.list(new AccountFilter("Z048", null, Role.FIRM_ADMINISTRATOR, null), FIRST)
                .rows()
                .get(0)
                .id();
        assertThrows(AdministratorNeeded.class, () -> accounts.disable(last));
        ReviseAccount toViewer =
                new ReviseAccount(last, accounts.details(last).version(), fields(null, Role.FIRM_VIEWER));
        assertThrows(AdministratorNeeded.class, () -> accounts.revise(toViewer));
        accounts.add("Z048", fields("z048.second", Role.FIRM_ADMINISTRATOR));
        accounts.disable(last);
        assertEquals(AccountState.DISABLED, accounts.details(last).state());
    }

    @Test
    void new_roles_are_in_force_at_the_next_request_and_an_older_page_is_noticed() {
        as("z049.admin");
        long id = idOf("z049.viewer");
        AccountDetails seen = accounts.details(id);
        accounts.revise(new ReviseAccount(id, seen.version(), fields(null, Role.FILER, Role.FIRM_VIEWER)));
        assertTrue(callers.named("z049.viewer").permits(Permission.SUBMIT_FILING));
        assertEquals(List.of(Role.FILER, Role.FIRM_VIEWER), accounts.details(id).roles());
        ReviseAccount late = new ReviseAccount(id, seen.version(), fields(null, Role.FIRM_VIEWER));
        assertThrows(StaleRecord.class, () -> accounts.revise(late));
    }

    @Test
    void the_exchange_lists_its_own_side_or_a_firm() {
        as("exchange.admin");
        assertTrue(accounts.list(new AccountFilter(null, null, null, null), FIRST).rows().stream()
                .allMatch(row -> row.roles().stream().noneMatch(Role.FILER::equals)));
        assertEquals(
                1,
                accounts.list(new AccountFilter("Z050", null, Role.FILER, AccountState.ACTIVE), FIRST)
                        .total());
        assertEquals(
                0,
                accounts.list(new AccountFilter("Z050", "%", null, null), FIRST).total());
        AccountFilter nowhere = new AccountFilter("Q999", null, null, null);
        assertThrows(NotFound.class, () -> accounts.list(nowhere, FIRST));
    }
}
