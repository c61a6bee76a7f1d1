package tw.filingzone.sheet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import tw.filingzone.browser.SampleFiles;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;
import tw.filingzone.kernel.model.RocDate;
import tw.filingzone.kernel.model.TaipeiTime;

/** States that a page reaches only when somebody does something on it. */
final class ActionScenes {

    private static final String FILER = "z001.filer";
    private static final String ADMINISTRATOR = "exchange.admin";
    private static final String POLICY = "/firm/policy/edit";
    private static final String PERSON = "/firm/personnel/view";

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private ActionScenes() {}

    static List<Scene> all() {
        return List.of(
                new Scene("/login", Scene.FULL, null, visitor -> PageScenes.open(visitor, "/login?ended=true")),
                new Scene("/login", "refused", null, ActionScenes::wrongPassword),
                new Scene("/help", Scene.EMPTY, null, visitor -> PageScenes.open(visitor, "/help?q=~")),
                filing("/help", Scene.FULL, visitor -> PageScenes.open(visitor, "/help")),
                new Scene("/help", "of the exchange", ADMINISTRATOR, visitor -> PageScenes.open(visitor, "/help")),
                filing("/help/topic", Scene.FULL, visitor -> PageScenes.open(visitor, "/help/topic?id=licence")),
                filing("/help/topic", "of a function", visitor -> PageScenes.open(visitor, "/help/topic?id=departure")),
                filing("/firm/licence/edit", "help at the field", ActionScenes::helpAtField),
                filing("/firm/home", "menu open (narrow)", ActionScenes::openMenu),
                filing(PERSON, "departure, what it will do", ActionScenes::previewDeparture),
                filing(PERSON, "departure without a date", ActionScenes::departureWithoutDate),
                filing(PERSON, "number revealed", ActionScenes::reveal),
                filing(
                        "/firm/personnel/list",
                        "all, with people who left",
                        visitor -> PageScenes.open(visitor, "/firm/personnel/list?show=all")),
                drafting("/firm/isms/edit", "conflict of two tabs", ActionScenes::conflict),
                filing("/firm/policy/view", "preview of a PDF", ActionScenes::previewPdf),
                filing("/firm/receipt", "preview of a PDF", ActionScenes::previewOnReceipt),
                drafting(POLICY, "files refused and taken", ActionScenes::refusedFile),
                filing(POLICY, "stored files", ActionScenes::storedFiles),
                drafting(POLICY, "draft taken up again", ActionScenes::draft),
                drafting(
                        "/firm/policy/list", "draft offered", visitor -> PageScenes.open(visitor, "/firm/policy/list")),
                filing("/error", "404", visitor -> visitor.open("/firm/policy/view?id=999999999")),
                filing("/error", "500", ActionScenes::provokeError),
                new Scene("/exchange/home", "past window", "supervisor", ActionScenes::pastWindow),
                new Scene("/exchange/version", "preview of a PDF", "supervisor", ActionScenes::previewOnVersion),
                new Scene("/admin/window/edit", "preview for chosen firms", ADMINISTRATOR, ActionScenes::adHocWindow),
                new Scene("/admin/calendar/import", "preview", ADMINISTRATOR, ActionScenes::importDays),
                new Scene("/admin/firm/view", "by who may change it", ADMINISTRATOR, visitor -> firmView(visitor)),
                new Scene("/admin/window/view", "open, by who may extend it", ADMINISTRATOR, ActionScenes::openWindow),
                new Scene("/admin/account/edit", "one-time password", ADMINISTRATOR, ActionScenes::addAccount),
                new Scene("/firm/ciso/list", "session warning", "z010.filer", ActionScenes::warn));
    }

    private static Scene filing(String page, String state, Consumer<Visitor> reach) {
        return new Scene(page, state, FILER, reach);
    }

    /** Leaves a draft behind, which must not show in the other pictures of the routes' firm. */
    private static Scene drafting(String page, String state, Consumer<Visitor> reach) {
        return new Scene(page, state, "z002.filer", reach);
    }

    /** Opens a form without what is left of the other language's pictures. */
    private static void openWithoutDraft(Visitor visitor, String address) {
        visitor.open(address);
        if (visitor.page().locator("[id='form:discardDraft']").count() > 0) {
            visitor.follow("[id='form:discardDraft']");
        }
    }

    private static void fill(Visitor visitor, String field, String value) {
        visitor.page().fill("[id='" + field + "']", value);
    }

    private static String day(int fromToday) {
        return RocDate.format(LocalDate.now(TaipeiTime.ZONE).plusDays(fromToday));
    }

    private static void openFirst(Visitor visitor, String register) {
        visitor.open("/firm/" + register + "/list");
        visitor.follow("#records a[href*='/firm/" + register + "/view?id=']");
    }

    private static void helpAtField(Visitor visitor) {
        visitor.open("/firm/licence/edit");
        visitor.page().locator(".field-help > summary").first().click();
    }

    private static void wrongPassword(Visitor visitor) {
        visitor.open("/login");
        visitor.typeCredentials("nobody", "wrong");
    }

    private static void openMenu(Visitor visitor) {
        visitor.open("/firm/home");
        visitor.page().locator(".side-button").dispatchEvent("click");
    }

    private static void previewDeparture(Visitor visitor) {
        openFirst(visitor, "personnel");
        fill(visitor, "deactivate:deactivatedOn", day(0));
        fill(visitor, "deactivate:deactivationReason", "離職");
        visitor.follow("[id='deactivate:preview']");
    }

    private static void departureWithoutDate(Visitor visitor) {
        openFirst(visitor, "personnel");
        visitor.follow("[id='deactivate:preview']");
    }

