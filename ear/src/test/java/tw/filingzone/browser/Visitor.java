package tw.filingzone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Somebody with a browser of their own: their own cookies, their own session. */
public final class Visitor {

    /** The password of every demonstration account. */
    public static final String PASSWORD = "Filing-Zone-Demo";

    private static final String ZONE = System.getProperty("zone.url");
    private static final String SESSION = "JSESSIONID";
    private static final String NODE = "ZONE_NODE";
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private String zone = ZONE;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBaseURL(ZONE)
                .setLocale("zh-TW")
                .setViewportSize(1440, 900));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onPageError(error -> complaints.add(page.url() + ": script error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500
                    || (response.status() >= 400 && !response.request().isNavigationRequest())) {
                complaints.add(response.url() + ": status " + response.status());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** Goes to another zone than that of the suite, from now on. */
    public Visitor visit(String address) {
        zone = address;
        return this;
    }

    /** Opens an address of the zone and returns the status of the answer. */
    public int open(String path) {
        Response response = page.navigate(path.startsWith("/") ? zone + path : path);
        return response == null ? 0 : response.status();
    }

    /** The address of the page that is shown, without the server. */
    public String path() {
        return page.url().substring(zone.length());
    }

    /** Forgets the session, as if it had run out; the page that is shown does not know. */
    public Visitor endSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
        return this;
    }

    /** The cookie of the session. */
    public String session() {
        return context.cookies(zone).stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .map(cookie -> SESSION + "=" + cookie.value)
                .findFirst()
                .orElseThrow();
    }

    /** Signs in, as whoever was signed in before or not. */
    public Visitor signIn(String username) {
        endSession().open("/login");
        typeCredentials(username, PASSWORD);
        return this;
    }

    public void typeCredentials(String username, String password) {
        page.fill("[id='login:username']", username);
        page.fill("[id='login:password']", password);
        follow("[id='login:submit']");
    }

    /** Clicks what leads to another page, and waits until that page is loaded. */
    @SuppressWarnings("deprecation")
    public void follow(String selector) {
        page.waitForNavigation(() -> page.click(selector));
    }

    public Visitor inEnglish() {
        context.addCookies(List.of(new Cookie("language", "en").setUrl(zone)));
        return this;
    }

    /** The node that answers this visitor, if there are several behind a load balancer. */
    public String node() {
        return context.cookies(zone).stream()
                .filter(cookie -> cookie.name.equals(NODE))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    /** Goes to one of several nodes. */
    public Visitor onNode(String name) {
        context.addCookies(List.of(new Cookie(NODE, name).setUrl(zone)));
        return this;
    }

    /** The text of the main part of the page. */
    public String content() {
        return page.locator("#content").innerText();
    }

    public void signOut() {
        follow("[id='bar:signOut']");
    }

    /** The status that an address answers with, in this visitor's session. */
    public int status(String path) {
        return context.request().get(zone + path).status();
    }

    /** The bytes that an address answers with, in this visitor's session. */
    public byte[] fetch(String path) {
        return context.request().get(zone + path).body();
    }

    /** A header of what an address answers with, in this visitor's session; its name in small letters. */
    public String header(String path, String name) {
        return context.request().get(zone + path).headers().get(name);
    }

    /** The server that is visited. */
    public static String zone() {
        return ZONE;
    }

    /** For a test that provokes a refusal on purpose. */
    public void forgetComplaints() {
        complaints.clear();
    }

    /** Fails on any serious or critical finding of axe on the page that is shown. */
    public void requireAccessible() {
        List<Rule> grave = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .toList();
        assertThat(grave)
                .as("axe on %s", page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
    }

    void leave() {
        context.close();
    }

    void requireNoComplaints() {
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
