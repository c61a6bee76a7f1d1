package tw.filingzone.ciso.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.ciso.model.CisoRow;
import tw.filingzone.ciso.service.Cisos;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.register.model.ActivityCounts;
import tw.filingzone.register.model.RegisterSlice;
import tw.filingzone.register.web.ActivityView;

/** The register of ISMS cisos. */
@Named
@RequestScoped
public class CisoListView {

    @Inject
    private Cisos cisos;

    @Inject
    private ListRequest list;

    @Inject
    private ActivityView activity;

    private RegisterSlice<CisoRow> page;

    public Slice<CisoRow> getSlice() {
        return page().slice();
    }

    public ActivityCounts getCounts() {
        return page().counts();
    }

    private RegisterSlice<CisoRow> page() {
        if (page == null) {
            page = cisos.list(activity.getShown(), list.text("q"), list.page("-appointed"));
        }
        return page;
    }
}
