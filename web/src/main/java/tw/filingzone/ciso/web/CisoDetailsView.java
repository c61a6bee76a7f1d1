package tw.filingzone.ciso.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.ciso.model.CisoDetails;
import tw.filingzone.ciso.service.Cisos;
import tw.filingzone.register.model.Deactivate;
import tw.filingzone.register.model.RecordChangeRow;
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

    @Override
    protected List<RecordChangeRow> readHistory(long recordId) {
        return cisos.history(recordId);
    }

    @Override
    protected void deactivate(Deactivate command) {
        cisos.deactivate(command);
    }
}
