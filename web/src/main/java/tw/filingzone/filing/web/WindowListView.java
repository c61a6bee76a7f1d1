package tw.filingzone.filing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.calendar.model.PlannedWindow;
import tw.filingzone.filing.model.WindowLine;
import tw.filingzone.filing.service.WindowBook;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;

/** All windows, and the regular ones to come. */
@Named
@RequestScoped
public class WindowListView {

    @Inject
    private WindowBook book;

    @Inject
    private ListRequest list;

    private Slice<WindowLine> slice;
    private List<PlannedWindow> planned;

    public Slice<WindowLine> getSlice() {
        if (slice == null) {
            slice = book.list(list.page("-opens"));
        }
        return slice;
    }

    public List<PlannedWindow> getPlanned() {
        if (planned == null) {
            planned = book.planned();
        }
        return planned;
    }
}
