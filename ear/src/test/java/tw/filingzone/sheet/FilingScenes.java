package tw.filingzone.sheet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;

/** What a filing can be besides open: seen by who only reads, lacking a file, closed, and filed again. */
final class FilingScenes {

    private static final String INCOMPLETE = "z059.filer";
    private static final Pattern FILING = Pattern.compile("FZ-0*(\\d+)-");

    private FilingScenes() {}

    static List<Scene> all() {
        return List.of(
                new Scene("/firm/home", "submitted", "z005.filer", visitor -> {}),
                new Scene("/firm/home", "of who only reads", "z001.viewer", visitor -> {}),
                new Scene("/firm/home", "closed", "z001.filer", visitor -> closed(visitor, "/firm/home")),
                new Scene("/firm/submit", "closed", "z001.filer", visitor -> closed(visitor, "/firm/submit")),
                new Scene("/firm/policy/view", "without a file", INCOMPLETE, FilingScenes::withoutFile),
                new Scene(
                        "/firm/home",
                        "a file is missing",
                        INCOMPLETE,
                        visitor -> PageScenes.open(visitor, "/firm/home")),
                new Scene(
                        "/firm/submit",
                        "a file is missing",
                        INCOMPLETE,
                        visitor -> PageScenes.open(visitor, "/firm/submit")),
                new Scene("/firm/receipt", "not met, of several versions", INCOMPLETE, FilingScenes::filedAgain),
                new Scene("/firm/home", "changed since it was filed", INCOMPLETE, FilingScenes::changedSince),
                new Scene("/admin/evidence/list", "a damaged file", "exchange.admin", FilingScenes::damaged),
                new Scene("/firm/policy/view", "a damaged file", "z058.filer", FilingScenes::damagedRecord));
    }

    private static void damaged(Visitor visitor) {
        visitor.open("/tests/damage?firm=Z058");
        visitor.open("/admin/evidence/list");
    }

    private static void damagedRecord(Visitor visitor) {
        visitor.open("/firm/policy/list");
        visitor.follow("a[href*='/firm/policy/view?id='] >> nth=0");
    }

    private static void closed(Visitor visitor, String page) {
        visitor.open("/firm/records?sort=window");
        Matcher number = FILING.matcher(
                visitor.page().locator("a[href*='/firm/receipt?id=']").first().innerText());
        if (!number.find()) {
            throw new IllegalStateException("no receipt of a past window");
        }
        visitor.open(page + "?filing=" + number.group(1));
    }

    private static void withoutFile(Visitor visitor) {
        visitor.open("/firm/policy/edit");
        Map.of("title", "資訊安全政策", "documentVersion", "9", "approvedOn", "1140520", "approvedBy", "董事會")
                .forEach((field, value) -> visitor.page().fill("[id='form:" + field + "']", value));
        visitor.follow("[id='form:save']");
    }

    private static void filedAgain(Visitor visitor) {
        complete(visitor);
        submit(visitor);
        withoutFile(visitor);
        complete(visitor);
        submit(visitor);
    }

    private static void changedSince(Visitor visitor) {
        withoutFile(visitor);
        complete(visitor);
    }

    private static void complete(Visitor visitor) {
        visitor.open("/firm/home");
        Locator blockers = visitor.page().locator(".blockers a");
        while (blockers.count() > 0) {
            visitor.follow(".blockers a >> nth=0");
            visitor.page()
                    .setInputFiles(
                            "[id='form:upload_input']",
                            new FilePayload("董事會議事錄.pdf", "application/pdf", SamplePdf.bytes(visitor.path())));
            visitor.page().locator(".attachments .file-name").first().waitFor();
            visitor.follow("[id='form:save']");
            visitor.open("/firm/home");
        }
    }

    private static void submit(Visitor visitor) {
        visitor.open("/firm/submit");
        visitor.follow("[id='submit:send']");
    }
}
