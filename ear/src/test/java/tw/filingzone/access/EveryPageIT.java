package tw.filingzone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.access.Route.Visitors;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** Every page as every role, as another firm, and logged out; axe on every page in both languages. */
@RunAsClient
@BrowserTest
class EveryPageIT {

    private static final Path PAGES = Path.of("../web/src/main/webapp");

    /** The accounts that between them may open every page. */
    private static final Set<Visitors> OWNERS =
            Route.ALL.stream().map(Route::owner).collect(Collectors.toCollection(() -> EnumSet.noneOf(Visitors.class)));

    @Test
    void every_page_has_a_row_in_the_routes() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<String> pages = files.map(
                            file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF"))
                    .map(page -> page.substring(0, page.length() - ".xhtml".length()))
                    .filter(page -> !Route.PUBLIC.contains(page))
                    .toList();
            assertThat(Route.ALL).extracting(Route::path).containsExactlyInAnyOrderElementsOf(pages);
        }
    }

    @Test
    void whoever_may_open_a_page_sees_it_accessible_in_both_languages(Visitor chinese, Visitor english) {
        for (Visitors who : OWNERS) {
            for (Visitor visitor : List.of(chinese, english.inEnglish())) {
                visitor.signIn(who.username);
                for (Route route : Route.ALL) {
                    if (route.owner() == who) {
                        assertThat(visitor.open(route.address(visitor)))
                                .as(route.path())
                                .isEqualTo(200);
                        visitor.requireAccessible();
                        requireOneScreen(visitor);
                    }
                }
                visitor.signOut();
            }
        }
    }

    @Test
    void an_inaccessible_page_would_be_found(Visitor visitor) {
        visitor.open("/login");
        visitor.page().evaluate("() => document.querySelector('main, body').append(document.createElement('input'))");
        assertThatThrownBy(visitor::requireAccessible).hasMessageContaining("label");
    }

    /** A form as it is opened needs no scrolling at 1440 by 900 pixels; one for a text is as long as texts are. */
    private static void requireOneScreen(Visitor visitor) {
        Locator actions = visitor.page().locator(".actions-bottom");
        if (actions.count() > 0 && !visitor.path().startsWith("/admin/help/edit")) {
            Object end = actions.first().evaluate("row => Math.ceil(row.parentElement.getBoundingClientRect().bottom)");
            assertThat((Integer) end).as(visitor.path()).isLessThanOrEqualTo(900);
        }
    }

    @Test
    void every_other_role_is_refused(Visitor owner, Visitor visitor) {
        Map<Route, String> addresses = new HashMap<>();
        for (Visitors who : OWNERS) {
            owner.signIn(who.username);
            Route.ALL.stream()
                    .filter(route -> route.owner() == who)
                    .forEach(route -> addresses.put(route, route.address(owner)));
            owner.signOut();
        }
        for (Visitors who : Visitors.values()) {
            visitor.signIn(who.username);
            addresses.forEach((route, address) -> assertThat(visitor.status(address))
                    .as("%s as %s", address, who)
                    .isIn(route.isOpenTo(who) ? List.of(200) : List.of(403, 404)));
            visitor.signOut();
        }
    }

    @Test
    void another_firm_s_records_do_not_exist(Visitor owner, Visitor other) {
        owner.signIn("z001.filer");
        other.signIn("z005.filer");
        for (Route route : Route.ALL) {
            if (route.idFrom() != null && route.isOpenTo(Visitors.FILER)) {
                String address = route.address(owner);
                assertThat(other.status(address)).as(address).isEqualTo(404);
            }
        }
        owner.open("/firm/policy/list");
        owner.follow("a[href*='view?id=']");
        String file = owner.page().locator("a.file-name").first().getAttribute("href");
        assertThat(owner.status(file)).isEqualTo(200);
        assertThat(other.status(file)).isEqualTo(404);
        owner.open("/firm/records");
        owner.follow("a[href*='/firm/receipt?id=']");
        String filed = owner.page().locator("a.file-name").first().getAttribute("href");
        assertThat(owner.status(filed)).isEqualTo(200);
        assertThat(other.status(filed)).isEqualTo(404);
    }

    @Test
    void an_id_that_does_not_exist_is_not_found(Visitor visitor) {
        for (Visitors who : OWNERS) {
            visitor.signIn(who.username);
            for (Route route : Route.ALL) {
                if (route.owner() == who && route.idFrom() != null) {
                    assertThat(visitor.status(route.path() + "?id=999999999"))
                            .as(route.path())
                            .isEqualTo(404);
                }
            }
            visitor.signOut();
        }
    }

    @Test
    void a_record_of_another_register_is_not_found(Visitor filer) {
        filer.signIn("z001.filer").open("/firm/policy/list");
        String policy = filer.page()
                .locator("a[href*='/firm/policy/view?id=']")
                .first()
                .getAttribute("href")
                .replaceAll("\\D", "");
        filer.open("/firm/unit/list");
        String unit = filer.page()
                .locator("a[href*='/firm/unit/view?id=']")
                .first()
                .getAttribute("href")
                .replaceAll("\\D", "");
        for (String register : List.of("policy", "isms", "ciso", "unit", "personnel", "licence")) {
            for (String page : List.of("view", "edit")) {
                String id = register.equals("policy") ? unit : policy;
                String address = "/firm/" + register + "/" + page + "?id=" + id;
                assertThat(filer.open(address)).as(address).isEqualTo(404);
            }
        }
    }

    @Test
    void another_firm_s_accounts_do_not_exist(Visitor owner, Visitor other) {
        owner.signIn("z001.admin");
        other.signIn("z005.admin");
        for (Route route : Route.ALL) {
            if (route.idFrom() != null && route.owner() == Visitors.FIRM_ADMINISTRATOR) {
                String address = route.address(owner);
                assertThat(other.status(address)).as(address).isEqualTo(404);
            }
        }
    }

    @Test
    void logged_out_every_page_leads_to_the_login(Visitor stranger) {
        for (Route route : Route.ALL) {
            stranger.open(route.path() + "?id=1");
            assertThat(stranger.path()).as(route.path()).startsWith("/login?to=");
        }
        stranger.open("/files/1");
        assertThat(stranger.path()).startsWith("/login?to=");
    }
}
