package tw.filingzone.identity.model;

/**
 * Makes the first administrator of the exchange.
 *
 * @param token what the server's log says, as typed
 */
public record SetUpZone(String token, AccountFields account, NewPassword password) {

    /** Does not tell the token and the password. */
    @Override
    public String toString() {
        return "SetUpZone[]";
    }
}
