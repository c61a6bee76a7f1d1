package tw.filingzone.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;

/** The policy statement alone, from the login to the receipt and to what the exchange sees. */
@RunAsClient
@BrowserTest
class PolicyJourneyPageIT {

    private static final FilePayload DOCUMENT =
            new FilePayload("資訊安全政策 說明書.pdf", "application/pdf", SamplePdf.bytes("policy of Z004"));

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private static void fill(Page page, String field, String value) {
        page.fill("[id='form:" + field + "']", value);
    }

    private static void attach(Page page, FilePayload file) {
        page.setInputFiles("[id='form:upload_input']", file);
        page.locator(".attachments .file-name").first().waitFor();
        page.locator(".ui-fileupload-row").waitFor(GONE);
    }

    @Test
    void a_firm_files_its_policy_and_the_exchange_sees_it(Visitor filer, Visitor supervisor) {
        filer.signIn("z004.filer");
        assertThat(filer.content()).contains("尚未申報", "未達成", "新增 1 份現行的資訊安全政策說明書");
        filer.requireAccessible();

        Page page = filer.page();
        filer.follow(".item-card .button >> nth=0");
        filer.requireAccessible();
        filer.follow("text=新增資安政策");
        fill(page, "title", "資訊安全政策說明書");
        fill(page, "documentVersion", "3.1");
        fill(page, "approvedOn", "1140520");
        fill(page, "approvedBy", "董事會");
        attach(page, DOCUMENT);
        filer.requireAccessible();
        filer.follow("[id='form:save']");
        assertThat(filer.path()).startsWith("/firm/policy/view?id=");
        assertThat(filer.content()).contains("已儲存。", "114/05/20", "資訊安全政策 說明書.pdf");
        filer.requireAccessible();

        filer.open("/firm/submit");
        assertThat(filer.content()).contains("達成", "有項目未達成");
        filer.requireAccessible();
        filer.follow("[id='submit:send']");
        assertThat(filer.path()).startsWith("/firm/receipt?id=");
        assertThat(filer.content()).contains("申報完成", "資訊安全政策 說明書.pdf", "第 4 級");
        String number = page.locator(".receipt-number").innerText();
        assertThat(number).matches("FZ-\\d{8}-01-\\d");
        filer.requireAccessible();

        filer.open("/firm/records");
        assertThat(filer.content()).contains(number);
        filer.requireAccessible();

        supervisor.inEnglish().signIn("supervisor").open("/exchange/home?q=Z004");
        supervisor.requireAccessible();
        Locator cell = supervisor.page().locator("[id$='matrix'] a.cell").first();
        assertThat(cell.innerText()).contains("Met", "1/1");
        supervisor.follow("[id$='matrix'] a.cell >> nth=0");
        assertThat(supervisor.path()).startsWith("/exchange/version?id=");
        assertThat(supervisor.content()).contains(number, "資訊安全政策 說明書.pdf", "Policy statement");
        supervisor.requireAccessible();
        String href = supervisor.page().locator(".filed-record .file-name").getAttribute("href");
        byte[] received = supervisor.fetch(href);
        assertThat(received).isEqualTo(DOCUMENT.buffer);
    }

    @Test
    void what_is_missing_is_told_at_its_field_and_nothing_typed_is_lost(Visitor filer) {
        filer.signIn("z018.filer").open("/firm/policy/edit");
        Page page = filer.page();
        fill(page, "title", "政策");
        fill(page, "approvedOn", "114/02/30");
        attach(page, DOCUMENT);
        filer.follow("[id='form:save']");
        assertThat(filer.content()).contains("「114/02/30」不是日期");
        assertThat(page.inputValue("[id='form:title']")).isEqualTo("政策");
        assertThat(page.locator(".attachments .file-name").innerText()).isEqualTo("資訊安全政策 說明書.pdf");
        filer.requireAccessible();
        fill(page, "approvedOn", "114/02/28");
        filer.follow("[id='form:save']");
        assertThat(page.locator(".error-summary").innerText()).contains("此欄必填");
        page.click(".error-summary a >> nth=0");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("form:documentVersion");
    }

    @Test
    void a_renamed_file_is_refused_by_name_and_the_form_stays(Visitor filer) {
        filer.signIn("z018.filer").open("/firm/policy/edit");
        Page page = filer.page();
        fill(page, "title", "政策");
        page.setInputFiles(
                "[id='form:upload_input']",
                new FilePayload("說明書.pdf", "application/pdf", "MZ this is a program".getBytes()));
        page.locator(".refusals").waitFor();
        page.locator(".ui-fileupload-row").waitFor(GONE);
        assertThat(page.locator(".refusals").innerText()).contains("說明書.pdf");
        assertThat(page.inputValue("[id='form:title']")).isEqualTo("政策");
        filer.requireAccessible();
    }

    @Test
    void a_record_without_a_file_keeps_the_filing_from_being_submitted(Visitor filer) {
        filer.signIn("z032.filer").open("/firm/policy/edit");
        Page page = filer.page();
        fill(page, "title", "政策");
        fill(page, "documentVersion", "1");
        fill(page, "approvedOn", "113/12/31");
        fill(page, "approvedBy", "總經理");
        filer.follow("[id='form:save']");
        assertThat(filer.path()).startsWith("/firm/policy/view?id=");
        filer.open("/firm/submit");
        assertThat(filer.content()).contains("尚未上傳佐證附件");
        assertThat(page.locator("[id='submit:send']").count()).isZero();
        filer.requireAccessible();
    }

    @Test
    void a_viewer_sees_the_register_but_no_way_to_change_it(Visitor viewer) {
        viewer.signIn("z001.viewer").open("/firm/policy/list");
        assertThat(viewer.page().locator("text=新增資安政策").count()).isZero();
        viewer.open("/firm/submit");
        assertThat(viewer.page().locator("[id='submit:send']").count()).isZero();
    }
}
