package tw.filingzone.ciso.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.ciso.model.CisoDetails;
import tw.filingzone.ciso.model.SaveCiso;
import tw.filingzone.ciso.service.Cisos;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.register.web.RecordEdit;

/** Adding or changing a CISO with its files. */
@Named
@ViewScoped
public class CisoEditView extends RecordEdit {

    private static final long serialVersionUID = 1L;

    @Inject
    private Cisos cisos;

    private final CisoForm form = new CisoForm();

    public CisoEditView() {
        super("ciso");
    }

    @Override
    protected int fill(long recordId) {
        CisoDetails details = cisos.details(recordId);
        form.fill(details.fields());
        return details.version();
    }

    @Override
    protected long store(Long recordId, int seen, List<AttachmentChoice> chosen) {
        return cisos.save(new SaveCiso(recordId, seen, form.fields(), chosen));
    }

    public CisoForm getForm() {
        return form;
    }
}
