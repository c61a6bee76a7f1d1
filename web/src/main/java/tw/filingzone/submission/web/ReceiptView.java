package tw.filingzone.submission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.filing.model.ReceiptDetails;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.submission.service.Receipts;

/** A receipt with the version that it stands for. */
@Named
@RequestScoped
public class ReceiptView {

    @Inject
    private Receipts receipts;

    @Inject
    private ListRequest request;

    private ReceiptDetails details;

    public ReceiptDetails getDetails() {
        if (details == null) {
            details = receipts.details(request.id("id").orElseThrow(NotFound::new));
        }
        return details;
    }
}
