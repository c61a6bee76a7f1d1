package tw.filingzone.personnel.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.personnel.model.PersonDetails;
import tw.filingzone.personnel.service.Personnel;
import tw.filingzone.register.web.RecordView;

/** A person of the security staff with its files and history, and its deactivation. */
@Named
@ViewScoped
public class PersonDetailsView extends RecordView<PersonDetails> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Personnel personnel;

    public PersonDetailsView() {
        super("personnel");
    }

    @Override
    protected PersonDetails read(long recordId) {
        return personnel.details(recordId);
    }
}
