package tw.filingzone.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.identity.model.Account;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.model.ChangePassword;
import tw.filingzone.identity.model.NewPassword;
import tw.filingzone.identity.model.OwnAccountDetails;
import tw.filingzone.identity.model.SecretRefused;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;

/** What everybody does with the own account. */
@Stateless
public class OwnAccount {

    @Inject
    private Accounts accounts;

    @Inject
    private SignIn signIn;

    @Inject
    private PasswordRules rules;

    @Inject
    private Argon2PasswordHash hashes;

    @Inject
    private Audit audit;

    @Inject
    private CurrentCaller current;

    @Requires(Permission.USE_OWN_ACCOUNT)
    public OwnAccountDetails details() {
        Account account = own();
        return new OwnAccountDetails(
                account.username(),
                account.displayName(),
                account.roles().stream().sorted().toList(),
                account.times().lastSignInAt());
    }

    /**
     * Replaces the own password and ends the other sessions of the account. A wrong current password counts as a wrong
     * sign-in does.
     *
     * @return the number of the password now in force, which the session that goes on has to carry
     * @throws SecretRefused if the current password is wrong or the account is locked
     * @throws tw.filingzone.kernel.model.InvalidFields with all else that is wrong
     */
    @Requires(Permission.USE_OWN_ACCOUNT)
    public int changePassword(ChangePassword command) {
        FieldCheck check = new FieldCheck().text("current", command.current(), NewPassword.LONGEST);
        rules.check(check, command.password(), ofCaller(current.caller())).complete();
        if (!signIn.confirm(current.caller().username(), command.current().toCharArray())) {
            throw new SecretRefused("current", "identity.error.password.current");
        }
        Account account = accounts.locked(own());
        NewPassword password = command.password();
        new FieldCheck()
                .require(
                        !hashes.verify(password.characters(), account.passwordHash()),
                        "chosen",
                        MessageKey.of("identity.error.password.same"))
                .complete();
        account.choosePassword(hashes.generate(password.characters()));
        audit.done(AuditedAction.of("ChangePassword", "account:" + account.id()));
        return account.credentials();
    }

    private Account own() {
        return accounts.byUsername(current.caller().username()).orElseThrow(NotFound::new);
    }

    private static Stream<String> ofCaller(Caller caller) {
        Stream<String> own = Stream.of(caller.username(), caller.displayName());
        return caller.firm() == null
                ? own
                : Stream.concat(
                        own, Stream.of(caller.firm().code(), caller.firm().name()));
    }
}
