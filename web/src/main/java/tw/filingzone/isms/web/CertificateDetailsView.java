package tw.filingzone.isms.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.isms.model.CertificateDetails;
import tw.filingzone.isms.service.Certificates;
import tw.filingzone.register.web.RecordView;

/** One certificate with its files and history, and its deactivation. */
@Named
@ViewScoped
public class CertificateDetailsView extends RecordView<CertificateDetails> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Certificates certificates;

    public CertificateDetailsView() {
        super("isms");
    }

    @Override
    protected CertificateDetails read(long recordId) {
        return certificates.details(recordId);
    }
}
