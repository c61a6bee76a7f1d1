package tw.filingzone.evidence.web;

import java.io.Serializable;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.model.AttachmentRow;
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

    static ChosenFile of(StoredFileRow stored) {
        return new ChosenFile(stored.fileId(), stored.fileName(), stored.kind(), stored.bytes());
    }

    AttachmentChoice choice() {
        return new AttachmentChoice(fileId, name);
    }
}
