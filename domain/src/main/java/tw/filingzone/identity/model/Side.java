package tw.filingzone.identity.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who administers an account: its firm, or the exchange for itself and for the competent authority. */
public enum Side {
    FIRM(Party.FIRM),
    SUPERVISION(Party.EXCHANGE, Party.AUTHORITY);

    private final Set<Party> parties;

    Side(Party first, Party... others) {
        this.parties = EnumSet.of(first, others);
    }

    /** The roles that an account of this side can have. */
    public List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> parties.contains(role.party()))
                .toList();
    }

    /** Whether an account of this side can have these roles: at least one, and all of one party. */
    public boolean accepts(Set<Role> roles) {
        return !roles.isEmpty()
                && roles().containsAll(roles)
                && roles.stream().map(Role::party).distinct().count() == 1;
    }
}
