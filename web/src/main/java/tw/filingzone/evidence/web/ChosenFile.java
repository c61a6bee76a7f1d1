package tw.filingzone.evidence.web;

import java.io.Serializable;
import org.primefaces.model.file.UploadedFile;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.evidence.model.FileName;
import tw.filingzone.evidence.model.MediaKind;
import tw.filingzone.evidence.model.StoredFileRow;

/**
 * A file that a form has chosen for its record; it is stored already.
 *
 * @param bytes its size
 */
public record ChosenFile(long fileId, String name, MediaKind kind, long bytes) implements Serializable {

    static ChosenFile of(AttachmentRow row) {
        return new ChosenFile(row.fileId(), row.fileName(), row.kind(), row.bytes());
    }

    static ChosenFile of(StoredFileRow stored, UploadedFile uploaded) {
        String name = new FileName(uploaded.getFileName()).value();
        return new ChosenFile(stored.fileId(), name, stored.kind(), stored.bytes());
    }

    AttachmentChoice choice() {
        return new AttachmentChoice(fileId, name);
    }
}
