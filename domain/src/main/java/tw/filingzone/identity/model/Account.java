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
 * minutes). A disabled account stays, with its history, and can be enabled again.
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
        requireParty(roles, EnumSet.of(Party.FIRM));
        return new Account(name, firm, roles);
    }

    /**
     * An account of the exchange or of the competent authority.
     *
     * @throws IllegalArgumentException if a role is one of a firm
     */
    public static Account ofSupervision(AccountName name, Set<Role> roles) {
        requireParty(roles, EnumSet.of(Party.EXCHANGE, Party.AUTHORITY));
        return new Account(name, null, roles);
    }

    private static void requireParty(Set<Role> roles, Set<Party> parties) {
        if (roles.isEmpty() || !roles.stream().map(Role::party).allMatch(parties::contains)) {
            throw new IllegalArgumentException("roles " + roles + " do not belong to " + parties);
        }
    }

    /** Hands out a password that is good for one sign-in within three days, and lifts a lock. */
    public void issueOneTimePassword(String hash, Instant now) {
        passwordHash = hash;
        oneTimeUntil = now.plus(ONE_TIME_PASSWORD_LIFE);
        unlock();
    }

    /** Takes the owner's own password. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        oneTimeUntil = null;
    }

    /** Whether the account may try a password now. */
    public boolean isOpenTo(Instant now) {
        return disabledAt == null && !isLocked(now) && (oneTimeUntil == null || now.isBefore(oneTimeUntil));
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Notes a right password. */
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

    public void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
        }
    }

    public void enable() {
        disabledAt = null;
        unlock();
    }

    public boolean isDisabled() {
        return disabledAt != null;
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

    public Instant lastSignInAt() {
        return lastSignInAt;
    }
}
