package tw.filingzone.ciso.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.ciso.model.CisoDetails;
import tw.filingzone.ciso.service.Cisos;
import tw.filingzone.register.web.RecordView;

/** One CISO with its files and history, and its deactivation. */
@Named
@ViewScoped
public class CisoDetailsView extends RecordView<CisoDetails> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Cisos cisos;

    public CisoDetailsView() {
        super("ciso");
    }

    @Override
    protected CisoDetails read(long recordId) {
        return cisos.details(recordId);
    }
}
