package tw.filingzone.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.identity.model.FirmFilter;
import tw.filingzone.identity.model.FirmRow;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.identity.service.FirmDirectory;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;

/** The list of firms and their levels. */
@Named
@RequestScoped
public class FirmListView {

    @Inject
    private FirmDirectory firms;

    @Inject
    private ListRequest list;

    private Slice<FirmRow> slice;

    public Slice<FirmRow> getSlice() {
        if (slice == null) {
            slice = firms.list(filter(), order());
        }
        return slice;
    }

    FirmFilter filter() {
        return new FirmFilter(list.text("q"), SecurityLevel.orNull(list.number("level", 0)));
    }

    PageRequest order() {
        return list.page("code");
    }
}
