package tw.filingzone.sheet;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.filingzone.access.Route;
import tw.filingzone.access.Route.Visitors;
import tw.filingzone.browser.Visitor;

/** Scenes that follow from the table of routes, so that a page that is added is on the sheet by itself. */
final class PageScenes {

    /** Accounts like those of the routes, of a firm that holds nothing. */
    private static final Map<Visitors, String> OF_EMPTY_FIRM = Map.of(
            Visitors.FILER, "z008.filer",
            Visitors.FIRM_ADMINISTRATOR, "z008.admin",
            Visitors.FIRM_VIEWER, "z008.viewer");

    private static final String SENDS = ".actions-bottom button[type=submit]";

    private PageScenes() {}

    static List<Scene> all() {
        return Route.ALL.stream().flatMap(PageScenes::of).toList();
    }

    private static Stream<Scene> of(Route route) {
        List<Scene> scenes = new ArrayList<>();
        String owner = route.owner().username;
        scenes.add(new Scene(route.path(), Scene.FULL, owner, visitor -> open(visitor, route.address(visitor))));
        boolean form = route.path().endsWith("/edit");
        if (route.adds() && route.idFrom() != null) {
            scenes.add(new Scene(route.path(), Scene.EMPTY, owner, visitor -> open(visitor, route.path())));
        }
        if (form || route.path().equals("/account/password") || route.path().endsWith("/import")) {
            scenes.add(new Scene(route.path(), "errors", owner, visitor -> {
                open(visitor, form && !route.adds() ? route.address(visitor) : route.path());
                visitor.page().locator("#content textarea").all().forEach(Locator::clear);
                visitor.follow(SENDS);
                visitor.page().locator(".error-summary").waitFor();
            }));
        }
        if (route.idFrom() == null && !form) {
            scenes.add(empty(route));
        }
        return scenes.stream();
    }

    private static Scene empty(Route route) {
        String account = OF_EMPTY_FIRM.getOrDefault(route.owner(), route.owner().username);
        String nothing = account.equals(route.owner().username) ? "?q=~" : "";
        return new Scene(route.path(), Scene.EMPTY, account, visitor -> open(visitor, route.path() + nothing));
    }

    /** Opens an address that must answer. */
    static void open(Visitor visitor, String address) {
        int status = visitor.open(address);
        if (status != 200) {
            throw new IllegalStateException(address + " answers " + status);
        }
    }
}
