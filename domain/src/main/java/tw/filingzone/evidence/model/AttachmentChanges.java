package tw.filingzone.evidence.model;

import java.util.List;

/**
 * What became of a record's attachments.
 *
 * @param added the names of files that were attached
 * @param removed the names of files that no longer are
 */
public record AttachmentChanges(List<String> added, List<String> removed) {

    public static final AttachmentChanges NONE = new AttachmentChanges(List.of(), List.of());

    public AttachmentChanges {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
