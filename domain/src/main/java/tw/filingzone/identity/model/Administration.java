package tw.filingzone.identity.model;

/**
 * By whom an account is changed, and who else could do it: nobody shuts himself out, and no side is left without an
 * administrator.
 *
 * @param actorId the account that makes the change
 * @param others how many enabled administrators the side has besides the changed account
 */
public record Administration(long actorId, long others) {

    void requireMayDisable(Account account) {
        require(account.id() == null || account.id() != actorId, "identity.error.own.disable");
        requireAnother(account);
    }

    void requireMayLose(Account account) {
        if (account.isAdministrator()) {
            require(account.id() == null || account.id() != actorId, "identity.error.own.role");
            requireAnother(account);
        }
    }

    private void requireAnother(Account account) {
        require(!account.isAdministrator() || account.isDisabled() || others > 0, "identity.error.lastAdministrator");
    }

    private static void require(boolean condition, String key) {
        if (!condition) {
            throw new AdministratorNeeded(key);
        }
    }
}
