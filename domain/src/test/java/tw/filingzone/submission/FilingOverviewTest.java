package tw.filingzone.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.model.WindowName;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.filing.model.TimeOfRecord;
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

    private static FilingRow filing(Boolean fulfilled, Instant locksAt) {
        return new FilingRow(
                1L,
                1,
                new WindowName(FilingWindow.Kind.AD_HOC, null, null, "示範"),
                NOON.minusSeconds(60),
                locksAt,
                locksAt,
                null,
                fulfilled == null ? 0 : 2,
                fulfilled == null ? null : 9L,
                fulfilled == null ? null : NOON,
                null,
                null,
                null,
                fulfilled,
                null);
    }

    private static Assessment today(SecurityLevel level, Map<FilingItem, Outcome> outcomes) {
        return new Assessment(
                1,
                "",
                level,
                LocalDate.EPOCH,
                outcomes.entrySet().stream()
                        .map(each -> new ItemAssessment(each.getKey(), each.getValue(), "", List.of(), List.of(), null))
                        .toList());
    }

    private static FilingOverview overview(
            FilingRow filing, Assessment today, Map<FilingItem, Outcome> filed, int changedSince) {
        return new FilingOverview(
                filing, null, List.of(filing), today, List.of(), changedSince, filed, TimeOfRecord.RECEIVED, NOON, 1);
    }

    /**
     * @param filed whether the latest version is fulfilled, or null before the first
     */
    private static FilingOverview overview(Boolean filed, Outcome now, int changedSince) {
        return overview(
                filing(filed, NOON.plusSeconds(60)),
                today(SecurityLevel.LEVEL_1, Map.of(FilingItem.POLICY, now)),
                filed == null ? Map.of() : Map.of(FilingItem.POLICY, filed ? Outcome.MET : Outcome.NOT_MET),
                changedSince);
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
        assertThat(reservations(overview))
                .hasSize(2)
                .first()
                .isEqualTo("Records touched since then: 3, those that were restored included.");
    }

    @Test
    void a_result_that_differs_without_a_changed_record_asks_for_another_submission_too() {
        assertThat(reservations(overview(false, Outcome.MET, 0))).hasSize(2);
        assertThat(reservations(overview(true, Outcome.NOT_MET, 0)))
                .singleElement()
                .asString()
                .startsWith("Below is today's state");
    }

    @Test
    void two_items_that_change_places_ask_for_another_submission() {
        FilingOverview overview = overview(
                filing(false, NOON.plusSeconds(60)),
                today(SecurityLevel.LEVEL_1, Map.of(FilingItem.CISO, Outcome.MET, FilingItem.ISMS, Outcome.NOT_MET)),
                Map.of(FilingItem.CISO, Outcome.NOT_MET, FilingItem.ISMS, Outcome.MET),
                0);
        assertThat(overview.isOutdated()).isTrue();
    }

    @Test
    void without_a_level_nothing_can_be_submitted() {
        FilingOverview overview = overview(filing(null, NOON.plusSeconds(60)), today(null, Map.of()), Map.of(), 0);
        assertThat(overview.isReady()).isFalse();
        assertThat(Messages.text(Languages.ENGLISH, overview.obstacle())).contains("has not assigned a security level");
    }

    @Test
    void the_last_moment_is_open_and_the_next_says_when_it_closed() {
        Map<FilingItem, Outcome> met = Map.of(FilingItem.POLICY, Outcome.MET);
        FilingOverview open =
                overview(filing(null, NOON.plusMillis(1)), today(SecurityLevel.LEVEL_1, met), Map.of(), 0);
        assertThat(open.isReady()).isTrue();
        FilingOverview closed = overview(filing(true, NOON), today(SecurityLevel.LEVEL_1, met), Map.of(), 3);
        assertThat(closed.isReady()).isFalse();
        assertThat(Messages.text(Languages.ENGLISH, closed.obstacle())).contains("closed at 115/07/08 11:59:59");
        assertThat(closed.reservations()).isEmpty();
    }
}
