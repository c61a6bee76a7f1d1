package tw.filingzone.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;

/** What a firm sees of a filing that cannot be sent: one that lacks a file, and one whose window has closed. */
@RunAsClient
@BrowserTest
class FilingStatePageIT {

    private static final String SEND = "[id='submit:send']";
    private static final Pattern FILING = Pattern.compile("FZ-0*(\\d+)-");

    @Test
    void a_record_without_its_file_is_named_until_the_file_is_there(Visitor filer) {
        filer.signIn("z059.filer").open("/firm/policy/edit");
        Map.of("title", "無附件之政策", "documentVersion", "9", "approvedOn", "1140520", "approvedBy", "董事會")
                .forEach((field, value) -> filer.page().fill("[id='form:" + field + "']", value));
        filer.follow("[id='form:save']");
        assertThat(filer.content()).contains("尚未上傳佐證附件");
        filer.requireAccessible();
        filer.open("/firm/submit");
        assertThat(filer.content()).contains("無附件之政策 9：尚未上傳佐證附件");
        assertThat(filer.page().locator(SEND).count()).isZero();
        filer.requireAccessible();
        filer.open("/firm/home");
        assertThat(filer.page().locator(".blockers").innerText()).contains("無附件之政策");
        filer.requireAccessible();

        filer.follow(".blockers a");
        filer.page()
                .setInputFiles(
                        "[id='form:upload_input']",
                        new FilePayload("政策.pdf", "application/pdf", SamplePdf.bytes("policy")));
        filer.page().locator(".attachments .file-name").first().waitFor();
        filer.follow("[id='form:save']");
        filer.open("/firm/submit");
        assertThat(filer.page().locator(".blockers").count()).isZero();
        filer.follow(SEND);
        assertThat(filer.path()).startsWith("/firm/receipt?id=");
        assertThat(filer.page().locator("#content .banner-warn").innerText()).contains("資安人員配置");
        filer.requireAccessible();
    }

    @Test
    void a_closed_window_says_so_and_takes_nothing(Visitor filer) {
        filer.signIn("z059.filer").open("/firm/records?sort=window");
        String receipt =
                filer.page().locator("a[href*='/firm/receipt?id=']").first().innerText();
        Matcher number = FILING.matcher(receipt);
        assertThat(number.find()).as("the filing's number in %s", receipt).isTrue();
        String filing = "?filing=" + number.group(1);
        filer.open("/firm/home" + filing);
        assertThat(filer.content()).contains("截止，無法受理申報").doesNotContain("可再次申報");
        assertThat(filer.page().locator("a[href*='/firm/submit']").count()).isZero();
        filer.requireAccessible();
        filer.open("/firm/submit" + filing);
        assertThat(filer.content()).contains("截止，無法受理申報");
        assertThat(filer.page().locator(SEND).count()).isZero();
        filer.requireAccessible();
    }
}
