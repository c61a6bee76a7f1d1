package tw.filingzone.personnel.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.personnel.model.PersonDetails;
import tw.filingzone.personnel.model.SavePerson;
import tw.filingzone.personnel.service.Personnel;
import tw.filingzone.register.web.NotInDrafts;
import tw.filingzone.register.web.RecordEdit;

/** Adding or changing a person of the security staff with its files. */
@Named
@ViewScoped
@NotInDrafts("identityNumber")
public class PersonEditView extends RecordEdit {

    private static final long serialVersionUID = 1L;

    @Inject
    private Personnel personnel;

    private final PersonForm form = new PersonForm();
    private String mask;

    public PersonEditView() {
        super("personnel");
    }

    @Override
    protected int fill(long recordId) {
        PersonDetails details = personnel.details(recordId);
        form.fill(details.fields());
        mask = details.mask();
        return details.version();
    }

    @Override
    protected long store(Long recordId, int seen, List<AttachmentChoice> chosen) {
        return personnel.save(new SavePerson(recordId, seen, form.fields(), chosen));
    }

    /** The identity number that is stored, as pages show it; null for a new record. */
    public String getMask() {
        return mask;
    }

    @Override
    protected List<String> inputsOf(String field) {
        return switch (field) {
            case "identity" -> List.of("identityKind", "identityNumber");
            case "unit" -> List.of("unitId");
            default -> super.inputsOf(field);
        };
    }

    public PersonForm getForm() {
        return form;
    }
}
