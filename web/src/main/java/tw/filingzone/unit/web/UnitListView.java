package tw.filingzone.unit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.register.model.ActivityCounts;
import tw.filingzone.register.model.RegisterSlice;
import tw.filingzone.register.web.ActivityView;
import tw.filingzone.unit.model.UnitRow;
import tw.filingzone.unit.service.Units;

/** The register of security units. */
@Named
@RequestScoped
public class UnitListView {

    @Inject
    private Units units;

    @Inject
    private ListRequest list;

    @Inject
    private ActivityView activity;

    private RegisterSlice<UnitRow> page;

    public Slice<UnitRow> getSlice() {
        return page().slice();
    }

    public ActivityCounts getCounts() {
        return page().counts();
    }

    private RegisterSlice<UnitRow> page() {
        if (page == null) {
            page = units.list(activity.getShown(), list.text("q"), list.page("-setUp"));
        }
        return page;
    }
}
