package tw.filingzone.evidence.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.model.UploadRefused;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.kernel.web.PageTexts;

/** The files of a record as its form shows them: those it has, those uploaded since, and why others were refused. */
@Dependent
public class FileList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Evidence evidence;

    @Inject
    private PageTexts texts;

    private final List<ChosenFile> files = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    /** Starts with the files that a record has. */
    public void open(long recordId) {
        evidence.of(recordId).forEach(row -> files.add(ChosenFile.of(row)));
    }

    /** Takes one uploaded file; a refused one is named with its reason, and the form stays as it is. */
    public void upload(FileUploadEvent event) {
        try {
            ChosenFile stored = ChosenFile.of(evidence.store(new UploadedSource(event.getFile())), event.getFile());
            if (!files.contains(stored)) {
                files.add(stored);
            }
        } catch (UploadRefused refused) {
            refusals.add(texts.text(refused.text()));
        }
    }

    public void remove(ChosenFile file) {
        files.remove(file);
    }

    /** The largest file that is accepted, in bytes. */
    public long getLimit() {
        return evidence.uploadLimit();
    }

    public List<ChosenFile> getFiles() {
        return files;
    }

    public List<String> getRefusals() {
        return refusals;
    }

    /** What the record shall have when the form is saved. */
    public List<AttachmentChoice> getChosen() {
        return files.stream().map(ChosenFile::choice).toList();
    }
}
