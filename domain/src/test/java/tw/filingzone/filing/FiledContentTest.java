package tw.filingzone.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.filing.model.FiledContent.Entry;
import tw.filingzone.filing.model.FiledContent.Item;
import tw.filingzone.filing.model.FiledContent.Objection;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.Messages;
import tw.filingzone.register.model.Register;
import tw.filingzone.rule.model.Outcome;

/** A version tells of each record that is left out why, in the language of the reader. */
class FiledContentTest {

    private static Entry licence(long id) {
        return new Entry(Register.LICENCE, id, "CISSP", Map.of(), Map.of(), List.of());
    }

    private static String reason(String key, String argument) {
        return Messages.text(Languages.ENGLISH, new Objection(1, null, key, List.of(argument)).text());
    }

    @Test
    void a_record_that_is_left_out_has_its_reason_and_another_has_none() {
        Item item = new Item(
                FilingItem.LICENCE,
                Outcome.MET,
                "",
                List.of(),
                List.of(new Objection(7, null, "licence.objection.expired", List.of("2026-05-31"))),
                List.of(licence(7), licence(8)));
        assertThat(Messages.text(Languages.ENGLISH, item.objectionTo(licence(7))))
                .isEqualTo("Expired on 115/05/31");
        assertThat(item.objectionTo(licence(8))).isNull();
    }

    @Test
    void a_note_that_looks_like_a_date_and_is_none_stays_as_it_was_typed() {
        assertThat(reason("licence.objection.refused", "2026-02-30")).endsWith(": 2026-02-30");
        assertThat(reason("licence.objection.expired", "2026-02-28")).endsWith("115/02/28");
    }

    @Test
    void a_reason_that_today_s_texts_no_longer_have_does_not_hide_the_version() {
        assertThat(reason("licence.objection.ofYore", "2026-02-28"))
                .isEqualTo("Left out at the time (licence.objection.ofYore)");
    }
}
