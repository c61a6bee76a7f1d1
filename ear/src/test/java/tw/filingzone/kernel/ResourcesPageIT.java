package tw.filingzone.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.List;
import java.util.zip.CRC32;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** What pages are made of comes once, and small; after a new release it comes again. */
@RunAsClient
@BrowserTest
class ResourcesPageIT {

    private static final long YEAR_SECONDS = 31_536_000;

    @Test
    void own_scripts_and_styles_are_kept_for_a_year_under_an_address_that_changes_with_them(Visitor visitor) {
        List<String> own = addressesAtLogin(visitor).stream()
                .filter(address -> address.contains("ln=zone"))
                .toList();
        assertThat(own).hasSizeGreaterThanOrEqualTo(3);
        for (String address : own) {
            APIResponse answer = visitor.page().request().get(Visitor.zone() + address);
            CRC32 checksum = new CRC32();
            checksum.update(answer.body());
            assertThat(address).endsWith("&v=" + Long.toHexString(checksum.getValue()));
            assertThat(answer.headers().get("cache-control")).contains("max-age=" + YEAR_SECONDS);
        }
    }

    @Test
    void scripts_and_styles_come_compressed_and_pages_do_not(Visitor visitor) {
        List<String> all = addressesAtLogin(visitor);
        assertThat(all).anyMatch(address -> address.contains(".js")).anyMatch(address -> address.contains(".css"));
        for (String address : all) {
            assertThat(visitor.header(address, "content-encoding")).as(address).isEqualTo("gzip");
            assertThat(visitor.header(address, "vary")).as(address).containsIgnoringCase("Accept-Encoding");
        }
        assertThat(visitor.header("/login", "content-encoding")).isNull();
    }

    /** Of all scripts, styles and drawings of the login page. */
    @SuppressWarnings("unchecked")
    private static List<String> addressesAtLogin(Visitor visitor) {
        visitor.open("/login");
        return (List<String>) visitor.page()
                .evaluate("[...document.querySelectorAll('script[src], link[href], img[src]')]"
                        + ".map(part => part.getAttribute(part.localName === 'link' ? 'href' : 'src'))");
    }
}
