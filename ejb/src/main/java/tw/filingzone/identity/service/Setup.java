package tw.filingzone.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.filingzone.audit.model.AuditEntry.Result;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.identity.model.Account;
import tw.filingzone.identity.model.AccountFields;
import tw.filingzone.identity.model.ReadableSecret;
import tw.filingzone.identity.model.Role;
import tw.filingzone.identity.model.SecretRefused;
import tw.filingzone.identity.model.SetUpZone;
import tw.filingzone.identity.model.SetupToken;
import tw.filingzone.identity.model.Side;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.NotFound;

/**
 * The first administrator of a zone that has no account: whoever reads the server's log makes it. A zone has no default
 * accounts.
 */
@Stateless
@PermitAll
public class Setup {

    private static final String ACTION = "SetUpZone";
    private static final int LONGEST_TOKEN = 60;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordRules rules;

    @Inject
    private Argon2PasswordHash hashes;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Whether the zone has no account yet. */
    @PermitAll
    public boolean isOpen() {
        return accounts.isEmpty();
    }

    /**
     * Makes a token in place of any earlier one, if the zone has no account yet.
     *
     * @return the token in clear, which is not stored; empty if the zone has an account
     */
    @PermitAll
    public Optional<String> issueToken() {
        entities.createQuery("delete from SetupToken t").executeUpdate();
        if (!isOpen()) {
            return Optional.empty();
        }
        String token = ReadableSecret.token();
        entities.persist(new SetupToken(token, clock.instant()));
        return Optional.of(token);
    }

    /**
     * Makes the first administrator of the exchange, and closes this way in.
     *
     * @throws NotFound if the zone has an account
     * @throws SecretRefused for a token that is wrong, over or paused after wrong ones, all alike
     * @throws tw.filingzone.kernel.model.InvalidFields with all else that is wrong
     */
    @PermitAll
    public void create(SetUpZone command) {
        if (!isOpen()) {
            throw new NotFound();
        }
        AccountFields fields = new AccountFields(
                command.account().username(), command.account().displayName(), Set.of(Role.EXCHANGE_ADMINISTRATOR));
        FieldCheck check = fields.checkNew(
                new FieldCheck().text("token", command.token(), LONGEST_TOKEN), false, Side.SUPERVISION);
        rules.check(check, command.password(), Stream.ofNullable(fields.username()))
                .complete();
        use(command.token());
        Account account = Account.ofSupervision(fields.name(), fields.roles());
        account.choosePassword(hashes.generate(command.password().characters()));
        accounts.add(account);
        audit.claimed(account.username(), AuditedAction.of(ACTION, "account:" + account.id()), Result.DONE);
    }

    /** The token is held until the transaction ends, so that parallel attempts count one by one, and one succeeds. */
    private void use(String typed) {
        SetupToken token = entities.createQuery("select t.id from SetupToken t", Long.class)
                .getResultStream()
                .findFirst()
                .map(id -> entities.find(SetupToken.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElse(null);
        if (token == null || !token.opens(typed, clock.instant())) {
            audit.claimed("", AuditedAction.of(ACTION, null), Result.REFUSED);
            throw new SecretRefused("token", "identity.error.token");
        }
        entities.remove(token);
    }
}
