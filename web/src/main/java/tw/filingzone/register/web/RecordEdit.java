package tw.filingzone.register.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.web.FileList;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.web.Notices;

/** Adding or changing a record of a register with its files. */
public abstract class RecordEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FileList files;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    private final String feature;
    private Long id;
    private int version;

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

    public void open() {
        me.require(Permission.KEEP_REGISTERS);
        if (id != null) {
            version = fill(id);
            files.open(id);
        }
    }

    public String save() {
        try {
            long saved = store(id, version, files.getChosen());
            notices.done("kernel.saved");
            return "/firm/" + feature + "/view?faces-redirect=true&id=" + saved;
        } catch (BusinessException refusal) {
            notices.refuse("form", feature + ".field.", refusal);
            return null;
        }
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
}
