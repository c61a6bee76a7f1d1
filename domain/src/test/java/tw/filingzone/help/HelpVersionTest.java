package tw.filingzone.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tw.filingzone.help.model.DeliveredHelp;
import tw.filingzone.help.model.HelpSubject;
import tw.filingzone.help.model.HelpText;
import tw.filingzone.help.model.HelpTopic;
import tw.filingzone.help.model.HelpVersion;
import tw.filingzone.help.model.HelpWording;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.Languages;

/** The exchange puts its own text in place of a delivered one, and goes back. */
class HelpVersionTest {

    private static final HelpSubject SUBMIT = HelpSubject.of(HelpTopic.SUBMIT);
    private static final Instant NOW = Instant.parse("2024-01-05T02:00:00Z");

    @Test
    void the_first_change_is_number_one_and_says_who_made_it() {
        HelpText text = new HelpVersion(
                        HelpText.delivered(SUBMIT), new HelpWording("中文", "English"), "exchange.admin", NOW)
                .text(SUBMIT);
        assertThat(text.number()).isEqualTo(1);
        assertThat(text.own()).isTrue();
        assertThat(text.changedBy()).isEqualTo("exchange.admin");
        assertThat(text.wording().in(Languages.CHINESE)).isEqualTo("中文");
        assertThat(text.wording().in(Languages.ENGLISH)).isEqualTo("English");
    }

    @Test
    void a_version_without_a_wording_puts_the_delivered_text_in_force() {
        HelpText own =
                new HelpVersion(HelpText.delivered(SUBMIT), new HelpWording("中文", "English"), "one", NOW).text(SUBMIT);
        HelpText back = new HelpVersion(own, null, "two", NOW).text(SUBMIT);
        assertThat(back.number()).isEqualTo(2);
        assertThat(back.own()).isFalse();
        assertThat(back.wording()).isEqualTo(DeliveredHelp.of(SUBMIT));
        assertThat(back.changedBy()).isEqualTo("two");
    }

    @Test
    void both_languages_are_needed_and_neither_is_endless() {
        assertThatThrownBy(() -> new HelpWording("中文", " ").check()).isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> new HelpWording(null, "English").check()).isInstanceOf(InvalidFields.class);
        HelpWording endless = new HelpWording("字".repeat(HelpWording.LONGEST + 1), "English");
        assertThatThrownBy(endless::check).isInstanceOf(InvalidFields.class);
    }

    @Test
    void lines_end_alike_whatever_the_browser_sends() {
        assertThat(new HelpWording("一\r\n二\r\n", "one\r\n").chinese()).isEqualTo("一\n二");
    }
}
