package tw.filingzone.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.filing.model.ReceiptDetails;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.monitoring.service.Monitoring;

/** A submitted version as the exchange reads it. */
@Named
@RequestScoped
public class VersionView {

    @Inject
    private Monitoring monitoring;

    @Inject
    private ListRequest request;

    private ReceiptDetails details;

    public ReceiptDetails getDetails() {
        if (details == null) {
            details = monitoring.version(request.id("id").orElseThrow(NotFound::new));
        }
        return details;
    }
}
