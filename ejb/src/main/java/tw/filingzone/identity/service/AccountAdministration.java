package tw.filingzone.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.TreeSet;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.identity.model.Account;
import tw.filingzone.identity.model.AccountDetails;
import tw.filingzone.identity.model.AccountFields;
import tw.filingzone.identity.model.AccountFilter;
import tw.filingzone.identity.model.AccountRow;
import tw.filingzone.identity.model.Administration;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.model.IssuedPassword;
import tw.filingzone.identity.model.ReviseAccount;
import tw.filingzone.identity.model.Side;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.Requires;

/**
 * What administrators do with accounts: a firm's with those of the own firm, the exchange's with all.
 *
 * <p>An account of another firm is not found. Whatever closes an account or replaces its password ends its sessions at
 * their next request.
 */
@Stateless
public class AccountAdministration {

    @Inject
    private Accounts accounts;

    @Inject
    private AccountLists lists;

    @Inject
    private FirmStore firms;

    @Inject
    private OneTimePasswords passwords;

    @Inject
    private Audit audit;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * A page of accounts, sorted by username, name or signedIn.
     *
     * @throws NotFound if the filter names a firm that does not exist or is not the caller's
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public Slice<AccountRow> list(AccountFilter filter, PageRequest request) {
        return lists.of(firmId(filter.firmCode()), filter, request);
    }

    /**
     * @throws NotFound if there is no such account for the caller
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public AccountDetails details(long id) {
        return AccountDetails.of(accounts.administeredBy(caller(), id), caller(), clock.instant());
    }

    /**
     * Adds an account with a one-time password.
     *
     * @param firmCode the account's firm; null for the own side
     * @return the password, which nobody can read again
     * @throws NotFound if the firm does not exist or is not the caller's
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public IssuedPassword add(String firmCode, AccountFields fields) {
        Long firmId = firmId(firmCode);
        Side side = firmId == null ? Side.SUPERVISION : Side.FIRM;
        fields.checkNew(new FieldCheck(), accounts.isTaken(fields.username()), side)
                .complete();
        Account account = firmId == null
                ? Account.ofSupervision(fields.name(), fields.roles())
                : Account.ofFirm(firms.of(firmId), fields.name(), fields.roles());
        String password = passwords.give(account);
        accounts.add(account);
        done("AddAccount", account, said(account));
        return IssuedPassword.of(account, password);
    }

    /**
     * Changes the name and the roles.
     *
     * @throws NotFound if there is no such account for the caller
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     * @throws tw.filingzone.kernel.model.StaleRecord if somebody else changed it since the form was opened
     * @throws tw.filingzone.identity.model.AdministratorNeeded if the side would be left without an administrator
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void revise(ReviseAccount command) {
        Account account = accounts.administeredBy(caller(), command.id());
        AccountFields fields = command.fields();
        fields.checkChange(new FieldCheck(), account.side()).complete();
        Administration by = administrationOf(account);
        account.requireUnchangedSince(command.version());
        account.revise(fields.displayName().strip(), fields.roles(), by);
        done("ReviseAccount", account, said(account));
    }

    /**
     * Closes an account from its next request on.
     *
     * @throws NotFound if there is no such account for the caller
     * @throws tw.filingzone.identity.model.AdministratorNeeded for the own account and for the last administrator
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void disable(long id) {
        Account account = accounts.administeredBy(caller(), id);
        account.disable(clock.instant(), administrationOf(account));
        done("DisableAccount", account, null);
    }

    /**
     * Opens a closed account again; its password is the one it had.
     *
     * @throws NotFound if there is no such account for the caller
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void enable(long id) {
        Account account = held(id);
        account.enable();
        done("EnableAccount", account, null);
    }

    /**
     * Lifts the lock after wrong passwords before its time.
     *
     * @throws NotFound if there is no such account for the caller
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void unlock(long id) {
        Account account = held(id);
        account.unlock();
        done("UnlockAccount", account, null);
    }

    /**
     * Replaces a forgotten password by a one-time password.
     *
     * @return the password, which nobody can read again
     * @throws NotFound if there is no such account for the caller
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public IssuedPassword resetPassword(long id) {
        Account account = held(id);
        String password = passwords.give(account);
        done("ResetPassword", account, null);
        return IssuedPassword.of(account, password);
    }

    private Account held(long id) {
        return accounts.locked(accounts.administeredBy(caller(), id));
    }

    /** The side's administrators are held first, then the account: everybody waits in the same order. */
    private Administration administrationOf(Account account) {
        Administration by = accounts.administrationOf(account, caller());
        accounts.locked(account);
        return by;
    }

    private Long firmId(String firmCode) {
        if (caller().firm() == null) {
            return firmCode == null ? null : firms.idOf(firmCode);
        }
        if (firmCode != null && !firmCode.equals(caller().firm().code())) {
            throw new NotFound();
        }
        return caller().firmId();
    }

    private Caller caller() {
        return current.caller();
    }

    private void done(String action, Account account, String detail) {
        audit.done(new AuditedAction(action, "account:" + account.id(), detail));
    }

    private static String said(Account account) {
        return account.username() + " " + new TreeSet<>(account.roles());
    }
}
