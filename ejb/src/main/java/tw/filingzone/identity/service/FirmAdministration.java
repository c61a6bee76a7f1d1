package tw.filingzone.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.identity.model.Account;
import tw.filingzone.identity.model.AccountFields;
import tw.filingzone.identity.model.AccountFilter;
import tw.filingzone.identity.model.AccountRow;
import tw.filingzone.identity.model.AddFirm;
import tw.filingzone.identity.model.AddedFirm;
import tw.filingzone.identity.model.AssignLevel;
import tw.filingzone.identity.model.Firm;
import tw.filingzone.identity.model.FirmDetails;
import tw.filingzone.identity.model.FirmFields;
import tw.filingzone.identity.model.IssuedPassword;
import tw.filingzone.identity.model.RenameFirm;
import tw.filingzone.identity.model.Role;
import tw.filingzone.identity.model.Side;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.FirmCode;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.ReferenceStamp;
import tw.filingzone.kernel.service.Requires;

/** What the exchange does with firms: it adds them, names them, and decides on their levels. */
@Stateless
public class FirmAdministration {

    private static final PageRequest ADMINISTRATORS = new PageRequest(0, 100, "username", false);

    @Inject
    private FirmStore firms;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountLists lists;

    @Inject
    private OneTimePasswords passwords;

    @Inject
    private ReferenceStamp reference;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * A firm with its levels and administrators.
     *
     * @throws tw.filingzone.kernel.model.NotFound if there is no such firm
     */
    @Requires(Permission.MONITOR)
    public FirmDetails details(long id) {
        List<AccountRow> administrators = lists.of(
                        id, new AccountFilter(null, null, Role.FIRM_ADMINISTRATOR, null), ADMINISTRATORS)
                .rows();
        return FirmDetails.of(firms.of(id), administrators, today());
    }

    /**
     * Adds a firm with its first level and its first administrator. It owes its filings of the open windows from the
     * next minute on.
     *
     * @return the administrator's one-time password, which nobody can read again
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    @Requires(Permission.MANAGE_FIRMS)
    public AddedFirm add(AddFirm command) {
        FirmFields fields = command.firm();
        AccountFields first = new AccountFields(
                command.administrator().username(),
                command.administrator().displayName(),
                Set.of(Role.FIRM_ADMINISTRATOR));
        FieldCheck check = fields.checkNew(new FieldCheck(), firms.isTaken(fields.code()));
        command.level().check(check, null);
        first.checkNew(check, accounts.isTaken(first.username()), Side.FIRM).complete();
        Firm firm = firms.add(new Firm(
                FirmCode.parse(fields.code()),
                fields.name().strip(),
                fields.shortName().strip(),
                command.level().assignment()));
        Account administrator = Account.ofFirm(firm, first.name(), first.roles());
        String password = passwords.give(administrator);
        accounts.add(administrator);
        done("AddFirm", firm, firm.code() + " " + command.level().assignment().said() + " " + administrator.username());
        return new AddedFirm(firm.id(), IssuedPassword.of(administrator, password));
    }

    /**
     * Changes a firm's names.
     *
     * @throws tw.filingzone.kernel.model.NotFound if there is no such firm
     * @throws tw.filingzone.kernel.model.StaleRecord if somebody else changed it since the form was opened
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    @Requires(Permission.MANAGE_FIRMS)
    public void rename(RenameFirm command) {
        Firm firm = firms.held(command.firmId(), command.version());
        FirmFields fields = command.fields();
        fields.checkChange(new FieldCheck()).complete();
        firm.rename(fields.name().strip(), fields.shortName().strip());
        done("RenameFirm", firm, firm.name());
    }

    /**
     * Sets a firm's level from a date on; if that is today or earlier it governs from the next request on.
     *
     * @throws tw.filingzone.kernel.model.NotFound if there is no such firm
     * @throws tw.filingzone.kernel.model.StaleRecord if somebody else changed it since the form was opened
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong, such as a date before the latest level's
     */
    @Requires(Permission.MANAGE_FIRMS)
    public void assignLevel(AssignLevel command) {
        Firm firm = firms.held(command.firmId(), command.version());
        command.fields().check(new FieldCheck(), firm.latestLevelFrom()).complete();
        firm.assign(command.fields().assignment());
        done("AssignLevel", firm, command.fields().assignment().said());
    }

    /**
     * Takes back a level that has not started yet.
     *
     * @throws tw.filingzone.kernel.model.NotFound if there is no such firm or level
     * @throws tw.filingzone.kernel.model.StaleRecord if somebody else changed the firm since the page was opened
     * @throws tw.filingzone.identity.model.LevelInForce if it has started
     */
    @Requires(Permission.MANAGE_FIRMS)
    public void withdrawLevel(long firmId, int version, long levelId) {
        Firm firm = firms.held(firmId, version);
        firm.withdraw(levelId, today());
        done("WithdrawLevel", firm, "level:" + levelId);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void done(String action, Firm firm, String detail) {
        reference.change();
        audit.done(new AuditedAction(action, "firm:" + firm.id(), detail));
    }
}
