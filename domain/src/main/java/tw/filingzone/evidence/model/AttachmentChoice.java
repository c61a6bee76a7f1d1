package tw.filingzone.evidence.model;

/**
 * A stored file that is to be evidence of a record.
 *
 * @param fileId the id of the stored file
 * @param fileName the name to show for it with this record; made harmless as {@link FileName} says
 */
public record AttachmentChoice(long fileId, String fileName) {

    /**
     * @throws UploadRefused if nothing is left of the name
     */
    public AttachmentChoice {
        fileName = new FileName(fileName).value();
    }
}
