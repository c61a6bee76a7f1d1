package tw.filingzone.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.calendar.model.WindowRow;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.monitoring.model.FilingState;
import tw.filingzone.monitoring.model.Matrix;
import tw.filingzone.monitoring.model.MatrixFilter;
import tw.filingzone.monitoring.model.MatrixRow;
import tw.filingzone.monitoring.model.MatrixSummary;
import tw.filingzone.monitoring.service.Monitoring;
import tw.filingzone.rule.model.Outcome;

/** The matrix of firms by items in a window. */
@Named
@RequestScoped
public class MatrixView {

    @Inject
    private Monitoring monitoring;

    @Inject
    private ListRequest list;

    private List<WindowRow> windows;
    private Matrix matrix;

    public List<WindowRow> getWindows() {
        if (windows == null) {
            windows = monitoring.windows();
        }
        return windows;
    }

    /** The window that the address names, or else the latest, one for all firms first; null if none has opened yet. */
    public WindowRow getWindow() {
        long asked = list.id("window").orElse(0L);
        return Stream.<Predicate<WindowRow>>of(window -> window.id() == asked, WindowRow::allFirms, window -> true)
                .flatMap(wanted -> getWindows().stream().filter(wanted))
                .findFirst()
                .orElse(null);
    }

    public Slice<MatrixRow> getSlice() {
        return matrix().firms();
    }

    public MatrixSummary getSummary() {
        return matrix().summary();
    }

    /** The address of the firms with an outcome in an item. */
    public String only(FilingItem item, Outcome outcome) {
        return list.with(Map.of("item", item.name(), "outcome", outcome.name(), "state", ""));
    }

    /** The address of the firms that have not filed. */
    public String getNotFiled() {
        return list.with(Map.of("item", "", "outcome", "", "state", FilingState.NOT_SUBMITTED.name()));
    }

    public List<FilingState> getStates() {
        return List.of(FilingState.values());
    }

    public List<Outcome> getOutcomes() {
        return List.of(Outcome.values());
    }

    private Matrix matrix() {
        if (matrix == null) {
            matrix = monitoring.matrix(getWindow(), filter(), order());
        }
        return matrix;
    }

    MatrixFilter filter() {
        return new MatrixFilter(
                list.text("q"),
                SecurityLevel.orNull(list.number("level", 0)),
                constant(FilingState.values(), "state"),
                constant(FilingItem.values(), "item"),
                constant(Outcome.values(), "outcome"));
    }

    PageRequest order() {
        return list.page("code");
    }

    private <E extends Enum<E>> E constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(list.text(name)))
                .findFirst()
                .orElse(null);
    }
}
