package tw.filingzone.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;

/** Nothing typed is ever lost: not with the session, not with the page's state, not with the browser. */
@RunAsClient
@BrowserTest
class DraftPageIT {

    private static final String NEW = "/firm/policy/edit";

    private static void fill(Page page, String field, String value) {
        page.fill("[id='form:" + field + "']", value);
    }

    private static String value(Page page, String field) {
        return page.inputValue("[id='form:" + field + "']");
    }

    private static void waitUntilKept(Page page) {
        page.waitForFunction("() => document.querySelector('#draftStatus').dataset.state === 'saved'");
    }

    private static void attach(Page page) {
        page.setInputFiles(
                "[id='form:upload_input']",
                new FilePayload("政策 全文.pdf", "application/pdf", SamplePdf.bytes("a draft's file")));
        page.locator(".attachments .file-name").first().waitFor();
    }

    @Test
    void after_the_session_has_ended_the_same_page_has_what_was_typed_and_chosen(Visitor filer, Visitor elsewhere) {
        filer.signIn("z055.filer").open(NEW);
        Page page = filer.page();
        fill(page, "title", "政策草稿");
        fill(page, "approvedOn", "114/2/30");
        attach(page);
        waitUntilKept(page);
        page.waitForFunction("() => !sessionStorage.length");
        page.context().clearCookies();
        fill(page, "approvedBy", "董事會");
        page.click("[id='form:save']");
        page.locator(".draft-sign-in").waitFor();
        assertThat(page.locator("#draftStatus").innerText()).contains("登入已逾時");
        filer.follow(".draft-sign-in");
        filer.typeCredentials("z055.filer", Visitor.PASSWORD);
        page.waitForFunction("() => document.getElementById('form:approvedBy')?.value === '董事會'");
        assertThat(filer.path()).isEqualTo(NEW);
        assertThat(value(page, "title")).isEqualTo("政策草稿");
        assertThat(value(page, "approvedOn")).isEqualTo("114/2/30");
        assertThat(page.locator(".attachments .file-name").innerText()).isEqualTo("政策 全文.pdf");
        assertThat(filer.content()).contains("已回復您於");
        filer.requireAccessible();

        elsewhere.inEnglish().signIn("z055.filer");
        assertThat(elsewhere.content()).contains("Drafts that are not saved yet", "New record (draft)");
        elsewhere.requireAccessible();
        elsewhere.open("/firm/policy/list");
        elsewhere.requireAccessible();
        elsewhere.follow(".drafts a");
        assertThat(value(elsewhere.page(), "title")).isEqualTo("政策草稿");
        elsewhere.requireAccessible();
        elsewhere.follow("[id='form:discardDraft']");
        assertThat(value(elsewhere.page(), "title")).isEmpty();
        elsewhere.open("/firm/home");
        assertThat(elsewhere.page().locator(".drafts").count()).isZero();
    }

    @Test
    void a_page_whose_state_has_expired_opens_again_with_what_was_sent_last(Visitor filer) {
        filer.signIn("z056.filer").open("/firm/isms/list");
        filer.follow("a[href*='view?id=']");
        filer.follow("text=修改");
        String address = filer.path();
        Page page = filer.page();
        page.route("**/firm/drafts", Route::abort);
        fill(page, "body", "新的驗證機構");
        fill(page, "issuedOn", "明年");
        page.uncheck("[id='form:coversCore']");
        Page other = page.context().newPage();
        for (int i = 0; i < 8; i++) {
            other.navigate("/firm/policy/edit");
        }
        page.click("[id='form:save']");
        page.waitForFunction("() => document.querySelector('#draftStatus').dataset.state === 'offline'");
        filer.follow("[id='form:save']");
        assertThat(filer.path()).isEqualTo(address);
        assertThat(filer.content()).contains("已重新開啟", "已回復您於");
        assertThat(value(page, "body")).isEqualTo("新的驗證機構");
        assertThat(value(page, "issuedOn")).isEqualTo("明年");
        assertThat(page.isChecked("[id='form:coversCore']")).isFalse();
        assertThat(page.locator(".attachments .file-name").innerText()).isEqualTo("ISO27001 證書.pdf");
        filer.requireAccessible();
    }

    @Test
    void a_record_s_draft_is_told_in_its_list_and_ends_when_the_record_is_saved(Visitor filer) {
        filer.signIn("z058.filer").open("/firm/isms/list");
        filer.follow("a[href*='view?id=']");
        filer.follow("text=修改");
        Page page = filer.page();
        fill(page, "accreditation", "示範認證");
        page.press("[id='form:accreditation']", "Tab");
        waitUntilKept(page);
        filer.open("/firm/isms/list");
        assertThat(page.locator(".ui-datatable .tag").innerText()).isEqualTo("有草稿");
        filer.requireAccessible();
        filer.follow(".drafts a");
        assertThat(value(page, "accreditation")).isEqualTo("示範認證");
        filer.follow("[id='form:save']");
        assertThat(filer.content()).contains("示範認證");
        filer.open("/firm/isms/list");
        assertThat(page.locator(".drafts, .ui-datatable .tag").count()).isZero();
    }

    @Test
    void enter_saves_and_does_not_press_the_first_button_of_the_form(Visitor filer) {
        filer.signIn("z059.filer").open("/firm/isms/list");
        filer.follow("a[href*='view?id=']");
        filer.follow("text=修改");
        Page page = filer.page();
        fill(page, "edition", "2013");
        page.waitForNavigation(() -> page.press("[id='form:edition']", "Enter"));
        assertThat(filer.path()).startsWith("/firm/isms/view");
        assertThat(filer.content()).contains("2013", "ISO27001 證書.pdf");
    }

    @Test
    void only_the_zone_s_own_pages_keep_drafts(Visitor filer, Visitor viewer) {
        filer.signIn("z060.filer").open(NEW);
        Page page = filer.page();
        assertThat(page.evaluate(
                        "() => fetch('/firm/drafts', {method: 'POST', body: new URLSearchParams({register: 'policy', owner: 'z060.filer'})})"
                                + ".then(answer => answer.status).catch(() => 0)"))
                .isEqualTo(403);
        filer.forgetComplaints();
        viewer.signIn("z060.viewer");
        assertThat(viewer.status("/firm/drafts")).isEqualTo(200);
    }
}
