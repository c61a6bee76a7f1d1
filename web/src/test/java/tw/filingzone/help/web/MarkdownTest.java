package tw.filingzone.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody types into a text of the help, a page that shows it is safe. */
class MarkdownTest {

    @Test
    void a_script_is_shown_as_text() {
        assertThat(Markdown.html("<script>alert(1)</script>\n\nand <img src=x onerror=alert(1)> in a line"))
                .contains("&lt;script&gt;", "&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<script", "<img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#115;cript:alert(1)",
                "&#x6A;avascript:alert(1)",
                "<java\tscript:alert(1)>",
                "vbscript:msgbox(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd"
            })
    void a_link_that_is_no_page_leads_nowhere(String address) {
        String html = Markdown.html("[here](" + address + ") and <" + address + ">");
        assertThat(html.toLowerCase())
                .doesNotContainPattern("href=\"[^\"]*(javascript|vbscript|data|file):")
                .doesNotContain("<script");
    }

    @Test
    void an_attribute_cannot_be_broken_out_of() {
        assertThat(Markdown.html("[a](https://example.com/\"onmouseover=alert(1) \"t\\\" onclick=alert(1)\")"))
                .doesNotContainPattern("<a[^>]*\" on(mouseover|click)=");
    }

    @Test
    void a_link_inside_the_zone_stays_in_the_page_and_another_opens_beside_it() {
        assertThat(Markdown.html("[home](/firm/home)"))
                .contains("href=\"/firm/home\">home</a>")
                .doesNotContain("target");
        assertThat(Markdown.html("[list](https://example.com/)"))
                .contains("href=\"https://example.com/\"", "target=\"_blank\"", "rel=\"noopener noreferrer\"");
        assertThat(Markdown.html("[elsewhere](//example.com/)")).contains("target=\"_blank\"");
    }

    @Test
    void a_picture_becomes_its_description() {
        assertThat(Markdown.html("See ![the *screen*](https://example.com/x.png)."))
                .contains("See the <em>screen</em>.")
                .doesNotContain("<img");
    }

    @Test
    void the_first_level_of_headings_belongs_to_the_page() {
        assertThat(Markdown.html("# One\n\n### Three")).contains("<h2>One</h2>", "<h3>Three</h3>");
    }
}
