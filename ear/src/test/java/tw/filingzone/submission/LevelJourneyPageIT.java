package tw.filingzone.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** For each level, from the login with empty registers to the receipt, and what the exchange sees of it. */
@RunAsClient
@BrowserTest
class LevelJourneyPageIT {

    private static final List<String> NUMBERS =
            List.of("A900000016", "B900000017", "C900000018", "D900000019", "E900000010");
    private static final List<String> LICENCES = List.of("CISSP", "CISM", "CEH", "CHFI");

    private static RegisterPages start(Visitor filer, String firm, int level) {
        filer.signIn(firm + ".filer");
        assertThat(filer.page().locator(".topbar").innerText()).contains("第 " + level + " 級");
        return new RegisterPages(filer);
    }

    /** Adds people, and licences to the last of them. */
    private static void staff(RegisterPages pages, int managers, int others, boolean dedicated, int licences) {
        for (int i = 0; i < managers + others; i++) {
            pages.addPerson("示範人員" + (i + 1), identity(i), i < managers ? "MANAGER" : "STAFF", dedicated);
        }
        for (int i = 0; i < licences; i++) {
            pages.addLicenceHere(LICENCES.get(i), "DEMO-" + i, "117/01/31");
            pages.backToHolder();
        }
    }

    private static String identity(int serial) {
        return NUMBERS.get(serial);
    }

    /** Submits and gives the receipt's number. */
    private static String submit(Visitor filer) {
        filer.open("/firm/home");
        assertThat(cards(filer)).noneMatch(card -> card.contains("未達成"));
        filer.requireAccessible();
        filer.follow("text=檢查並申報");
        assertThat(filer.content()).contains("資料已可申報");
        filer.requireAccessible();
        filer.follow("[id='submit:send']");
        assertThat(filer.path()).startsWith("/firm/receipt?id=");
        assertThat(filer.content()).contains("申報完成");
        filer.requireAccessible();
        return filer.page().locator(".receipt-number").innerText();
    }

    private static String banner(Visitor filer) {
        return filer.page().locator(".banner:not(.drafts)").innerText();
    }

    private static List<String> cards(Visitor filer) {
        return filer.page().locator(".item-card").allInnerTexts();
    }

    private static void requireSeenByTheExchange(Visitor supervisor, String firm, String receipt, int applicable) {
        supervisor.signIn("supervisor").open("/exchange/home?q=" + firm);
        Locator cells = supervisor.page().locator("[id$='matrix'] a.cell");
        assertThat(cells.allInnerTexts().stream().filter(text -> text.contains("達成")))
                .hasSize(applicable);
        supervisor.follow("[id$='matrix'] a.cell >> nth=0");
        assertThat(supervisor.content()).contains(receipt, "佐證 policy.pdf", "CISSP");
        supervisor.requireAccessible();
    }

    @Test
    @Tag("journey")
    void level_1(Visitor filer, Visitor supervisor) {
        RegisterPages pages = start(filer, "z008", 1);
        pages.addPolicy();
        pages.addCertificate();
        pages.addCiso();
        pages.addUnit();
        staff(pages, 1, 3, true, 3);
        filer.open("/firm/home");
        assertThat(cards(filer).get(4)).contains("未達成", "需 4，已計入 3");
        filer.open("/firm/personnel/list");
        filer.follow("a[href*='/firm/personnel/view?id='] >> nth=0");
        pages.addLicenceHere("CHFI", "DEMO-4", "117/01/31");
        String receipt = submit(filer);
        requireSeenByTheExchange(supervisor, "Z008", receipt, 5);
    }

    @Test
    void level_2_without_a_dedicated_unit(Visitor filer, Visitor supervisor) {
        RegisterPages pages = start(filer, "z014", 2);
        pages.addPolicy();
        pages.addCertificate();
        pages.addCiso();
        staff(pages, 1, 2, false, 3);
        filer.open("/firm/home");
        assertThat(cards(filer).get(3)).contains("未達成", "資安人員 需 3，已計入 2", "或", "資安專責單位 需 1，已計入 0");
        pages.addPerson("示範人員4", identity(3), "STAFF", false);
        String receipt = submit(filer);
        requireSeenByTheExchange(supervisor, "Z014", receipt, 5);
    }

    @Test
    void level_3(Visitor filer, Visitor supervisor) {
        RegisterPages pages = start(filer, "z022", 3);
        pages.addPolicy();
        pages.addCertificate();
        pages.addCiso();
        staff(pages, 1, 2, false, 2);
        String receipt = submit(filer);
        requireSeenByTheExchange(supervisor, "Z022", receipt, 5);
    }

    @Test
    @Tag("smoke")
    void level_4(Visitor filer, Visitor supervisor) {
        RegisterPages pages = start(filer, "z046", 4);
        assertThat(cards(filer).get(1)).contains("不適用");
        assertThat(cards(filer).get(2)).contains("不適用");
        pages.addPolicy();
        staff(pages, 0, 1, false, 1);
        String receipt = submit(filer);
        requireSeenByTheExchange(supervisor, "Z046", receipt, 3);
        requireChangesTold(filer, pages);
    }

    /** What changes after a submission is told until it has been filed too. */
    private static void requireChangesTold(Visitor filer, RegisterPages pages) {
        filer.open("/firm/home");
        assertThat(banner(filer)).contains("已於").doesNotContain("異動");
        pages.addPolicy();
        filer.open("/firm/home");
        assertThat(banner(filer)).contains("申報後曾異動 1 筆資料", "須再次檢查並申報");
        filer.requireAccessible();
        String second = submit(filer);
        filer.open("/firm/home");
        assertThat(banner(filer)).contains(second).doesNotContain("異動");
        filer.follow(".banner:not(.drafts) a");
        assertThat(filer.path()).startsWith("/firm/receipt?id=");
        assertThat(filer.content()).contains("現行版本", "本期間之各版本");
        filer.follow("dd a[href*='/firm/receipt?id='] >> nth=0");
        assertThat(filer.content()).contains("已有較新版本");
        assertThat(filer.page().locator(".receipt-number").innerText()).isNotEqualTo(second);
        filer.requireAccessible();
        filer.open("/firm/submit");
        assertThat(filer.content()).contains("目前內容與已申報的版本相同");
    }
}
