package tw.filingzone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.filingzone.identity.model.Account;
import tw.filingzone.identity.model.AccountName;
import tw.filingzone.identity.model.AccountState;
import tw.filingzone.identity.model.Administration;
import tw.filingzone.identity.model.AdministratorNeeded;
import tw.filingzone.identity.model.InvalidUsername;
import tw.filingzone.identity.model.Role;
import tw.filingzone.identity.model.Side;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-07-10T08:00:00Z");

    private static final Administration ANOTHER = new Administration(1, 1);

    private final Account account = Account.ofSupervision(new AccountName("Lin.Demo", "示範"), Set.of(Role.SUPERVISOR));

    @Test
    void the_fifth_wrong_password_locks_for_fifteen_minutes() {
        for (int i = 1; i < Account.FAILURES_UNTIL_LOCK; i++) {
            account.signInFailed(NOW);
        }
        assertThat(account.isOpenTo(NOW)).isTrue();
        account.signInFailed(NOW);
        assertThat(account.isOpenTo(NOW)).isFalse();
        assertThat(account.isOpenTo(NOW.plus(Duration.ofMinutes(15)).minusMillis(1)))
                .isFalse();
        assertThat(account.isOpenTo(NOW.plus(Duration.ofMinutes(15)))).isTrue();
    }

    @Test
    void a_right_password_forgets_the_wrong_ones() {
        for (int i = 1; i < Account.FAILURES_UNTIL_LOCK; i++) {
            account.signInFailed(NOW);
        }
        account.signedIn(NOW);
        account.signInFailed(NOW);
        assertThat(account.isOpenTo(NOW)).isTrue();
    }

    @Test
    void an_administrator_s_one_time_password_lifts_the_lock_and_ends_after_three_days() {
        for (int i = 0; i < Account.FAILURES_UNTIL_LOCK; i++) {
            account.signInFailed(NOW);
        }
        account.issueOneTimePassword("hash", NOW);
        assertThat(account.isOpenTo(NOW)).isTrue();
        assertThat(account.mustChoosePassword()).isTrue();
        assertThat(account.isOpenTo(NOW.plus(Duration.ofDays(3)))).isFalse();
        account.choosePassword("own");
        assertThat(account.isOpenTo(NOW.plus(Duration.ofDays(3)))).isTrue();
    }

    @Test
    void a_disabled_account_stays_closed_until_it_is_enabled() {
        account.disable(NOW, ANOTHER);
        assertThat(account.isOpenTo(NOW)).isFalse();
        account.enable();
        assertThat(account.isOpenTo(NOW)).isTrue();
    }

    @Test
    void roles_belong_to_the_side_of_the_account() {
        AccountName name = new AccountName("wang.demo", "示範");
        assertThatThrownBy(() -> Account.ofSupervision(name, Set.of(Role.FILER)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Account.ofFirm(null, name, Set.of(Role.SUPERVISOR)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void usernames_are_small_letters_and_of_a_known_form() {
        assertThat(account.username()).isEqualTo("lin.demo");
        assertThatThrownBy(() -> new AccountName("a", "示範")).isInstanceOf(InvalidUsername.class);
        assertThatThrownBy(() -> new AccountName("名字", "示範")).isInstanceOf(InvalidUsername.class);
    }

    @Test
    void a_new_password_and_a_closed_account_end_the_sessions_of_before() {
        int first = account.credentials();
        account.choosePassword("own");
        int second = account.credentials();
        account.issueOneTimePassword("one-time", NOW);
        int third = account.credentials();
        account.disable(NOW, ANOTHER);
        assertThat(new int[] {first, second, third, account.credentials()}).doesNotHaveDuplicates();
    }

    @Test
    void what_closes_an_account_more_is_its_state() {
        account.choosePassword("own");
        assertThat(account.times().state(NOW)).isEqualTo(AccountState.ACTIVE);
        account.issueOneTimePassword("one-time", NOW);
        assertThat(account.times().state(NOW)).isEqualTo(AccountState.ONE_TIME_PASSWORD);
        assertThat(account.times().state(NOW.plus(Duration.ofDays(3)))).isEqualTo(AccountState.EXPIRED);
        for (int i = 0; i < Account.FAILURES_UNTIL_LOCK; i++) {
            account.signInFailed(NOW);
        }
        assertThat(account.times().state(NOW)).isEqualTo(AccountState.LOCKED);
        account.disable(NOW, ANOTHER);
        assertThat(account.times().state(NOW)).isEqualTo(AccountState.DISABLED);
    }

    @Test
    void the_last_administrator_is_neither_disabled_nor_loses_the_role() {
        Account last = Account.ofFirm(null, new AccountName("wang.demo", "示範"), Set.of(Role.FIRM_ADMINISTRATOR));
        Administration alone = new Administration(1, 0);
        assertThatThrownBy(() -> last.disable(NOW, alone)).isInstanceOf(AdministratorNeeded.class);
        assertThat(last.isDisabled()).isFalse();
        last.disable(NOW, ANOTHER);
        assertThat(last.isDisabled()).isTrue();
    }

    @Test
    void an_administrator_who_is_disabled_already_may_lose_the_role() {
        Account administrator =
                Account.ofSupervision(new AccountName("wang.demo", "示範"), Set.of(Role.EXCHANGE_ADMINISTRATOR));
        Administration alone = new Administration(1, 0);
        Set<Role> supervisor = Set.of(Role.SUPERVISOR);
        assertThatThrownBy(() -> administrator.revise("示範", supervisor, alone)).isInstanceOf(AdministratorNeeded.class);
        administrator.disable(NOW, ANOTHER);
        administrator.revise("示範", supervisor, alone);
        assertThat(administrator.roles()).isEqualTo(supervisor);
    }

    @Test
    void an_account_has_roles_of_one_party() {
        assertThat(Side.SUPERVISION.accepts(Set.of(Role.SUPERVISOR, Role.EXCHANGE_ADMINISTRATOR)))
                .isTrue();
        assertThat(Side.SUPERVISION.accepts(Set.of(Role.SUPERVISOR, Role.AUTHORITY_VIEWER)))
                .isFalse();
        assertThat(Side.FIRM.accepts(Set.of(Role.FILER, Role.FIRM_ADMINISTRATOR)))
                .isTrue();
        assertThat(Side.FIRM.accepts(Set.of(Role.SUPERVISOR))).isFalse();
        assertThat(Side.FIRM.accepts(Set.of())).isFalse();
    }
}
