package tw.filingzone.unit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.register.web.RecordEdit;
import tw.filingzone.unit.model.SaveUnit;
import tw.filingzone.unit.model.UnitDetails;
import tw.filingzone.unit.service.Units;

/** Adding or changing a security unit with its files. */
@Named
@ViewScoped
public class UnitEditView extends RecordEdit {

    private static final long serialVersionUID = 1L;

    @Inject
    private Units units;

    private final UnitForm form = new UnitForm();

    public UnitEditView() {
        super("unit");
    }

    @Override
    protected int fill(long recordId) {
        UnitDetails details = units.details(recordId);
        form.fill(details.fields());
        return details.version();
    }

    @Override
    protected long store(Long recordId, int seen, List<AttachmentChoice> chosen) {
        return units.save(new SaveUnit(recordId, seen, form.fields(), chosen));
    }

    public UnitForm getForm() {
        return form;
    }
}
