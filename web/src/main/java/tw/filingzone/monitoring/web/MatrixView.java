package tw.filingzone.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.monitoring.model.FilingState;
import tw.filingzone.monitoring.model.MatrixFilter;
import tw.filingzone.monitoring.model.MatrixRow;
import tw.filingzone.monitoring.model.WindowRow;
import tw.filingzone.monitoring.service.Monitoring;

/** The matrix of firms by items in a window. */
@Named
@RequestScoped
public class MatrixView {

    @Inject
    private Monitoring monitoring;

    @Inject
    private ListRequest list;

    private List<WindowRow> windows;
    private Slice<MatrixRow> slice;

    public List<WindowRow> getWindows() {
        if (windows == null) {
            windows = monitoring.windows();
        }
        return windows;
    }

    /** The window that the address names, or else the latest; null if none has opened yet. */
    public WindowRow getWindow() {
        int asked = list.number("window", 0);
        return getWindows().stream()
                .filter(window -> window.id() == asked)
                .findFirst()
                .orElse(getWindows().isEmpty() ? null : getWindows().get(0));
    }

    public Slice<MatrixRow> getSlice() {
        if (slice == null) {
            slice = monitoring.matrix(
                    getWindow().id(), new MatrixFilter(list.text("q"), level(), state()), list.page("code"));
        }
        return slice;
    }

    public List<FilingItem> getItems() {
        return List.of(FilingItem.values());
    }

    public List<FilingState> getStates() {
        return List.of(FilingState.values());
    }

    private SecurityLevel level() {
        return SecurityLevel.orNull(list.number("level", 0));
    }

    private FilingState state() {
        return Arrays.stream(FilingState.values())
                .filter(state -> state.name().equals(list.text("state")))
                .findFirst()
                .orElse(null);
    }
}
