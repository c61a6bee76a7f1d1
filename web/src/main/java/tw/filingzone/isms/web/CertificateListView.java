package tw.filingzone.isms.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import tw.filingzone.isms.model.CertificateRow;
import tw.filingzone.isms.service.Certificates;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.register.model.ActivityCounts;
import tw.filingzone.register.model.RegisterSlice;
import tw.filingzone.register.web.ActivityView;

/** The register of ISMS certificates. */
@Named
@RequestScoped
public class CertificateListView {

    @Inject
    private Certificates certificates;

    @Inject
    private ListRequest list;

    @Inject
    private ActivityView activity;

    @Inject
    private Clock clock;

    private RegisterSlice<CertificateRow> page;

    public Slice<CertificateRow> getSlice() {
        return page().slice();
    }

    public ActivityCounts getCounts() {
        return page().counts();
    }

    private RegisterSlice<CertificateRow> page() {
        if (page == null) {
            page = certificates.list(activity.getShown(), list.text("q"), list.page("-expires"));
        }
        return page;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
