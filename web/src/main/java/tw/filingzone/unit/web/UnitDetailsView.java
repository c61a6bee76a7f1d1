package tw.filingzone.unit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.register.web.RecordView;
import tw.filingzone.unit.model.UnitDetails;
import tw.filingzone.unit.service.Units;

/** A security unit with its files and history, and its deactivation. */
@Named
@ViewScoped
public class UnitDetailsView extends RecordView<UnitDetails> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Units units;

    public UnitDetailsView() {
        super("unit");
    }

    @Override
    protected UnitDetails read(long recordId) {
        return units.details(recordId);
    }
}
