package tw.filingzone.identity.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import tw.filingzone.kernel.model.StoredRecord;

/**
 * A person's way into the zone.
 *
 * <p>It starts with a one-time password that an administrator hands over, and works fully once its owner has chosen
 * an own one. Five wrong passwords in a row lock it for fifteen minutes (附表十: five failures, at least fifteen
 * minutes). A disabled account stays, with its history, and can be enabled again. The last enabled administrator of a
 * side stays what he is, so that there is always somebody who can let the others in.
 */
@Entity
@Table(name = "account")
public class Account extends StoredRecord {

    public static final int FAILURES_UNTIL_LOCK = 5;
    public static final Duration LOCK_TIME = Duration.ofMinutes(15);
    public static final Duration ONE_TIME_PASSWORD_LIFE = Duration.ofDays(3);

    @Column(name = "username")
    private String username;

    @Column(name = "display_name")
    private String displayName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "firm_id")
    private Firm firm;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "credentials")
    private int credentials;

    @Column(name = "one_time_until")
    private Instant oneTimeUntil;

    @Column(name = "failures")
    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    protected Account() {}

    private Account(AccountName name, Firm firm, Set<Role> roles) {
        this.username = name.username();
        this.displayName = name.displayName();
        this.firm = firm;
        this.roles = EnumSet.copyOf(roles);
    }

    /**
     * An account of a firm's person.
     *
     * @throws IllegalArgumentException if a role is not one of a firm
     */
    public static Account ofFirm(Firm firm, AccountName name, Set<Role> roles) {
        requireRoles(Side.FIRM, roles);
        return new Account(name, firm, roles);
    }

    /**
     * An account of the exchange or of the competent authority.
     *
     * @throws IllegalArgumentException if a role is one of a firm
     */
    public static Account ofSupervision(AccountName name, Set<Role> roles) {
        requireRoles(Side.SUPERVISION, roles);
        return new Account(name, null, roles);
    }

    private static void requireRoles(Side side, Set<Role> roles) {
        if (!side.accepts(roles)) {
            throw new IllegalArgumentException("roles " + roles + " do not belong to " + side);
        }
    }

    /**
     * Changes what the account is called and what it may do.
     *
     * @throws IllegalArgumentException if a role is one of the other side
     * @throws AdministratorNeeded if this would take the role away from the own or from the last administrator
     */
    public void revise(String newDisplayName, Set<Role> newRoles, Administration by) {
        requireRoles(side(), newRoles);
        if (newRoles.stream().noneMatch(Role::isAdministrator)) {
            by.requireMayLose(this);
        }
        displayName = newDisplayName;
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    /** Hands out a password that is good for three days and only for choosing an own one, and lifts a lock. */
    public void issueOneTimePassword(String hash, Instant now) {
        replacePassword(hash);
        oneTimeUntil = now.plus(ONE_TIME_PASSWORD_LIFE);
        unlock();
    }

    /** Takes the owner's own password. */
    public void choosePassword(String hash) {
        replacePassword(hash);
        oneTimeUntil = null;
    }

    private void replacePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    /** Sessions that began before end at their next request. */
    private void endSessions() {
        credentials++;
    }

    /** Whether the account may try a password now. */
    public boolean isOpenTo(Instant now) {
        return disabledAt == null && !isLocked(now) && (oneTimeUntil == null || now.isBefore(oneTimeUntil));
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Notes a sign-in with the right password. */
    public void signedIn(Instant now) {
        unlock();
        lastSignInAt = now;
    }

    /** Notes a wrong password; the fifth in a row locks the account. */
    public void signInFailed(Instant now) {
        failures++;
        if (failures >= FAILURES_UNTIL_LOCK) {
            lockedUntil = now.plus(LOCK_TIME);
            failures = 0;
        }
    }

    public void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    /**
     * Closes the account from its next request on.
     *
     * @throws AdministratorNeeded if this is the own account or the last administrator
     */
    public void disable(Instant now, Administration by) {
        by.requireMayDisable(this);
        if (disabledAt == null) {
            disabledAt = now;
            endSessions();
        }
    }

    public void enable() {
        disabledAt = null;
        unlock();
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    /** Whether the account can manage the accounts of its side. */
    public boolean isAdministrator() {
        return roles.stream().anyMatch(Role::isAdministrator);
    }

    public Side side() {
        return firm == null ? Side.SUPERVISION : Side.FIRM;
    }

    public boolean mustChoosePassword() {
        return oneTimeUntil != null;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    /** The firm, or null for an account of the exchange or the authority. */
    public Firm firm() {
        return firm;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** A number that rises whenever a password is replaced or the account is closed; a session carries its own. */
    public int credentials() {
        return credentials;
    }

    /** What the account's times say on a list. */
    public AccountTimes times() {
        return new AccountTimes(lastSignInAt, oneTimeUntil, lockedUntil, disabledAt);
    }
}
