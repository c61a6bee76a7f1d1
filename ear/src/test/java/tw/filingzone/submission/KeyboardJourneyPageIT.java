package tw.filingzone.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Keyboard;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;

/** From the login to the receipt without a mouse, with real PDFs. */
@RunAsClient
@BrowserTest
class KeyboardJourneyPageIT {

    private static FilePayload document(String name) {
        return new FilePayload(name, "application/pdf", SamplePdf.bytes("by keyboard"));
    }

    private static void attach(Visitor filer, Keyboard keyboard, String name) {
        keyboard.to(".ui-fileupload-choose").chooseFile("Enter", document(name));
        filer.page().locator(".attachments .file-name >> text=" + name).waitFor();
    }

    private static void signIn(Visitor filer, Keyboard keyboard) {
        filer.open("/login");
        keyboard.to(".skip").to("[id='login:username']").type("z037.filer");
        keyboard.to("[id='login:password']").type(Visitor.PASSWORD).follow("Enter");
        assertThat(filer.path()).isEqualTo("/firm/home");
        assertThat(filer.content()).contains("未達成");
    }

    private static void skipToContent(Keyboard keyboard) {
        keyboard.to(".skip").press("Enter");
        assertThat(keyboard.isAt("#content")).isTrue();
    }

    private static void addPolicy(Visitor filer, Keyboard keyboard) {
        keyboard.to(".item-card a[href='/firm/policy/list']").follow("Enter");
        skipToContent(keyboard);
        keyboard.to("a[href='/firm/policy/edit']").follow("Enter");
        keyboard.to("[id='form:title']").type("資訊安全政策說明書");
        keyboard.to("[id='form:documentVersion']").type("3.1");
        keyboard.to("[id='form:approvedOn']").type("1140520");
        attach(filer, keyboard, "資安政策.pdf");
        keyboard.backTo("[id='form:approvedBy']").type("董事會");
        keyboard.to("[data-preview]").press("Enter");
        filer.page().locator("canvas[data-drawn]").waitFor();
        keyboard.to("#preview [data-do=close]").press("Enter");
        assertThat(keyboard.isAt("[data-preview]")).as("back at the file").isTrue();
        keyboard.to("[id='form:save']").follow("Enter");
        assertThat(filer.path()).startsWith("/firm/policy/view?id=");
        assertThat(filer.content()).contains("114/05/20", "資安政策.pdf");
    }

    private static void addLicence(Visitor filer, Keyboard keyboard) {
        keyboard.to(".nav-item[href='/firm/licence/list']").follow("Enter");
        keyboard.to("#content a[href^='/firm/licence/edit']").follow("Enter");
        keyboard.to("[id='form:holderId']").press("ArrowDown");
        keyboard.to("[id='form:entryId']").type("CISSP");
        filer.page().locator("[id='form:entryFacts'] [role=status]").waitFor();
        keyboard.to("[id='form:number']").type("DEMO-KEYBOARD");
        keyboard.to("[id='form:obtainedOn']").type("114/02/01");
        keyboard.to("[id='form:unlimited']").press("Space");
        attach(filer, keyboard, "證照.pdf");
        keyboard.to("[id='form:save']").follow("Space");
        assertThat(filer.path()).startsWith("/firm/licence/view?id=");
        assertThat(filer.content()).contains("CISSP", "DEMO-KEYBOARD");
    }

    @Test
    void a_filer_without_a_mouse_files_all_items(Visitor filer) {
        Keyboard keyboard = new Keyboard(filer);
        signIn(filer, keyboard);
        skipToContent(keyboard);
        addPolicy(filer, keyboard);
        addLicence(filer, keyboard);
        keyboard.to(".nav-item[href='/firm/home']").follow("Enter");
        assertThat(filer.content()).doesNotContain("未達成");
        keyboard.to("a[href^='/firm/submit']").follow("Enter");
        keyboard.to("[id='submit:send']").follow("Space");
        assertThat(filer.path()).startsWith("/firm/receipt?id=");
        assertThat(filer.content()).contains("申報完成", "資安政策.pdf", "證照.pdf");
        keyboard.to("[data-print]");
        keyboard.backTo("a.file-name");
    }
}
