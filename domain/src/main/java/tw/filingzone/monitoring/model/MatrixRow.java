package tw.filingzone.monitoring.model;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.kernel.model.FirmCode;

/**
 * A firm in the matrix.
 *
 * @param level the level by which the version was judged, or without a version the firm's level today, or null
 * @param versionId the version in force, or null if the firm has not submitted
 * @param annex the name of the annex version that judged it, or null
 * @param cells the results of that version by item; empty if the firm has not submitted
 */
public record MatrixRow(
        FirmCode code,
        String firm,
        SecurityLevel level,
        Long versionId,
        Integer number,
        Instant submittedAt,
        Boolean inTime,
        Boolean fulfilled,
        String annex,
        Map<FilingItem, FactRow> cells) {

    /** The form in which a query gives the row, without its cells. */
    @SuppressWarnings("java:S107")
    public MatrixRow(
            FirmCode code,
            String firm,
            SecurityLevel judgedBy,
            SecurityLevel today,
            Long versionId,
            Integer number,
            Instant submittedAt,
            Boolean inTime,
            Boolean fulfilled,
            String annex) {
        this(
                code,
                firm,
                judgedBy == null ? today : judgedBy,
                versionId,
                number,
                submittedAt,
                inTime,
                fulfilled,
                annex,
                Map.of());
    }

    /** The same row with the cells that belong to its version. */
    public MatrixRow with(List<FactRow> facts) {
        Map<FilingItem, FactRow> own = new EnumMap<>(FilingItem.class);
        facts.stream().filter(fact -> fact.versionId().equals(versionId)).forEach(fact -> own.put(fact.item(), fact));
        return new MatrixRow(code, firm, level, versionId, number, submittedAt, inTime, fulfilled, annex, own);
    }

    public FilingState state() {
        if (versionId == null) {
            return FilingState.NOT_SUBMITTED;
        }
        return fulfilled ? FilingState.FULFILLED : FilingState.NOT_FULFILLED;
    }
}
