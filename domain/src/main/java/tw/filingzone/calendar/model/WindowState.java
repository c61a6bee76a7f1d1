package tw.filingzone.calendar.model;

import java.time.Instant;

/** How far a window is. */
public enum WindowState {
    /** 未開放. */
    PLANNED,
    /** 開放中: what comes in is in time. */
    OPEN,
    /** 已逾期限: what comes in is taken and marked as late. */
    PAST_DUE,
    /** 已截止: nothing is taken any more. */
    LOCKED,
    /** 已撤回: opened in error. */
    WITHDRAWN;

    /**
     * @param withdrawnAt when the window was withdrawn, or null
     */
    static WindowState of(WindowTimes times, Instant withdrawnAt, Instant now) {
        if (withdrawnAt != null) {
            return WITHDRAWN;
        }
        if (now.isBefore(times.opensAt())) {
            return PLANNED;
        }
        if (now.isBefore(times.dueAt())) {
            return OPEN;
        }
        return now.isBefore(times.locksAt()) ? PAST_DUE : LOCKED;
    }

    /** Whether submissions are taken. */
    public boolean isTaking() {
        return this == OPEN || this == PAST_DUE;
    }
}
