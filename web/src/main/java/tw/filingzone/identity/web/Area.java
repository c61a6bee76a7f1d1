package tw.filingzone.identity.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.model.Party;

/** The areas that need a sign-in, named by the first part of the address. */
enum Area {
    FIRM("/firm/", Party.FIRM),
    EXCHANGE("/exchange/", Party.EXCHANGE, Party.AUTHORITY),
    ADMIN("/admin/", Party.EXCHANGE),
    FILES("/files/", Party.EXCHANGE, Party.FIRM, Party.AUTHORITY),
    ACCOUNT("/account/", Party.EXCHANGE, Party.FIRM, Party.AUTHORITY);

    private final String prefix;
    private final Set<Party> parties;

    Area(String prefix, Party first, Party... others) {
        this.prefix = prefix;
        this.parties = EnumSet.of(first, others);
    }

    static Optional<Area> of(String path) {
        return Arrays.stream(values())
                .filter(area -> path.startsWith(area.prefix) || path.equals(area.root()))
                .findFirst();
    }

    /** The main page of a caller. */
    static String homeOf(Caller caller) {
        if (!caller.isKnown()) {
            return "/login";
        }
        return caller.isOf(Party.FIRM) ? "/firm/home" : "/exchange/home";
    }

    boolean admits(Caller caller) {
        return parties.stream().anyMatch(caller::isOf);
    }

    private String root() {
        return prefix.substring(0, prefix.length() - 1);
    }
}
