package tw.filingzone.help.model;

import java.util.EnumSet;
import java.util.Set;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.model.Party;

/** Whom a topic of the help concerns. Nobody else finds it. */
public enum HelpAudience {
    /** Whoever can open the zone, also without a sign-in. */
    EVERYBODY,
    /** 證券商, and the exchange, which is asked about it. */
    FIRMS(Party.FIRM, Party.EXCHANGE),
    /** 證交所 and 主管機關: whoever reads monitoring. */
    SUPERVISION(Party.EXCHANGE, Party.AUTHORITY),
    /** 證交所. */
    EXCHANGE(Party.EXCHANGE);

    private final Set<Party> parties = EnumSet.noneOf(Party.class);

    HelpAudience(Party... parties) {
        this.parties.addAll(Set.of(parties));
    }

    public boolean admits(Caller caller) {
        return this == EVERYBODY || parties.stream().anyMatch(caller::isOf);
    }
}
