package tw.filingzone.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.model.WindowName;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.Messages;
import tw.filingzone.rule.model.Assessment;
import tw.filingzone.rule.model.ItemAssessment;
import tw.filingzone.rule.model.Outcome;
import tw.filingzone.submission.model.FilingOverview;

/** What the main page says of a filing that has been submitted, and of what has happened since. */
class FilingOverviewTest {

    private static final Instant NOON = Instant.parse("2026-07-08T04:00:00Z");

    /**
     * @param filed whether the latest version is fulfilled, or null before the first
     */
    private static FilingOverview overview(Boolean filed, Outcome now, int changedSince) {
        FilingRow filing = new FilingRow(
                1L,
                1,
                new WindowName(FilingWindow.Kind.AD_HOC, null, null, "示範"),
                NOON.minusSeconds(60),
                NOON.plusSeconds(60),
                NOON.plusSeconds(90),
                null,
                filed == null ? 0 : 2,
                filed == null ? null : 9L,
                filed == null ? null : NOON,
                null,
                null,
                filed,
                null);
        Assessment assessment = new Assessment(
                1,
                "",
                SecurityLevel.LEVEL_1,
                LocalDate.EPOCH,
                List.of(new ItemAssessment(FilingItem.POLICY, now, "", List.of(), List.of(), null)));
        return new FilingOverview(filing, null, List.of(filing), assessment, List.of(), changedSince, NOON, 1);
    }

    private static List<String> reservations(FilingOverview overview) {
        return overview.reservations().stream()
                .map(each -> Messages.text(Languages.ENGLISH, each))
                .toList();
    }

    @Test
    void before_the_first_version_nothing_is_settled_and_nothing_is_outdated() {
        FilingOverview overview = overview(null, Outcome.MET, 0);
        assertThat(overview.isSettled()).isFalse();
        assertThat(reservations(overview)).isEmpty();
    }

    @Test
    void a_fulfilled_version_without_changes_is_settled() {
        FilingOverview overview = overview(true, Outcome.MET, 0);
        assertThat(overview.isSettled()).isTrue();
        assertThat(reservations(overview)).isEmpty();
    }

    @Test
    void a_version_with_an_item_not_met_says_so_and_is_current_while_nothing_changes() {
        FilingOverview overview = overview(false, Outcome.NOT_MET, 0);
        assertThat(overview.isSettled()).isFalse();
        assertThat(reservations(overview)).containsExactly("In version 2 not every item is met.");
    }

    @Test
    void changed_records_are_counted_and_ask_for_another_submission() {
        FilingOverview overview = overview(true, Outcome.MET, 3);
        assertThat(overview.isSettled()).isFalse();
        assertThat(reservations(overview)).hasSize(2).first().isEqualTo("Records changed since then: 3.");
    }

    @Test
    void a_result_that_differs_without_a_changed_record_asks_for_another_submission_too() {
        assertThat(reservations(overview(false, Outcome.MET, 0))).hasSize(2);
        assertThat(reservations(overview(true, Outcome.NOT_MET, 0)))
                .singleElement()
                .asString()
                .startsWith("Below is today's state");
    }
}
