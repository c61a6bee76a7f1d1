package tw.filingzone.kernel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** The way to every part of the zone: beside the page where there is room, behind a button where there is none. */
@RunAsClient
@BrowserTest
class NavigationPageIT {

    private static final String PAGE = "/firm/isms/list";

    private static Page narrow(Visitor visitor) {
        visitor.page().setViewportSize(390, 844);
        visitor.signIn("z037.viewer").open(PAGE);
        return visitor.page();
    }

    private static Locator button(Page page) {
        return page.locator(".side-button");
    }

    private static Locator entries(Page page) {
        return page.locator(".nav-item");
    }

    /** Walks with the tabulator key until the button has the focus. */
    private static void reachButton(Page page) {
        for (int i = 0;
                i < 20 && !(Boolean) button(page).evaluate("button => button === document.activeElement");
                i++) {
            page.keyboard().press("Tab");
        }
        assertThat(button(page)).isFocused();
    }

    @Test
    void where_there_is_room_the_entries_stand_beside_the_page(Visitor viewer) {
        viewer.signIn("z037.viewer").open(PAGE);
        Page page = viewer.page();
        assertThat(button(page)).isHidden();
        assertThat(entries(page).first()).isVisible();
        assertThat(page.locator(".nav-item[aria-current=page]")).hasAttribute("href", PAGE);
    }

    @Test
    void on_a_narrow_screen_a_button_opens_the_list_of_all_entries(Visitor viewer) {
        Page page = narrow(viewer);
        assertThat(button(page)).hasText("選單");
        assertThat(button(page)).hasAttribute("aria-expanded", "false");
        assertThat(entries(page).first()).isHidden();
        viewer.requireAccessible();
        button(page).click();
        assertThat(button(page)).hasAttribute("aria-expanded", "true");
        for (Locator entry : entries(page).all()) {
            assertThat(entry).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        }
        assertThat(page.locator(".nav-item[aria-current=page]")).hasAttribute("href", PAGE);
        viewer.requireAccessible();
        viewer.follow(".nav-item[href='/firm/licence/list']");
        assertThat(button(page)).hasAttribute("aria-expanded", "false");
        assertThat(page.locator(".nav-item[aria-current=page]")).hasAttribute("href", "/firm/licence/list");
    }

    @Test
    void the_menu_opens_and_closes_by_the_keyboard(Visitor viewer) {
        Page page = narrow(viewer);
        reachButton(page);
        page.keyboard().press("Enter");
        assertThat(entries(page).first()).isVisible();
        page.keyboard().press("Space");
        assertThat(entries(page).first()).isHidden();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        assertThat(entries(page).first()).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");
        assertThat(entries(page).first()).isHidden();
        assertThat(button(page)).isFocused();
        assertThat(button(page)).hasAttribute("aria-expanded", "false");
    }

    @Test
    void the_page_stays_within_the_narrow_screen_with_the_menu_open_too(Visitor viewer) {
        Page page = narrow(viewer.inEnglish());
        assertThat(button(page)).hasText("Menu");
        button(page).click();
        assertThat(page.locator("body"))
                .hasJSProperty("scrollWidth", page.evaluate("document.documentElement.clientWidth"));
    }
}
