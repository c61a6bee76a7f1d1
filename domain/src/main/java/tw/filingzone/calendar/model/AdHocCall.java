package tw.filingzone.calendar.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;

/**
 * An ad hoc window as the exchange asks for it. Its days are taken as they are typed; they do not roll.
 *
 * @param title what it is about
 * @param explanation why, and what is expected; or null
 * @param opensOn its first day, or null for now
 * @param dueOn the last day on which a submission is in time
 * @param locksOn the last day on which a late one is taken, or null for the same day
 * @param referenceDate the day by which submissions are judged, or null for their own day
 */
public record AdHocCall(
        String title,
        String explanation,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate locksOn,
        LocalDate referenceDate,
        Set<FilingItem> items,
        FirmScope scope)
        implements Serializable {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_EXPLANATION = 1000;

    public AdHocCall {
        items = Set.copyOf(items);
    }

    /**
     * @throws tw.filingzone.kernel.model.InvalidFields if something is missing or the days contradict each other
     */
    public void check(LocalDate today) {
        FieldCheck fields = new FieldCheck()
                .text("title", title, LONGEST_TITLE)
                .optionalText("explanation", explanation, LONGEST_EXPLANATION)
                .notBefore("opensOn", opensOn, today)
                .present("dueOn", dueOn)
                .notBefore("dueOn", dueOn, firstDay(today))
                .notBefore("locksOn", locksOn, dueOn)
                .notAfter("referenceDate", referenceDate, dueOn)
                .require(!items.isEmpty(), "items", MessageKey.of("calendar.error.chooseItem"));
        scope.check(fields);
        fields.complete();
    }

    /** The day on which the window opens if it is asked for on a day. */
    public LocalDate firstDay(LocalDate today) {
        return opensOn == null || opensOn.isBefore(today) ? today : opensOn;
    }

    /** The last day on which a submission is taken. */
    public LocalDate lastDay() {
        return locksOn == null ? dueOn : locksOn;
    }
}
