package tw.filingzone.filing.model;

import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.model.WindowDetails;
import tw.filingzone.calendar.model.WindowState;

/** A window with all that is known of it, as it stands now. */
public record WindowReport(WindowDetails details, WindowState state, WindowProgress progress) {

    /** Whether it can be taken back: an ad hoc window in which nobody has filed. */
    public boolean isWithdrawable() {
        return details.row().name().kind() == FilingWindow.Kind.AD_HOC
                && state != WindowState.WITHDRAWN
                && progress.filed() == 0;
    }

    /** Whether its ends can be moved. */
    public boolean isExtendable() {
        return state != WindowState.WITHDRAWN;
    }
}
