package tw.filingzone.access;

import java.util.List;
import tw.filingzone.browser.Visitor;

/**
 * A page, who may open it, and where its id comes from.
 *
 * @param path the address without its query
 * @param open the accounts that may open it; every other account is refused
 * @param idFrom a page of the first account and a link on it whose id the route takes, or null
 */
public record Route(String path, List<Visitors> open, IdFrom idFrom) {

    /** The accounts that try every route. */
    public enum Visitors {
        FILER("z001.filer"),
        FIRM_ADMINISTRATOR("z001.admin"),
        FIRM_VIEWER("z001.viewer"),
        SUPERVISOR("supervisor"),
        EXCHANGE_ADMINISTRATOR("exchange.admin"),
        AUTHORITY("authority");

        public final String username;

        Visitors(String username) {
            this.username = username;
        }
    }

    /** A page and the link on it that carries the id. */
    public record IdFrom(String page, String link) {}

    private static final List<Visitors> FIRM =
            List.of(Visitors.FILER, Visitors.FIRM_ADMINISTRATOR, Visitors.FIRM_VIEWER);
    private static final List<Visitors> FILER = List.of(Visitors.FILER);
    private static final List<Visitors> EXCHANGE =
            List.of(Visitors.SUPERVISOR, Visitors.EXCHANGE_ADMINISTRATOR, Visitors.AUTHORITY);

    private static final List<Visitors> EXCHANGE_OFFICE = List.of(Visitors.SUPERVISOR, Visitors.EXCHANGE_ADMINISTRATOR);
    private static final List<Visitors> EXCHANGE_ADMINISTRATOR = List.of(Visitors.EXCHANGE_ADMINISTRATOR);
    private static final List<Visitors> FIRM_ADMINISTRATOR = List.of(Visitors.FIRM_ADMINISTRATOR);

    /** Pages that need no sign-in. */
    public static final List<String> PUBLIC = List.of("/login", "/waiting", "/error", "/setup", "/help", "/help/topic");

