package tw.filingzone.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.filingzone.browser.Visitor;
import tw.filingzone.suite.FreshServer;

/** A zone that holds nothing yet: its setup, and what the exchange sees before there is a firm. */
final class FreshScenes {

    private static final Pattern TOKEN = Pattern.compile("([a-z2-9]{4}-){6}[a-z2-9]{4}");
    private static final String ACCOUNT = "twse.admin";
    private static final String OWN = "tulip canyon 84 mosaic";
    private static final List<String> EMPTY_PAGES = List.of(
            "/exchange/home",
            "/exchange/licence/list",
            "/admin/window/list",
            "/admin/calendar/list",
            "/admin/firm/list",
            "/admin/account/list");

    private FreshScenes() {}

    /** The setup, which exists only as long as there is no account. */
    static List<Scene> setup(FreshServer server) {
        return List.of(
                new Scene("/setup", Scene.EMPTY, null, visitor -> PageScenes.open(visitor, server.address("/setup"))),
                new Scene("/setup", "errors", null, visitor -> {
                    PageScenes.open(visitor, server.address("/setup"));
                    visitor.follow("[id='form:save']");
                }));
    }

    /** Makes the account that the other scenes need. */
    static void setUp(FreshServer server, Visitor visitor) throws IOException {
        Matcher token = TOKEN.matcher(server.log());
        if (!token.find()) {
            throw new IllegalStateException("no token in the log");
        }
        visitor.open(server.address("/setup"));
        Map.of("token", token.group(), "username", ACCOUNT, "displayName", "示範專區管理者", "chosen", OWN, "repeated", OWN)
                .forEach((field, value) -> visitor.page().fill("[id='form:" + field + "']", value));
        visitor.follow("[id='form:save']");
    }

    /** What the exchange sees before there is a firm. */
    static List<Scene> withoutFirms(FreshServer server) {
        return EMPTY_PAGES.stream()
                .map(page -> new Scene(page, "nothing yet", null, visitor -> {
                    visitor.open(server.address(page));
                    if (visitor.page().locator("[id='login:username']").count() > 0) {
                        visitor.typeCredentials(ACCOUNT, OWN);
                    }
                    PageScenes.open(visitor, server.address(page));
                }))
                .toList();
    }
}