    private static void reveal(Visitor visitor) {
        openFirst(visitor, "personnel");
        fill(visitor, "reveal:reason", "核對身分");
        visitor.follow("[id='reveal:show']");
    }

    /** The same record in another tab, which saves first. */
    private static void conflict(Visitor visitor) {
        openFirst(visitor, "isms");
        openWithoutDraft(visitor, visitor.path().replace("view", "edit"));
        Page other = visitor.page().context().newPage();
        other.navigate(visitor.path());
        other.fill("[id='form:body']", "示範國際驗證服務股份有限公司" + System.nanoTime() % 1000);
        other.fill("[id='form:scope']", "證券經紀、自營、承銷及帳務核心系統之開發、維運與管理");
        other.waitForNavigation(() -> other.click("[id='form:save']"));
        other.close();
        fill(visitor, "form:body", "另一家示範驗證股份有限公司");
        visitor.follow("[id='form:save']");
        visitor.page().locator(".conflict").waitFor();
    }

    private static void lookAtFile(Visitor visitor) {
        visitor.page().click("[data-preview] >> nth=0");
        visitor.page().locator("canvas[data-drawn]").waitFor();
    }

    private static void previewPdf(Visitor visitor) {
        openFirst(visitor, "policy");
        lookAtFile(visitor);
    }

    private static void previewOnReceipt(Visitor visitor) {
        visitor.open("/firm/records");
        visitor.follow("a[href*='/firm/receipt?id=']");
        lookAtFile(visitor);
    }

    private static void previewOnVersion(Visitor visitor) {
        visitor.open("/exchange/home");
        visitor.follow("a.cell");
        lookAtFile(visitor);
    }

    private static void refusedFile(Visitor visitor) {
        openWithoutDraft(visitor, POLICY);
        Page page = visitor.page();
        page.setInputFiles("[id='form:upload_input']", new FilePayload[] {
            new FilePayload("資訊安全政策說明書.pdf", "application/pdf", SampleFiles.program()),
            new FilePayload("董事會議事錄.pdf", "application/pdf", SamplePdf.bytes("minutes"))
        });
        page.locator(".refusals").waitFor();
        page.locator(".attachments .file-name").first().waitFor();
        page.locator(".ui-fileupload-row").first().waitFor(GONE);
    }

    private static void storedFiles(Visitor visitor) {
        visitor.open(POLICY);
        visitor.page().click("[id='form:storedToggle']");
        visitor.page().locator(".stored-search").waitFor();
    }

    private static void draft(Visitor visitor) {
        visitor.open(POLICY);
        fill(visitor, "form:title", "資訊安全政策說明書（修訂中 " + System.nanoTime() % 1000 + "）");
        visitor.page()
                .waitForResponse(
                        "**/firm/drafts", () -> visitor.page().keyboard().press("Tab"));
        visitor.open(POLICY);
    }

    /** A form that is sent without what PrimeFaces adds to it. */
    private static void provokeError(Visitor visitor) {
        visitor.open(POLICY);
        visitor.page()
                .evaluate(
                        "() => document.querySelectorAll('[name=\"primefaces.nonce\"]').forEach(each => each.remove())");
        visitor.page()
                .waitForNavigation(() -> visitor.page().evaluate("() => document.getElementById('form').submit()"));
    }

    private static void pastWindow(Visitor visitor) {
        visitor.open("/exchange/home");
        visitor.open("/exchange/home?window="
                + visitor.page().locator("select[name=window] option").last().getAttribute("value"));
    }

    private static void adHocWindow(Visitor visitor) {
        visitor.open("/admin/window/edit");
        Page page = visitor.page();
        fill(visitor, "form:title", "主管機關要求調閱供應鏈及雲端服務資安管理辦理情形（示範）");
        fill(visitor, "form:explanation", "依主管機關來函辦理，請於期限內更新資料後申報。");
        fill(visitor, "form:dueOn", day(6));
        fill(visitor, "form:locksOn", day(8));
        page.check("input[value='CHOSEN']");
        fill(visitor, "form:search", "Z051, Z052, Z060 QQQQ");
        page.click("[id='form:find']");
        page.locator("button[title^='加入'], button[title^='Add']").nth(2).waitFor();
        page.click("[id='form:addFound']");
        page.locator(".chosen .file").nth(2).waitFor();
        visitor.follow("[id='form:look']");
    }

    private static void firmView(Visitor visitor) {
        visitor.open("/admin/firm/list?q=Z001");
        visitor.follow("tbody a[href*='view?id=']");
    }

    private static void openWindow(Visitor visitor) {
        visitor.open("/admin/window/list");
        visitor.follow("tr:has(.pi-unlock) a");
    }

    private static void importDays(Visitor visitor) {
        visitor.open("/admin/calendar/import");
        fill(visitor, "form:text", IMPORTED);
        visitor.follow("[id='form:look']");
    }

    private static final String IMPORTED = """
            西元日期,星期,是否放假,備註
            20290101,一,2,開國紀念日
            20290212,一,2,除夕
            20290213,二,2,春節
            """;

    private static void addAccount(Visitor visitor) {
        visitor.open("/admin/account/edit?firm=Z001");
        fill(visitor, "form:username", "sheet." + System.nanoTime());
        fill(visitor, "form:displayName", "示範・伊斯瓦拉・烏瑪芙・巴奈檢視員");
        visitor.page().locator("[id='form:roles'] input").first().check();
        visitor.follow("[id='form:save']");
    }

    private static void warn(Visitor visitor) {
        Page page = visitor.page();
        page.clock().install();
        visitor.open("/firm/ciso/list");
        int idle = Integer.parseInt(page.locator("#session").getAttribute("data-idle"));
        page.clock().fastForward((idle - 60) * 1000L);
        page.locator("#session[open]").waitFor();
    }
}
