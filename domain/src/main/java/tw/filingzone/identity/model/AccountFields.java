package tw.filingzone.identity.model;

import java.util.Set;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;

/**
 * What an administrator types for an account.
 *
 * @param username how the person signs in; fixed once the account exists
 * @param displayName the person's name as others see it
 */
public record AccountFields(String username, String displayName, Set<Role> roles) {

    /** What is said of a username that is in use. */
    public static final MessageKey TAKEN = MessageKey.of("identity.error.username.taken");

    public static final int LONGEST_NAME = 80;

    public AccountFields {
        roles = Set.copyOf(roles);
    }

    /** Checks a new account. */
    public FieldCheck checkNew(FieldCheck check, boolean taken, Side side) {
        check.text("username", username, AccountName.LONGEST)
                .require(
                        username == null || username.isBlank() || AccountName.isWellFormed(username),
                        "username",
                        MessageKey.of("identity.error.username"))
                .require(!taken, "username", TAKEN);
        return checkChange(check, side);
    }

    /** Checks what can be changed of an account that exists. */
    public FieldCheck checkChange(FieldCheck check, Side side) {
        return check.text("displayName", displayName, LONGEST_NAME)
                .require(side.accepts(roles), "roles", MessageKey.of(rolesError(side)));
    }

    /** The name of a new account, once the fields have been checked. */
    public AccountName name() {
        return new AccountName(username, displayName.strip());
    }

    private String rolesError(Side side) {
        if (roles.isEmpty()) {
            return "identity.error.roles.none";
        }
        return side == Side.FIRM ? "identity.error.roles.firm" : "identity.error.roles.supervision";
    }
}
