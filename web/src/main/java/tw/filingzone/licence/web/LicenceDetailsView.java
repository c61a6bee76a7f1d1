package tw.filingzone.licence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.licence.model.LicenceDetails;
import tw.filingzone.licence.service.Licences;
import tw.filingzone.register.web.RecordView;

/** A licence with its files and history, and its deactivation. */
@Named
@ViewScoped
public class LicenceDetailsView extends RecordView<LicenceDetails> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Licences licences;

    public LicenceDetailsView() {
        super("licence");
    }

    @Override
    protected LicenceDetails read(long recordId) {
        return licences.details(recordId);
    }
}
