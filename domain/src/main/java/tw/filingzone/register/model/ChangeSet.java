package tw.filingzone.register.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What one command changed in a record: all its fields and files together.
 *
 * @param changes in the order in which pages show the fields
 */
public record ChangeSet(Instant changedAt, String changedBy, Kind kind, List<FieldChange> changes) {

    /** What was done to the record. */
    public enum Kind {
        /** 新增. */
        ADDED,
        /** 修改. */
        CHANGED,
        /** 停用. */
        DEACTIVATED,
        /** 復原. */
        RESTORED
    }

    private static final String DEACTIVATED_ON = "deactivatedOn";

    /**
     * Puts changes together that were made at one instant by one account.
     *
     * @param rows the history of one record, the latest first, those of one instant together
     */
    public static List<ChangeSet> together(List<RecordChangeRow> rows) {
        List<ChangeSet> sets = new ArrayList<>();
        List<FieldChange> changes = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            RecordChangeRow row = rows.get(at);
            changes.add(new FieldChange(row.field(), row.before(), row.after()));
            boolean last = at + 1 == rows.size();
            if (last || !row.isTogetherWith(rows.get(at + 1))) {
                sets.add(new ChangeSet(row.changedAt(), row.changedBy(), kind(changes, last), List.copyOf(changes)));
                changes.clear();
            }
        }
        return sets;
    }

    private static Kind kind(List<FieldChange> changes, boolean first) {
        for (FieldChange change : changes) {
            if (change.field().equals(DEACTIVATED_ON)) {
                return change.after() == null ? Kind.RESTORED : Kind.DEACTIVATED;
            }
        }
        return first && changes.stream().allMatch(change -> change.before() == null) ? Kind.ADDED : Kind.CHANGED;
    }

    /** Whether the record was added: there is nothing before to compare with. */
    public boolean isAddition() {
        return kind == Kind.ADDED;
    }
}
