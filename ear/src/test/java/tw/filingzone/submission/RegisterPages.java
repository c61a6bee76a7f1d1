package tw.filingzone.submission;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;

/** A filer at the forms of the registers: fills them in, attaches a real PDF, and saves. */
public final class RegisterPages {

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private final Visitor filer;
    private int files;

    public RegisterPages(Visitor filer) {
        this.filer = filer;
    }

    public void addPolicy() {
        save(
                "policy",
                Map.of("title", "資訊安全政策說明書", "documentVersion", "3.1", "approvedOn", "1140520", "approvedBy", "董事會"));
    }

    void addCertificate() {
        filer.open("/firm/isms/edit");
        page().check("[id='form:coversCore']");
        fillAndSave(
                "isms",
                Map.of(
                        "edition", "2022",
                        "certificateNumber", "IS 700001",
                        "body", "示範驗證公司",
                        "scope", "核心系統",
                        "issuedOn", "114/01/15",
                        "expiresOn", "117/01/14"));
    }

    void addCiso() {
        filer.open("/firm/ciso/edit");
        page().check("[id='form:rankDeclared']");
        fillAndSave(
                "ciso",
                Map.of("name", "示範資安長", "rankTitle", "副總經理", "appointedOn", "1140101", "email", "ciso@demo.example"));
    }

    void addUnit() {
        filer.open("/firm/unit/edit");
        page().check("[id='form:dedicated']");
        fillAndSave("unit", Map.of("name", "資訊安全部", "setUpOn", "113/01/02"));
    }

    /**
     * @param post MANAGER or STAFF
     */
    public void addPerson(String name, String identityNumber, String post, boolean dedicated) {
        filer.open("/firm/personnel/edit");
        page().selectOption("[id='form:post']", post);
        if (dedicated) {
            page().check("[id='form:dedicated']");
            page().selectOption("[id='form:unitId']", new SelectOption().setLabel("資訊安全部"));
        }
        fillAndSave("personnel", Map.of("name", name, "identityNumber", identityNumber, "startedOn", "113/03/01"));
    }

    /** Adds a licence to the person whose page is shown, with a last day of validity. */
    public void addLicenceHere(String code, String number, String expiresOn) {
        filer.follow("a[href*='/firm/licence/edit?holder=']");
        String entry = page().locator("[id='form:entryId'] option").allInnerTexts().stream()
                .filter(label -> label.startsWith(code + "　"))
                .findFirst()
                .orElseThrow();
        page().selectOption("[id='form:entryId']", new SelectOption().setLabel(entry));
        page().locator("[id='form:entryFacts'] [role=status]").waitFor();
        fillAndSave("licence", Map.of("number", number, "obtainedOn", "114/02/01", "expiresOn", expiresOn));
    }

    /** From a licence to the person who holds it. */
    void backToHolder() {
        filer.follow("#content a[href*='/firm/personnel/view?id=']");
    }

    private void save(String register, Map<String, String> values) {
        filer.open("/firm/" + register + "/edit");
        fillAndSave(register, values);
    }

    private void fillAndSave(String register, Map<String, String> values) {
        values.forEach((field, value) -> page().fill("[id='form:" + field + "']", value));
        page().setInputFiles(
                        "[id='form:upload_input']",
                        new FilePayload(
                                "佐證 " + register + ".pdf",
                                "application/pdf",
                                SamplePdf.bytes(register + " " + ++files)));
        page().locator(".attachments .file-name").first().waitFor();
        page().locator(".ui-fileupload-row").waitFor(GONE);
        filer.follow("[id='form:save']");
        if (!filer.path().startsWith("/firm/" + register + "/view?id=")) {
            throw new AssertionError(register + " was not saved: " + filer.content());
        }
    }

    private Page page() {
        return filer.page();
    }
}
