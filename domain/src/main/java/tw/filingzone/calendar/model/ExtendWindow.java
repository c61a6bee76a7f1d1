package tw.filingzone.calendar.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;

/**
 * 展延: moves the end of a window to a later day, as after a typhoon.
 *
 * @param seen the state of the window that the form was opened with
 * @param dueOn the last day on which a submission is in time
 * @param locksOn the last day on which a late one is taken, or null to keep it, and not before the due day
 * @param reason why
 */
public record ExtendWindow(long id, int seen, LocalDate dueOn, LocalDate locksOn, String reason) {

    private static final int LONGEST_REASON = 400;

    /**
     * The times after the move.
     *
     * @throws tw.filingzone.kernel.model.InvalidFields if an end would be earlier than it was, or than today, or none
     *     would be later
     */
    WindowTimes moved(WindowTimes before, LocalDate today) {
        LocalDate lock = locksOn == null ? later(dueOn, before.lockDay()) : locksOn;
        boolean dueMoves = !before.dueDay().equals(dueOn);
        new FieldCheck()
                .text("reason", reason, LONGEST_REASON)
                .present("dueOn", dueOn)
                .notBefore("dueOn", dueOn, dueMoves ? later(today, before.dueDay()) : null)
                .notBefore("locksOn", lock, later(today, later(dueOn, before.lockDay())))
                .require(dueMoves || !before.lockDay().equals(lock), "dueOn", MessageKey.of("calendar.error.notLater"))
                .complete();
        return new WindowTimes(before.opensAt(), WindowTimes.endOf(dueOn), WindowTimes.endOf(lock));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
