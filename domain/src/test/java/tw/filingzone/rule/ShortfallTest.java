package tw.filingzone.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.rule.model.AlternativeResult;
import tw.filingzone.rule.model.ItemAssessment;
import tw.filingzone.rule.model.Outcome;
import tw.filingzone.rule.model.Part;
import tw.filingzone.rule.model.PartCount;
import tw.filingzone.rule.model.Shortfall;
import tw.filingzone.rule.model.Shortfall.Missing;

class ShortfallTest {

    private static ItemAssessment assessed(Outcome outcome) {
        return new ItemAssessment(
                FilingItem.ISMS,
                outcome,
                "CC-12000(8)",
                List.of(
                        new AlternativeResult(1, List.of(new PartCount(Part.CISO, 9, 0))),
                        new AlternativeResult(
                                2, List.of(new PartCount(Part.CERTIFICATE, 3, 1), new PartCount(Part.POLICY, 1, 1)))),
                List.of(),
                null);
    }

    @Test
    void the_nearest_way_says_what_is_missing_and_the_stored_form_gives_it_back() {
        Shortfall shortfall = Shortfall.of(assessed(Outcome.NOT_MET));
        assertThat(shortfall.parts()).containsExactly(new Missing(Part.CERTIFICATE, 2));
        assertThat(Shortfall.parse(shortfall.text())).isEqualTo(shortfall);
        Shortfall both = new Shortfall(List.of(new Missing(Part.CERTIFICATE, 2), new Missing(Part.POLICY, 1)));
        assertThat(Shortfall.parse(both.text())).isEqualTo(both);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_MET"})
    void nothing_is_missing_otherwise(Outcome outcome) {
        assertThat(Shortfall.of(assessed(outcome)).text()).isNull();
        assertThat(Shortfall.parse(null).parts()).isEmpty();
    }
}
