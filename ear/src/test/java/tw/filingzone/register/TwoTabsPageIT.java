package tw.filingzone.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;
import tw.filingzone.kernel.model.RocDate;
import tw.filingzone.kernel.model.TaipeiTime;

/** Two tabs on one record: the later save sees both values, and chooses. */
@RunAsClient
@BrowserTest
class TwoTabsPageIT {

    private static void fill(Page page, String field, String value) {
        page.fill("[id='form:" + field + "']", value);
    }

    private static String open(Visitor visitor, String username) {
        visitor.signIn(username).open("/firm/isms/list");
        visitor.follow("a[href*='view?id=']");
        String address = visitor.path();
        visitor.open(address.replace("view", "edit"));
        return address;
    }

    @Test
    void a_deactivation_that_was_taken_back_elsewhere_is_told(Visitor earlier, Visitor later) {
        earlier.signIn("z048.filer").open("/firm/policy/list");
        earlier.follow("#records a[href*='/firm/policy/view?id=']");
        String record = earlier.path();
        earlier.page().fill("[id='deactivate:deactivatedOn']", RocDate.format(LocalDate.now(TaipeiTime.ZONE)));
        earlier.page().fill("[id='deactivate:deactivationReason']", "誤登");
        earlier.follow("[id='deactivate:preview']");
        earlier.follow("[id='deactivate:send']");
        later.signIn("z048.filer").open(record);
        earlier.follow("[id='restore:send']");
        later.follow("[id='restore:send']");
        assertThat(later.page().locator(".error-summary").innerText()).contains("z048.filer");
        assertThat(later.page().locator("[id='restore:send']").count()).isZero();
        later.requireAccessible();
    }

    @Test
    void the_later_one_sees_both_values_and_takes_or_keeps_each(Visitor earlier, Visitor later) {
        String record = open(earlier, "z040.filer");
        open(later.inEnglish(), "z040.filer");
        fill(earlier.page(), "body", "甲驗證");
        fill(earlier.page(), "scope", "甲的範圍");
        earlier.follow("[id='form:save']");

        Page page = later.page();
        fill(page, "body", "乙驗證");
        fill(page, "scope", "乙的範圍");
        later.follow("[id='form:save']");
        assertThat(page.locator(".conflict").innerText())
                .contains("z040.filer", "甲驗證", "乙驗證", "甲的範圍", "乙的範圍", "Certification body");
        assertThat(page.inputValue("[id='form:body']")).isEqualTo("乙驗證");
        later.requireAccessible();
        page.click(".conflict tbody .ui-button >> nth=0");
        page.waitForFunction("() => document.getElementById('form:body').value === '甲驗證'");
        assertThat(page.inputValue("[id='form:scope']")).isEqualTo("乙的範圍");
        later.follow("[id='form:save']");
        assertThat(later.path()).isEqualTo(record);
        assertThat(later.content()).contains("甲驗證", "乙的範圍");
    }

    @Test
    void all_stored_values_are_taken_by_one_button(Visitor earlier, Visitor later) {
        open(earlier, "z050.filer");
        open(later, "z050.filer");
        fill(earlier.page(), "body", "先儲存的驗證機構");
        earlier.follow("[id='form:save']");
        fill(later.page(), "body", "後儲存的驗證機構");
        later.follow("[id='form:save']");
        later.follow("[id='form:takeAll']");
        assertThat(later.page().inputValue("[id='form:body']")).isEqualTo("先儲存的驗證機構");
        assertThat(later.page().locator(".conflict, .ends-draft").count()).isZero();
    }

    @Test
    void a_stale_page_does_not_deactivate_and_offers_to_load_again(Visitor earlier, Visitor later) {
        String record = open(earlier, "z052.filer");
        later.signIn("z052.filer").open(record);
        fill(earlier.page(), "edition", "2013");
        earlier.follow("[id='form:save']");
        later.page().fill("[id='deactivate:deactivatedOn']", "115/11/01");
        later.page().fill("[id='deactivate:deactivationReason']", "換發");
        later.follow("[id='deactivate:preview']");
        assertThat(later.page().locator(".error-summary").innerText()).contains("z052.filer", "修改這筆資料", "重新載入");
        later.requireAccessible();
        later.follow(".error-summary .button");
        assertThat(later.content()).contains("2013", "有效");
    }
}
