package tw.filingzone.evidence.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.primefaces.event.FileUploadEvent;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.model.FileName;
import tw.filingzone.evidence.model.StoredFileRow;
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
    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * Why a file was refused.
     *
     * @param batch which choice of files it was a part of
     */
    public record Refusal(String batch, String text) implements Serializable {}

    /** Starts with the files that a record has. */
    public void open(long recordId) {
        files.clear();
        evidence.of(recordId).forEach(row -> files.add(ChosenFile.of(row)));
    }

    /** Has these files and no others; one that is not the firm's is left out. */
    public void choose(List<AttachmentChoice> choices) {
        files.clear();
        evidence.chosen(choices).forEach(this::add);
    }

    /**
     * Takes one uploaded file; a refused one is named with its reason, and the form stays as it is. The refusals of
     * earlier choices go when a file of a later one is taken.
     */
    public void upload(FileUploadEvent event) {
        String batch = batch();
        try {
            add(evidence.store(new UploadedSource(event.getFile())));
            refusals.removeIf(refusal -> !refusal.batch().equals(batch));
        } catch (UploadRefused refused) {
            refusals.add(new Refusal(batch, texts.text(refused.text())));
        }
    }

    /** Refuses a file that the browser has not even sent, because it is over the limit; it tells the name. */
    public void refuseTooLarge() {
        String name = sent("fileName");
        refusals.add(new Refusal(
                batch(),
                texts.text(
                        UploadRefused.tooLarge(new FileName(name), getLimit()).text())));
    }

    public void dismiss(Refusal refusal) {
        refusals.remove(refusal);
    }

    /**
     * Chooses a file that the firm has stored before. The button names it by its id, since the list behind the page may
     * have moved on.
     */
    public void addStored() {
        add(evidence.storedFile(Long.parseLong(sent("storedFile"))));
    }

    private void add(StoredFileRow stored) {
        ChosenFile file = ChosenFile.of(stored);
        if (!files.contains(file)) {
            files.add(file);
        }
    }

    public boolean has(StoredFileRow stored) {
        return files.stream().anyMatch(file -> file.fileId() == stored.fileId());
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

    public List<Refusal> getRefusals() {
        return refusals;
    }

    /** What the record shall have when the form is saved. */
    public List<AttachmentChoice> getChosen() {
        return files.stream().map(ChosenFile::choice).toList();
    }

    /** Which choice of files the browser is sending: a number that its script counts. */
    private static String batch() {
        return Objects.requireNonNullElse(sent("uploadBatch"), "");
    }

    private static String sent(String parameter) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(parameter);
    }
}
