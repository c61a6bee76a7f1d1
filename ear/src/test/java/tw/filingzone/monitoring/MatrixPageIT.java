package tw.filingzone.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;
import tw.filingzone.kernel.model.Csv;

/** The matrix of a window that is over: counts, filters, reasons, and the same as a file. */
@RunAsClient
@BrowserTest
class MatrixPageIT {

    private static List<List<String>> csv(Visitor visitor, String address) {
        return Csv.parse(new String(visitor.fetch(address), StandardCharsets.UTF_8));
    }

    private static String past(Visitor visitor) {
        visitor.open("/exchange/home");
        Locator windows = visitor.page().locator("[name=window] option");
        return "/exchange/home?window=" + windows.last().getAttribute("value");
    }

    private static String link(Visitor visitor, String selector) {
        return visitor.page().locator(selector).getAttribute("href");
    }

    @Test
    void counts_lead_to_the_firms_behind_them_and_reasons_are_words(Visitor supervisor) {
        supervisor.signIn("supervisor").open(past(supervisor));
        supervisor.requireAccessible();
        Locator lacking = supervisor.page().locator(".summary a[href*='item=ISMS'][href*='outcome=NOT_MET']");
        String firms = lacking.locator(".summary-count").innerText().replaceAll("\\D", "");
        supervisor.follow(".summary a[href*='item=ISMS'][href*='outcome=NOT_MET']");
        Locator rows = supervisor.page().locator("#matrix tbody tr");
        assertThat(rows.count()).isEqualTo(Integer.parseInt(firms)).isPositive();
        assertThat(rows.first().innerText()).contains("未達成", "缺 1 有效證書");
        supervisor.requireAccessible();
        supervisor.follow(".summary a[href*='NOT_SUBMITTED'] >> nth=0");
        assertThat(supervisor.page().locator("#matrix tbody tr").count()).isEqualTo(3);
        assertThat(supervisor.page().locator("#matrix a.cell").count()).isZero();
    }

    @Test
    void what_is_filtered_is_exported_whole_with_its_window_and_rule_version(Visitor supervisor) throws IOException {
        supervisor.signIn("supervisor").open(past(supervisor) + "&sort=-code");
        List<List<String>> all = csv(supervisor, link(supervisor, ".exports a[href*='csv']"));
        assertThat(all.get(0)).containsExactly("監控報表");
        assertThat(all.get(1).get(0)).startsWith("製表時間");
        assertThat(all.get(2)).first().isEqualTo("申報期間");
        assertThat(all.get(2).get(1)).endsWith("定期申報");
        assertThat(all.get(3).get(1)).startsWith("證交所簡報");
        assertThat(all.get(5)).startsWith("代號", "證券商", "資安分級", "狀態");
        assertThat(all).hasSize(66);
        assertThat(all.get(6).get(0)).isEqualTo("Z060");
        assertThat(all.get(6).get(1)).contains("犇");

        supervisor.open(past(supervisor) + "&level=1&item=ISMS&outcome=NOT_MET");
        int shown = supervisor.page().locator("#matrix tbody tr").count();
        List<List<String>> filtered = csv(supervisor, link(supervisor, ".exports a[href*='csv']"));
        assertThat(filtered).hasSize(shown + 6);
        assertThat(filtered.get(6)).contains("未達成", "缺 1 有效證書");
        byte[] file = supervisor.fetch(link(supervisor, ".exports a[href*='xlsx']"));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(rows.size() - 1).getCellText(0))
                    .isEqualTo(filtered.get(filtered.size() - 1).get(0));
            assertThat(rows.get(rows.size() - 1).getCell(2).asNumber()).isEqualByComparingTo("1");
        }
    }

    @Test
    void a_file_speaks_the_language_of_its_reader(Visitor authority) {
        authority.inEnglish().signIn("authority");
        assertThat(csv(authority, "/files/export/matrix.csv").get(0)).containsExactly("Monitoring report");
    }

    @Test
    void a_firm_saves_its_own_records_and_nothing_else(Visitor filer, Visitor administrator, Visitor stranger) {
        filer.signIn("z020.filer").open("/firm/records");
        List<List<String>> records = csv(filer, link(filer, ".exports a[href*='csv']"));
        assertThat(records.get(2).get(1)).startsWith("Z020 ");
        assertThat(records).hasSizeGreaterThan(9);
        assertThat(filer.status("/files/export/matrix.csv")).isEqualTo(403);
        assertThat(filer.status("/files/export/firms.xlsx")).isEqualTo(403);
        assertThat(filer.status("/files/export/nothing.csv")).isEqualTo(404);
        assertThat(filer.status("/files/export/records.pdf")).isEqualTo(404);
        administrator.signIn("exchange.admin").open("/admin/firm/list?level=4");
        String range = administrator.page().locator(".pager-range").innerText();
        int firms = Integer.parseInt(range.replaceAll(".*共 (\\d+) 筆.*", "$1"));
        assertThat(csv(administrator, link(administrator, ".exports a[href*='csv']")))
                .hasSize(firms + 4);
        assertThat(administrator.status("/files/export/records.csv")).isEqualTo(403);
        stranger.open("/files/export/matrix.csv");
        assertThat(stranger.path()).startsWith("/login?to=");
    }
}
