package tw.filingzone.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.filingzone.help.model.ChangeHelp;
import tw.filingzone.help.model.DeliveredHelp;
import tw.filingzone.help.model.HelpChangedMeanwhile;
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

    private static final HelpWording BOTH = new HelpWording("中文", "English");

    private static HelpText change(HelpText inForce, int seen, HelpWording wording, String by) {
        return new HelpVersion(inForce, new ChangeHelp(SUBMIT, seen, wording), by, NOW).text(SUBMIT);
    }

    @Test
    void the_first_change_is_number_one_and_says_who_made_it() {
        HelpText text = change(HelpText.delivered(SUBMIT), 0, BOTH, "exchange.admin");
        assertThat(text.number()).isEqualTo(1);
        assertThat(text.own()).isTrue();
        assertThat(text.changedBy()).isEqualTo("exchange.admin");
        assertThat(text.wording().in(Languages.CHINESE)).isEqualTo("中文");
        assertThat(text.wording().in(Languages.ENGLISH)).isEqualTo("English");
    }

    @Test
    void a_version_without_a_wording_puts_the_delivered_text_in_force() {
        HelpText own = change(HelpText.delivered(SUBMIT), 0, BOTH, "one");
        HelpText back = change(own, 1, null, "two");
        assertThat(back.number()).isEqualTo(2);
        assertThat(back.own()).isFalse();
        assertThat(back.wording()).isEqualTo(DeliveredHelp.of(SUBMIT));
        assertThat(back.changedBy()).isEqualTo("two");
    }

    @Test
    void who_saw_an_older_text_is_told_and_changes_nothing() {
        HelpText own = change(HelpText.delivered(SUBMIT), 0, BOTH, "one");
        assertThatThrownBy(() -> change(own, 0, BOTH, "two"))
                .isInstanceOfSatisfying(
                        HelpChangedMeanwhile.class,
                        told -> assertThat(told.inForce()).isEqualTo(own));
        assertThatThrownBy(() -> change(own, 0, null, "two")).isInstanceOf(HelpChangedMeanwhile.class);
    }

    @Test
    void both_languages_are_needed_and_neither_is_endless() {
        HelpText delivered = HelpText.delivered(SUBMIT);
        String endless = "字".repeat(HelpWording.LONGEST + 1);
        for (HelpWording wrong : List.of(
                new HelpWording("中文", " "), new HelpWording(null, "English"), new HelpWording(endless, "English"))) {
            assertThatThrownBy(() -> change(delivered, 0, wrong, "one")).isInstanceOf(InvalidFields.class);
        }
    }

    @Test
    void lines_end_alike_whatever_the_browser_sends() {
        assertThat(new HelpWording("一\r\n二\r\n", "one\r\n").chinese()).isEqualTo("一\n二");
    }
}
