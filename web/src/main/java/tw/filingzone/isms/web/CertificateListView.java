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

    private Slice<CertificateRow> slice;

    public Slice<CertificateRow> getSlice() {
        if (slice == null) {
            slice = certificates.list(activity.getShown(), list.text("q"), list.page("-expires"));
        }
        return slice;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
