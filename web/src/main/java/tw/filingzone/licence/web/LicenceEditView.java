package tw.filingzone.licence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.licence.model.LicenceDetails;
import tw.filingzone.licence.model.SaveLicence;
import tw.filingzone.licence.service.Licences;
import tw.filingzone.personnel.model.PersonChoice;
import tw.filingzone.register.web.RecordEdit;

/** Adding or changing a licence with its files. */
@Named
@ViewScoped
public class LicenceEditView extends RecordEdit {

    private static final long serialVersionUID = 1L;

    @Inject
    private Licences licences;

    private final LicenceForm form = new LicenceForm();
    private PersonChoice storedHolder;

    public LicenceEditView() {
        super("licence");
    }

    @Override
    protected int fill(long recordId) {
        LicenceDetails details = licences.details(recordId);
        form.fill(details.fields());
        storedHolder = new PersonChoice(details.fields().holderId(), details.holderName(), "");
        return details.version();
    }

    @Override
    protected long store(Long recordId, int seen, List<AttachmentChoice> chosen) {
        return licences.save(new SaveLicence(recordId, seen, form.fields(), chosen));
    }

    /** The person for whom the page was opened; keeps that of a record. */
    public void setHolder(Long holder) {
        if (form.getHolderId() == null) {
            form.setHolderId(holder);
        }
    }

    public Long getHolder() {
        return form.getHolderId();
    }

    /** The holder of the record, or null for a new one. */
    public PersonChoice getStoredHolder() {
        return storedHolder;
    }

    @Override
    protected List<String> inputsOf(String field) {
        return switch (field) {
            case "holder" -> List.of("holderId");
            case "licence", "typedName", "ruling", "rulingNote" -> List.of("entryId", "otherName");
            case "expiresOn" -> List.of("expiresOn", "unlimited");
            default -> super.inputsOf(field);
        };
    }

    public LicenceForm getForm() {
        return form;
    }
}
