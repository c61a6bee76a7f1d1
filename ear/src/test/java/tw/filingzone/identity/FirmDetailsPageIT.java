package tw.filingzone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;
import tw.filingzone.kernel.model.RocDate;
import tw.filingzone.kernel.model.TaipeiTime;

/** A firm's levels in the hands of the exchange. */
@RunAsClient
@BrowserTest
class FirmDetailsPageIT {

    private static final LocalDate TODAY = LocalDate.now(TaipeiTime.ZONE);

    private static void open(Visitor visitor, String code) {
        visitor.open("/admin/firm/list?q=" + code);
        visitor.follow("tbody a");
    }

    private static void assign(Visitor visitor, String level, LocalDate from) {
        visitor.page().selectOption("[id='assignment:level']", level);
        visitor.page().fill("[id='assignment:validFrom']", RocDate.format(from));
        visitor.page().fill("[id='assignment:reason']", "證輔字第 1150002 號");
        visitor.follow("[id='assignment:assign']");
    }

    @Test
    void a_level_of_today_is_in_the_firm_s_bar_at_once(Visitor exchange, Visitor filer) {
        filer.signIn("z034.filer");
        exchange.signIn("exchange.admin");
        open(exchange, "Z034");
        assign(exchange, "LEVEL_1", TODAY);
        assertThat(exchange.content()).contains("已儲存");
        filer.open("/firm/home");
        assertThat(filer.page().locator(".topbar").innerText()).contains("第 1 級");
    }

    @Test
    void a_planned_level_is_marked_and_can_be_withdrawn(Visitor exchange) {
        exchange.inEnglish().signIn("exchange.admin");
        open(exchange, "Z035");
        assign(exchange, "LEVEL_1", TODAY.plusDays(40));
        assertThat(exchange.content()).contains("Planned");
        exchange.requireAccessible();
        exchange.follow("text=Withdraw");
        assertThat(exchange.page().locator("[id='assignment:levels'] tbody tr").count())
                .isEqualTo(1);
    }

    @Test
    void a_date_before_the_latest_level_is_told_at_the_field(Visitor exchange) {
        exchange.signIn("exchange.admin");
        open(exchange, "Z036");
        assign(exchange, "LEVEL_1", LocalDate.of(2022, 1, 1));
        assertThat(exchange.content()).contains("生效日：新分級的生效日必須晚於現有分級的生效日 112/01/01。");
        exchange.requireAccessible();
    }

    @Test
    void names_change_and_the_supervisor_only_looks(Visitor exchange, Visitor supervisor) {
        exchange.signIn("exchange.admin");
        open(exchange, "Z037");
        exchange.page().fill("[id='names:shortName']", "示範改名");
        exchange.follow("[id='names:save']");
        assertThat(exchange.page().inputValue("[id='names:shortName']")).isEqualTo("示範改名");
        supervisor.signIn("supervisor");
        open(supervisor, "Z037");
        assertThat(supervisor.content()).contains("示範改名");
        assertThat(supervisor
                        .page()
                        .locator("#content input:not([type=hidden]), #content .ui-button")
                        .count())
                .isZero();
    }
}
