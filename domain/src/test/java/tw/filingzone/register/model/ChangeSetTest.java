package tw.filingzone.register.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.filingzone.register.model.ChangeSet.Kind;

class ChangeSetTest {

    private static final Instant FIRST = Instant.parse("2026-01-02T01:00:00Z");
    private static final Instant LATER = FIRST.plusSeconds(60);

    private static RecordChangeRow row(Instant at, String by, String field, String before, String after) {
        return new RecordChangeRow(at, by, field, before, after);
    }

    @Test
    void what_one_command_changed_stands_together() {
        List<ChangeSet> sets = ChangeSet.together(List.of(
                row(LATER, "b", "title", "old", "new"),
                row(LATER, "b", "files", null, "a.pdf"),
                row(FIRST, "a", "title", null, "old"),
                row(FIRST, "a", "note", null, "x")));
        assertThat(sets).extracting(ChangeSet::kind).containsExactly(Kind.CHANGED, Kind.ADDED);
        assertThat(sets.get(0).changes())
                .containsExactly(new FieldChange("title", "old", "new"), new FieldChange("files", null, "a.pdf"));
        assertThat(sets.get(1).changes()).hasSize(2);
        assertThat(sets.get(1).isAddition()).isTrue();
    }

    @Test
    void two_accounts_at_one_instant_are_two_changes() {
        assertThat(ChangeSet.together(
                        List.of(row(FIRST, "b", "title", "old", "new"), row(FIRST, "a", "title", "oldest", "old"))))
                .extracting(ChangeSet::changedBy)
                .containsExactly("b", "a");
    }

    @Test
    void a_deactivation_and_its_way_back_have_names_of_their_own() {
        assertThat(ChangeSet.together(List.of(
                        row(LATER, "a", "deactivatedOn", "2026-01-02", null),
                        row(LATER, "a", "deactivationReason", "left", null),
                        row(FIRST, "a", "deactivatedOn", null, "2026-01-02"),
                        row(FIRST, "a", "deactivationReason", null, "left"))))
                .extracting(ChangeSet::kind)
                .containsExactly(Kind.RESTORED, Kind.DEACTIVATED);
    }

    @Test
    void a_first_change_of_a_record_older_than_its_history_is_no_addition() {
        assertThat(ChangeSet.together(List.of(row(FIRST, "a", "title", "before", "after"))))
                .extracting(ChangeSet::kind)
                .containsExactly(Kind.CHANGED);
        assertThat(ChangeSet.together(List.of())).isEmpty();
    }
}
