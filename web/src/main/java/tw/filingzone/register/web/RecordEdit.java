package tw.filingzone.register.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.web.FileList;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.register.model.ChangedMeanwhile;
import tw.filingzone.register.model.Conflict;
import tw.filingzone.register.model.DraftKey;
import tw.filingzone.register.model.RecordContent;
import tw.filingzone.register.service.Records;

/**
 * Adding or changing a record of a register with its files. What was typed before and not saved is typed again when the
 * page is opened; a change that somebody else stored meanwhile is shown beside the own one.
 */
public abstract class RecordEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Records records;

    @Inject
    private FileList files;

    @Inject
    private EditFrame frame;

    private final String feature;
    private Long id;
    private int seen;
    private Conflict conflict;

    /**
     * @param feature the feature of the register, as it stands in message keys and addresses
     */
    protected RecordEdit(String feature) {
        this.feature = feature;
    }

    /**
     * Fills the form.
     *
     * @return the state that was read
     */
    protected abstract int fill(long recordId);

    /**
     * Stores what the form holds.
     *
     * @return the record's id
     */
    protected abstract long store(Long recordId, int seen, List<AttachmentChoice> chosen);

    /** The inputs of the form in which a field of the record's content is typed: those of the same name. */
    protected List<String> inputsOf(String field) {
        return List.of(field);
    }

    public void open() {
        ShownEdit.is(this);
        frame.open(key());
        records.prepare();
        if (id != null) {
            seen = fill(id);
            files.open(id);
        }
        if (frame.restoredAt() != null) {
            files.choose(frame.chosen());
        }
    }

    /** Types the draft into the form, which is the current component, before it is shown for the first time. */
    public void typeAgain() {
        frame.takeTyped()
                .ifPresent(typed ->
                        TypedAgain.into(UIComponent.getCurrentComponent(FacesContext.getCurrentInstance()), typed));
    }

    public String save() {
        try {
            long saved = store(id, seen, files.getChosen());
            frame.forget(key());
            frame.saved();
            return "/firm/" + feature + "/view?faces-redirect=true&id=" + saved;
        } catch (ChangedMeanwhile changed) {
            conflict = changed.conflict();
            seen = conflict.version();
        } catch (BusinessException refusal) {
            frame.refused(feature + ".field.", refusal);
        }
        return null;
    }

    /** Takes the value that is stored now for one field of the conflict, or the files; the others stay as typed. */
    public void takeStored(String field) {
        if (RecordContent.FILES.equals(field)) {
            files.open(id);
        } else {
            fill(id);
            inputsOf(field).forEach(RecordEdit::reset);
        }
        conflict = conflict.without(field);
    }

    private static void reset(String input) {
        if (FacesContext.getCurrentInstance().getViewRoot().findComponent(FormValues.FORM + input)
                instanceof UIInput found) {
            found.resetValue();
        }
    }

    /** Forgets what was typed and not saved, and shows the record as it is stored. */
    public String discard() {
        frame.forget(key());
        return "/firm/" + feature + "/edit?faces-redirect=true" + (id == null ? "" : "&id=" + id);
    }

    private DraftKey key() {
        return new DraftKey(feature, id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public FileList getFiles() {
        return files;
    }

    /** The feature of the register, as it stands in message keys and addresses. */
    public String getFeature() {
        return feature;
    }

    /** The state on which the typing is based; it travels with the form and with the draft. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** When the draft that the form was opened with was kept, or null. */
    public Instant getRestoredAt() {
        return frame.restoredAt();
    }

    /** What somebody else stored meanwhile, or null. */
    public Conflict getConflict() {
        return conflict;
    }
}
