package tw.filingzone.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;
import tw.filingzone.kernel.model.RocDate;
import tw.filingzone.kernel.model.TaipeiTime;

/** An ad hoc window for two chosen firms, from the exchange's form to the receipt, its extension and a withdrawal. */
@RunAsClient
@BrowserTest
class WindowPageIT {

    private static final String ADD = "button[title^='加入']";

    private static void fill(Page page, String field, String value) {
        page.fill("[id='form:" + field + "']", value);
    }

    private static String day(int fromToday) {
        return RocDate.format(LocalDate.now(TaipeiTime.ZONE).plusDays(fromToday));
    }

    private static void choose(Page page, String codes, int firms) {
        page.check("input[value='CHOSEN']");
        fill(page, "search", codes);
        page.click("[id='form:find']");
        page.locator(ADD).nth(firms - 1).waitFor();
    }

    @Test
    void the_exchange_asks_two_firms_and_one_of_them_files(Visitor administrator, Visitor filer, Visitor other) {
        administrator.signIn("exchange.admin").open("/admin/window/edit");
        administrator.requireAccessible();
        Page page = administrator.page();
        fill(page, "title", "瀏覽器測試之資料調閱");
        fill(page, "explanation", "依主管機關來函辦理");
        page.uncheck("input[value='CISO']");
        fill(page, "dueOn", day(-1));
        administrator.follow("[id='form:look']");
        assertThat(page.locator(".error-summary").innerText()).contains("申報期限：不得早於");
        fill(page, "dueOn", day(6));
        fill(page, "locksOn", day(8));
        choose(page, "Z051, Z052 QQQQ", 2);
        assertThat(page.locator("[id='form:picker']").innerText()).contains("查無代號：QQQQ");
        page.click("[id='form:addFound']");
        page.locator(".chosen .file").nth(1).waitFor();
        administrator.requireAccessible();
        administrator.follow("[id='form:look']");
        assertThat(page.locator(".ahead").innerText()).contains("共 2 家證券商", day(8), "申報當日", "資安人員配置", "Z052");
        administrator.requireAccessible();
        administrator.follow("[id='form:open']");
        assertThat(administrator.path()).startsWith("/admin/window/view?id=");
        assertThat(administrator.content()).contains("申報期間已建立。", "開放中", "指定 2 家", "0/2", day(6) + " 23:59:59");
        administrator.requireAccessible();

        filer.signIn("z051.filer");
        assertThat(filer.page().locator(".topbar-window").innerText()).contains("個營業日", "另有");
        filer.follow(".windows a:has-text('瀏覽器測試')");
        assertThat(filer.content()).contains("不定期申報：瀏覽器測試之資料調閱", "依主管機關來函辦理").doesNotContain("資安長設置");
        filer.requireAccessible();
        filer.follow("text=檢查並申報");
        filer.follow("[id='submit:send']");
        assertThat(filer.content()).contains("申報完成", "瀏覽器測試之資料調閱");
        other.signIn("z053.filer");
        assertThat(other.content()).doesNotContain("瀏覽器測試之資料調閱");

        page.reload();
        assertThat(administrator.content()).contains("1/2");
        assertThat(page.locator("[id='withdraw:send']").count()).isZero();
        page.fill("[id='extend:dueOn']", day(12));
        page.fill("[id='extend:reason']", "颱風停止上班");
        administrator.follow("[id='extend:send']");
        assertThat(administrator.content()).contains("已儲存。", "颱風停止上班", "exchange.admin", day(12) + " 23:59:59");
        administrator.requireAccessible();
    }

    @Test
    void a_window_opened_in_error_is_taken_back_with_a_reason(Visitor administrator, Visitor filer) {
        administrator.inEnglish().signIn("exchange.admin").open("/admin/window/edit");
        Page page = administrator.page();
        fill(page, "title", "Opened in error");
        fill(page, "dueOn", day(3));
        page.check("input[value='CHOSEN']");
        fill(page, "search", "Z054");
        page.click("[id='form:find']");
        Locator add = page.locator("button[title^='Add']").first();
        add.click();
        page.locator(".chosen .file").first().waitFor();
        administrator.follow("[id='form:look']");
        administrator.follow("[id='form:open']");
        administrator.follow("[id='withdraw:send']");
        assertThat(page.locator(".error-summary").innerText()).contains("Reason: This field is required");
        administrator.requireAccessible();
        page.fill("[id='withdraw:reason']", "Wrong firm");
        administrator.follow("[id='withdraw:send']");
        assertThat(administrator.content()).contains("Withdrawn", "Wrong firm");
        administrator.requireAccessible();
        administrator.open("/admin/window/list");
        assertThat(administrator.content()).contains("Opened in error", "Withdrawn", "The next six regular windows");
        filer.signIn("z054.filer");
        assertThat(filer.content()).doesNotContain("Opened in error");
        filer.open("/firm/records");
        assertThat(filer.content()).contains("申報期間已撤回，不必申報");
        filer.requireAccessible();
    }

    @Test
    void a_supervisor_reads_the_book_without_a_way_to_change_it(Visitor supervisor) {
        supervisor.signIn("supervisor").open("/admin/window/list");
        assertThat(supervisor.page().locator("text=開放不定期申報").count()).isZero();
        supervisor.follow("a[href*='/admin/window/view?id=']");
        assertThat(supervisor.page().locator("[id='extend:send']").count()).isZero();
        assertThat(supervisor.open("/admin/window/edit")).isEqualTo(403);
    }
}
