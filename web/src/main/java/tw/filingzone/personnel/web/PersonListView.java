package tw.filingzone.personnel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.personnel.model.PersonRow;
import tw.filingzone.personnel.service.Personnel;
import tw.filingzone.register.model.ActivityCounts;
import tw.filingzone.register.model.RegisterSlice;
import tw.filingzone.register.web.ActivityView;

/** The register of security staff. */
@Named
@RequestScoped
public class PersonListView {

    @Inject
    private Personnel personnel;

    @Inject
    private ListRequest list;

    @Inject
    private ActivityView activity;

    private RegisterSlice<PersonRow> page;

    public Slice<PersonRow> getSlice() {
        return page().slice();
    }

    public ActivityCounts getCounts() {
        return page().counts();
    }

    private RegisterSlice<PersonRow> page() {
        if (page == null) {
            page = personnel.list(activity.getShown(), list.text("q"), list.page("-started"));
        }
        return page;
    }
}