    /** Every page that needs a sign-in. A page without a row here fails the test. */
    public static final List<Route> ALL = List.of(
            new Route("/firm/home", FIRM, null),
            new Route("/firm/submit", FIRM, null),
            new Route("/firm/records", FIRM, null),
            new Route("/firm/receipt", FIRM, new IdFrom("/firm/records", "a[href*='/firm/receipt?id=']")),
            new Route("/firm/policy/list", FIRM, null),
            new Route("/firm/policy/view", FIRM, new IdFrom("/firm/policy/list", "a[href*='view?id=']")),
            new Route("/firm/policy/edit", FILER, new IdFrom("/firm/policy/list", "a[href*='view?id=']")),
            new Route("/firm/isms/list", FIRM, null),
            new Route("/firm/isms/view", FIRM, new IdFrom("/firm/isms/list", "a[href*='view?id=']")),
            new Route("/firm/isms/edit", FILER, new IdFrom("/firm/isms/list", "a[href*='view?id=']")),
            new Route("/firm/ciso/list", FIRM, null),
            new Route("/firm/ciso/view", FIRM, new IdFrom("/firm/ciso/list", "a[href*='view?id=']")),
            new Route("/firm/ciso/edit", FILER, new IdFrom("/firm/ciso/list", "a[href*='view?id=']")),
            new Route("/firm/unit/list", FIRM, null),
            new Route("/firm/unit/view", FIRM, new IdFrom("/firm/unit/list", "a[href*='/firm/unit/view?id=']")),
            new Route("/firm/unit/edit", FILER, new IdFrom("/firm/unit/list", "a[href*='/firm/unit/view?id=']")),
            new Route("/firm/personnel/list", FIRM, null),
            new Route(
                    "/firm/personnel/view",
                    FIRM,
                    new IdFrom("/firm/personnel/list", "a[href*='/firm/personnel/view?id=']")),
            new Route(
                    "/firm/personnel/edit",
                    FILER,
                    new IdFrom("/firm/personnel/list", "a[href*='/firm/personnel/view?id=']")),
            new Route("/firm/licence/list", FIRM, null),
            new Route(
                    "/firm/licence/view", FIRM, new IdFrom("/firm/licence/list", "a[href*='/firm/licence/view?id=']")),
            new Route(
                    "/firm/licence/edit", FILER, new IdFrom("/firm/licence/list", "a[href*='/firm/licence/view?id=']")),
            new Route("/exchange/home", EXCHANGE, null),
            new Route("/exchange/licence/list", EXCHANGE, null),
            new Route(
                    "/exchange/licence/edit",
                    List.of(Visitors.SUPERVISOR, Visitors.EXCHANGE_ADMINISTRATOR),
                    new IdFrom("/exchange/licence/list", "a[href*='/exchange/licence/edit?id=']")),
            new Route("/exchange/licence/queue", EXCHANGE, null),
            new Route(
                    "/exchange/licence/rule",
                    List.of(Visitors.SUPERVISOR, Visitors.EXCHANGE_ADMINISTRATOR),
                    new IdFrom("/exchange/licence/queue", "a[href*='/exchange/licence/rule?id=']")),
            new Route("/exchange/version", EXCHANGE, new IdFrom("/exchange/home", "a.cell")),
            new Route("/admin/window/list", EXCHANGE_OFFICE, null),
            new Route("/admin/window/view", EXCHANGE_OFFICE, new IdFrom("/admin/window/list", "a[href*='view?id=']")),
            new Route("/admin/window/edit", EXCHANGE_ADMINISTRATOR, null),
            new Route("/admin/calendar/list", EXCHANGE_OFFICE, null),
            new Route("/admin/calendar/edit", EXCHANGE_ADMINISTRATOR, null),
            new Route("/admin/calendar/import", EXCHANGE_ADMINISTRATOR, null),
            new Route("/admin/firm/list", EXCHANGE_OFFICE, null),
            new Route("/admin/firm/view", EXCHANGE_OFFICE, new IdFrom("/admin/firm/list", "tbody a[href*='view?id=']")),
            new Route("/admin/firm/edit", EXCHANGE_ADMINISTRATOR, null),
            new Route("/admin/account/list", EXCHANGE_ADMINISTRATOR, null),
            new Route(
                    "/admin/account/view",
                    EXCHANGE_ADMINISTRATOR,
                    new IdFrom("/admin/account/list", "a[href*='view?id=']")),
            new Route(
                    "/admin/account/edit",
                    EXCHANGE_ADMINISTRATOR,
                    new IdFrom("/admin/account/list", "a[href*='view?id=']")),
            new Route("/firm/account/list", FIRM_ADMINISTRATOR, null),
            new Route(
                    "/firm/account/view", FIRM_ADMINISTRATOR, new IdFrom("/firm/account/list", "a[href*='view?id=']")),
            new Route(
                    "/firm/account/edit", FIRM_ADMINISTRATOR, new IdFrom("/firm/account/list", "a[href*='view?id=']")),
            new Route("/admin/evidence/list", EXCHANGE_ADMINISTRATOR, null),
            new Route("/admin/help/list", EXCHANGE_ADMINISTRATOR, null),
            new Route(
                    "/admin/help/edit",
                    EXCHANGE_ADMINISTRATOR,
                    new IdFrom("/admin/help/list", "a[href*='/admin/help/edit?id=']")),
            new Route("/account/password", List.of(Visitors.values()), null));

    /** Whether the page is a form that adds, opened without an id; some only change what there is. */
    public boolean adds() {
        return path.endsWith("/edit") && !path.equals("/admin/help/edit");
    }

    /** The account that finds the route's id. */
    public Visitors owner() {
        return open.get(0);
    }

    /** The address with the id of the owner's first record, found as that owner. */
    public String address(Visitor owner) {
        if (idFrom == null) {
            return path;
        }
        owner.open(idFrom.page());
        String link = owner.page().locator(idFrom.link()).first().getAttribute("href");
        return path + link.substring(link.indexOf('?'));
    }

    boolean isOpenTo(Visitors visitor) {
        return open.contains(visitor);
    }
}
