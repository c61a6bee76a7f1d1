package tw.filingzone.monitoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.rule.model.Outcome;

class MatrixSummaryTest {

    private static final List<FirmCount> COUNTS = List.of(
            new FirmCount(";POLICY:MET;ISMS:NOT_MET;", 3),
            new FirmCount(";POLICY:MET;ISMS:NOT_APPLICABLE;", 4),
            new FirmCount(";POLICY:NOT_MET;ISMS:MET;", 5),
            new FirmCount((String) null, 2));

    private static long passing(FilingState state, FilingItem item, Outcome outcome) {
        MatrixFilter filter = new MatrixFilter("any", SecurityLevel.LEVEL_1, state, item, outcome);
        return COUNTS.stream()
                .filter(count -> filter.passes(count.filed()))
                .mapToLong(FirmCount::firms)
                .sum();
    }

    @Test
    void firms_are_counted_in_each_item_by_what_they_came_to() {
        MatrixSummary summary = MatrixSummary.of(List.of(FilingItem.POLICY, FilingItem.ISMS), COUNTS);
        assertThat(summary.notFiled()).isEqualTo(2);
        assertThat(summary.items().get(0).counts())
                .containsExactly(
                        new OutcomeCount(FilingItem.POLICY, Outcome.MET, 7),
                        new OutcomeCount(FilingItem.POLICY, Outcome.NOT_MET, 5));
        assertThat(summary.items().get(1).counts())
                .containsExactly(
                        new OutcomeCount(FilingItem.ISMS, Outcome.MET, 5),
                        new OutcomeCount(FilingItem.ISMS, Outcome.NOT_MET, 3),
                        new OutcomeCount(FilingItem.ISMS, Outcome.NOT_APPLICABLE, 4));
    }

    @Test
    void a_filter_asks_for_a_state_an_outcome_or_an_outcome_in_an_item() {
        assertThat(passing(null, null, null)).isEqualTo(14);
        assertThat(passing(FilingState.NOT_SUBMITTED, null, null)).isEqualTo(2);
        assertThat(passing(FilingState.FULFILLED, null, null)).isEqualTo(4);
        assertThat(passing(FilingState.NOT_FULFILLED, null, null)).isEqualTo(8);
        assertThat(passing(null, null, Outcome.MET)).isEqualTo(12);
        assertThat(passing(null, FilingItem.ISMS, Outcome.MET)).isEqualTo(5);
        assertThat(passing(FilingState.NOT_SUBMITTED, null, Outcome.MET)).isZero();
        assertThat(passing(null, FilingItem.CISO, Outcome.MET)).isZero();
    }
}
