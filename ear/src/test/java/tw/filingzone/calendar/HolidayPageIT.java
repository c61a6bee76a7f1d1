package tw.filingzone.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;
import tw.filingzone.kernel.model.TaipeiTime;

/** The exchange keeps the table of holidays: a day, and a year from the government's file. */
@RunAsClient
@BrowserTest
class HolidayPageIT {

    private static final int ROC = 1911;

    @Test
    void a_day_is_marked_changed_and_taken_away(Visitor administrator) {
        int year = LocalDate.now(TaipeiTime.ZONE).getYear() + 30;
        administrator.signIn("exchange.admin").open("/admin/calendar/list?year=" + year);
        assertThat(administrator.content()).contains("此年度尚未輸入假日");
        administrator.follow("text=新增一天");
        administrator.requireAccessible();
        Page page = administrator.page();
        administrator.follow("[id='form:save']");
        assertThat(administrator.content()).contains("日期：此欄必填", "名稱：此欄必填");
        administrator.requireAccessible();
        page.fill("[id='form:day']", year - ROC + "/05/01");
        page.fill("[id='form:name']", "勞動節");
        administrator.follow("[id='form:save']");
        assertThat(administrator.path()).isEqualTo("/admin/calendar/list?year=" + year);
        assertThat(administrator.content()).contains("已儲存。", "放假", "勞動節");
        administrator.requireAccessible();
        administrator.follow("a[href*='/admin/calendar/edit?id=']");
        page.check("[id='form:working'] input[value='true']");
        administrator.follow("[id='form:save']");
        assertThat(page.locator("[id='days']").innerText()).contains("上班");
        administrator.follow("a[href*='/admin/calendar/edit?id=']");
        administrator.follow("[id='form:delete']");
        assertThat(administrator.content()).contains("此年度尚未輸入假日");
    }

    @Test
    void a_year_comes_from_the_published_file_after_a_preview(Visitor administrator) {
        int year = LocalDate.now(TaipeiTime.ZONE).getYear() + 31;
        administrator.inEnglish().signIn("exchange.admin").open("/admin/calendar/import");
        administrator.requireAccessible();
        Page page = administrator.page();
        page.fill("[id='form:text']", year + "0101,四,2,開國紀念日\n" + year + "0230,四,2,x\n");
        administrator.follow("[id='form:look']");
        assertThat(administrator.content()).contains("Line 2: \"" + year + "0230\" is not a date");
        assertThat(page.locator("[id='form:takeOver']").count()).isZero();
        administrator.requireAccessible();
        byte[] big5 = ("西元日期,星期,是否放假,備註\n" + year + "0501,四,2,勞動節\n").getBytes(Charset.forName("MS950"));
        page.setInputFiles("[id='form:file']", new FilePayload("calendar.csv", "text/csv", big5));
        administrator.follow("[id='form:look']");
        assertThat(page.locator(".ahead").innerText()).contains("勞動節", "1 days added", "No last day of a window");
        administrator.requireAccessible();
        administrator.follow("[id='form:takeOver']");
        assertThat(administrator.path()).isEqualTo("/admin/calendar/list?year=" + year);
        assertThat(administrator.content()).contains("Saved.", "勞動節");
        administrator.requireAccessible();
    }

    @Test
    void a_supervisor_reads_without_a_way_to_change(Visitor supervisor) {
        supervisor.signIn("supervisor").open("/admin/calendar/list");
        assertThat(supervisor.page().locator("text=新增一天").count()).isZero();
        assertThat(supervisor.open("/admin/calendar/edit")).isEqualTo(403);
        assertThat(supervisor.open("/admin/calendar/edit?id=999999999")).isEqualTo(403);
    }
}
