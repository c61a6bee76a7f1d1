package tw.filingzone.evidence.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Where the bytes of stored files lie. A file is written once and never changed. Memory does not grow with its length,
 * in either direction.
 */
interface AttachmentStore {

    /**
     * Keeps the bytes of a file, as part of the running transaction as far as the store can be.
     *
     * @param fileId the stored file, already in the database
     */
    void write(long fileId, InputStream content) throws IOException;

    /** Copies the bytes of a file to the target, in order; nothing for a file that the store does not have. */
    void read(long fileId, OutputStream target) throws IOException;
}
