package tw.filingzone.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

@RunAsClient
@BrowserTest
class RememberedActivityPageIT {

    private static final String SHOWN = ".switch-option[aria-current=true]";

    @Test
    void the_switch_of_a_register_is_as_the_account_left_it(Visitor viewer, Visitor later, Visitor colleague) {
        viewer.signIn("z038.viewer").open("/firm/personnel/list");
        assertThat(shown(viewer)).contains("有效");
        viewer.follow(".switch-option >> nth=2");
        assertThat(shown(viewer)).contains("全部");

        later.signIn("z038.viewer").open("/firm/personnel/list?q=x");
        assertThat(shown(later)).contains("全部");
        assertThat(later.path()).isEqualTo("/firm/personnel/list?q=x&show=all");
        later.open("/firm/licence/list");
        assertThat(shown(later)).contains("有效");
        colleague.signIn("z038.filer").open("/firm/personnel/list");
        assertThat(shown(colleague)).contains("有效");

        later.open("/firm/personnel/list?show=active");
        later.open("/firm/personnel/list");
        assertThat(shown(later)).contains("有效");
        assertThat(later.path()).isEqualTo("/firm/personnel/list");
    }

    private static String shown(Visitor visitor) {
        return visitor.page().locator(SHOWN).innerText();
    }
}
