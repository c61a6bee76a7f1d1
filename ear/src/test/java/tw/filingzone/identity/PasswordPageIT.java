package tw.filingzone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tw.filingzone.browser.BrowserTest;
import tw.filingzone.browser.Visitor;

/** The change of the own password. */
@RunAsClient
@BrowserTest
class PasswordPageIT {

    private static final String OWN = "tulip canyon 84 mosaic";

    private static void change(Visitor visitor, String current, String chosen, String repeated) {
        visitor.page().fill("[id='form:current']", current);
        visitor.page().fill("[id='form:chosen']", chosen);
        visitor.page().fill("[id='form:repeated']", repeated);
        visitor.follow("[id='form:save']");
    }

    private static String session(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_session_goes_on_under_another_id_and_the_others_end(Visitor here, Visitor elsewhere) {
        elsewhere.signIn("z026.filer");
        here.signIn("z026.filer");
        here.follow(".topbar-account");
        assertThat(here.path()).isEqualTo("/account/password");
        String before = session(here);
        change(here, Visitor.PASSWORD, OWN, OWN);
        assertThat(here.content()).contains("密碼已變更");
        assertThat(session(here)).isNotEqualTo(before);
        elsewhere.open("/firm/home");
        assertThat(elsewhere.path()).startsWith("/login");
        here.open("/firm/home");
        assertThat(here.path()).isEqualTo("/firm/home");
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_no_password_comes_back(Visitor filer) {
        filer.inEnglish().signIn("z023.filer").open("/account/password");
        change(filer, Visitor.PASSWORD, "passwordpassword", "passwordpasswort");
        assertThat(filer.content()).contains("guessed too easily", "The two new passwords differ");
        assertThat(filer.page().content()).doesNotContain("passwordpassword");
        filer.requireAccessible();
        change(filer, "not the current one", OWN, OWN);
        assertThat(filer.content()).contains("The current password is wrong");
    }

    @Test
    void passwords_show_when_asked_for(Visitor filer) {
        filer.signIn("z023.viewer").open("/account/password");
        filer.page().check("#reveal");
        assertThat(filer.page().getAttribute("[id='form:chosen']", "type")).isEqualTo("text");
        filer.page().uncheck("#reveal");
        assertThat(filer.page().getAttribute("[id='form:chosen']", "type")).isEqualTo("password");
    }
}
