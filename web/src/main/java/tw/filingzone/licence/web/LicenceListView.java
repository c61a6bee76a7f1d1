package tw.filingzone.licence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.licence.model.LicenceRow;
import tw.filingzone.licence.service.Licences;
import tw.filingzone.register.model.ActivityCounts;
import tw.filingzone.register.model.RegisterSlice;
import tw.filingzone.register.web.ActivityView;

/** The register of licences. */
@Named
@RequestScoped
public class LicenceListView {

    @Inject
    private Licences licences;

    @Inject
    private ListRequest list;

    @Inject
    private ActivityView activity;

    @Inject
    private Clock clock;

    private RegisterSlice<LicenceRow> page;
    private List<LicenceRow> ofPerson;

    public Slice<LicenceRow> getSlice() {
        return page().slice();
    }

    public ActivityCounts getCounts() {
        return page().counts();
    }

    private RegisterSlice<LicenceRow> page() {
        if (page == null) {
            page = licences.list(activity.getShown(), list.text("q"), list.page("-obtained"));
        }
        return page;
    }

    /** The licences of one person; read once a request. */
    public List<LicenceRow> of(long personId) {
        if (ofPerson == null) {
            ofPerson = licences.of(personId);
        }
        return ofPerson;
    }

    /** The day on which the lists say what counts. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
