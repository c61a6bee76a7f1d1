package tw.filingzone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.SampleFiles;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;

/** What people and programs put into the upload control of a form. */
@RunAsClient
@BrowserTest
class UploadPageIT {

    private static final int LIMIT = 20 * 1024 * 1024;

    private static FilePayload pdf(String name, byte[] bytes) {
        return new FilePayload(name, "application/pdf", bytes);
    }

    private static void choose(Page page, FilePayload... files) {
        page.setInputFiles("[id='form:upload_input']", files);
    }

    private static void requireRefused(Visitor filer, FilePayload file, String reason) {
        Page page = filer.page();
        choose(page, file);
        page.locator(".refusals li", new Page.LocatorOptions().setHasText(reason))
                .waitFor();
        assertThat(page.locator(".refusals li").last().innerText()).contains(file.name);
        assertThat(page.inputValue("[id='form:title']")).isEqualTo("政策");
        assertThat(page.inputValue("[id='form:approvedOn']")).isEqualTo("114/13/1");
    }

    private static Page form(Visitor filer, String username) {
        filer.signIn(username).open("/firm/policy/edit");
        filer.page().fill("[id='form:title']", "政策");
        filer.page().fill("[id='form:approvedOn']", "114/13/1");
        return filer.page();
    }

    @Test
    void each_refusal_names_the_file_and_its_reason_and_what_was_typed_stays(Visitor filer) {
        Page page = form(filer, "z045.filer");
        byte[] whole = SamplePdf.bytes("whole");
        requireRefused(filer, pdf("renamed.pdf", SampleFiles.program()), "的內容不是 PDF、PNG 或 JPEG");
        requireRefused(filer, pdf("empty.pdf", new byte[0]), "是空的檔案");
        requireRefused(filer, pdf("large.pdf", new byte[LIMIT + 1]), "超過單一檔案 20 MB 的上限");
        requireRefused(filer, pdf("cut.pdf", Arrays.copyOf(whole, whole.length - 20)), "檔案結尾遺失");
        requireRefused(filer, pdf("secret.pdf", SamplePdf.locked("owner", "user")), "須輸入密碼");
        requireRefused(filer, pdf("archive.pdf", SampleFiles.zip()), "實際格式為 application/zip");
        assertThat(page.locator(".refusals li").count()).isEqualTo(6);
        page.waitForFunction("() => document.querySelectorAll('.ui-fileupload-row').length === 0");
        filer.requireAccessible();
        page.click(".refusals .ui-button >> nth=0");
        page.waitForFunction("() => document.querySelectorAll('.refusals li').length === 5");
        choose(page, pdf("證書 正本 2.pdf", whole));
        page.locator(".attachments .file-name").waitFor();
        assertThat(page.locator(".refusals").count()).isZero();
        assertThat(page.locator(".attachments .file-name").innerText()).isEqualTo("證書 正本 2.pdf");
    }

    @Test
    void a_refusal_is_told_in_the_user_s_language(Visitor filer) {
        Page page = form(filer.inEnglish(), "z045.filer");
        choose(page, pdf("large.pdf", new byte[LIMIT + 1]));
        page.locator(".refusals").waitFor();
        assertThat(page.locator(".refusals").innerText()).contains("\"large.pdf\" is over the limit of 20 MB");
    }

    @Test
    void twenty_files_at_once_arrive_and_a_bad_one_among_them_stays_told(Visitor filer) {
        Page page = form(filer, "z048.filer");
        FilePayload[] files = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> number == 7
                        ? pdf("../壞 7.pdf", SampleFiles.program())
                        : pdf("附件 " + number + ".pdf", SamplePdf.bytes("file " + number)))
                .toArray(FilePayload[]::new);
        choose(page, files);
        page.waitForFunction("() => document.querySelectorAll('.attachments [name=\"form:chosen\"]').length === 19");
        page.waitForFunction("() => document.querySelectorAll('.ui-fileupload-row').length === 0");
        assertThat(page.locator(".refusals li").allInnerTexts())
                .singleElement()
                .asString()
                .contains("壞 7.pdf")
                .doesNotContain("..");
        assertThat(page.locator(".attachments .file-name").allInnerTexts()).contains("附件 1.pdf", "附件 20.pdf");
        filer.requireAccessible();
    }

    @Test
    void a_file_is_dropped_into_the_form(Visitor filer) {
        Page page = form(filer, "z051.filer");
        // A browser lets no script fill the items of a drop, only its files.
        page.evaluate(
                "bytes => { const data = new DataTransfer();"
                        + " data.items.add(new File([new Uint8Array(bytes)], '拖曳 圖.png', {type: 'image/png'}));"
                        + " const drop = new DragEvent('drop', {bubbles: true, cancelable: true});"
                        + " Object.defineProperty(drop, 'dataTransfer', {value: {files: data.files}});"
                        + " document.getElementById('form:dropZone').dispatchEvent(drop); }",
                SampleFiles.numbers(SampleFiles.png()));
        page.locator(".attachments .file-name").waitFor();
        assertThat(page.locator(".attachments .file-name").innerText()).isEqualTo("拖曳 圖.png");
    }

    @Test
    void a_file_stored_before_is_attached_with_one_click_and_stays_when_its_link_goes(Visitor filer) {
        filer.signIn("z053.filer").open("/firm/isms/list");
        filer.follow("a[href*='view?id=']");
        filer.follow("text=修改");
        Page page = filer.page();
        page.click("[id='form:storedToggle']");
        page.locator(".stored-search").waitFor();
        assertThat(page.locator(".stored-files").innerText())
                .contains("資訊安全政策說明書.pdf", "ISO27001 證書.pdf", "首次上傳", "天前", "資訊安全政策說明書");
        filer.requireAccessible();
        page.fill("[id='form:storedName']", "說明書");
        page.press("[id='form:storedName']", "Enter");
        page.waitForFunction("() => document.querySelectorAll('.stored-files .file').length === 1");
        page.click(".stored-files .file .ui-button");
        page.waitForFunction("() => document.querySelectorAll('[name=\"form:chosen\"]').length === 2");
        filer.follow("[id='form:save']");
        assertThat(filer.content()).contains("資訊安全政策說明書.pdf", "ISO27001 證書.pdf");
        filer.follow("text=修改");
        page.click("text=移除 >> nth=1");
        page.waitForFunction("() => document.querySelectorAll('[name=\"form:chosen\"]').length === 1");
        filer.follow("[id='form:save']");
        filer.open("/firm/policy/list");
        filer.follow("a[href*='view?id=']");
        assertThat(filer.content()).contains("資訊安全政策說明書.pdf");
    }
}
