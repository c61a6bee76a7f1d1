package tw.filingzone.identity.model;

import java.time.Instant;
import java.util.List;

/**
 * The own account as its owner sees it.
 *
 * @param lastSignInAt the last sign-in, or null
 */
public record OwnAccountDetails(String username, String displayName, List<Role> roles, Instant lastSignInAt) {}
