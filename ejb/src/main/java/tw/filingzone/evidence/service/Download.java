package tw.filingzone.evidence.service;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.evidence.model.MediaKind;

/**
 * A file on its way out. The caller's right was checked when it was made; the bytes are read piece by piece as the
 * client takes them, outside of any transaction, so that a slow client holds nothing.
 */
public final class Download {

    private final AttachmentRow row;
    private final AttachmentStore store;

    Download(AttachmentRow row, AttachmentStore store) {
        this.row = row;
        this.store = store;
    }

    /** The name for the client, harmless but possibly Chinese: the header needs it encoded (RFC 6266). */
    public String fileName() {
        return row.fileName();
    }

    public MediaKind kind() {
        return row.kind();
    }

    public long bytes() {
        return row.bytes();
    }

    /** The digest of the bytes, 64 hexadecimal digits: fit as an entity tag. */
    public String sha256() {
        return row.sha256();
    }

    /**
     * Writes the whole file, once, and leaves the target open.
     *
     * @throws IOException if the client has gone, or the store has not all the bytes
     */
    public void writeTo(OutputStream target) throws IOException {
        Counting counting = new Counting(target);
        store.read(row.fileId(), counting);
        if (counting.written != row.bytes()) {
            throw new IOException(
                    "file " + row.fileId() + " has " + counting.written + " of " + row.bytes() + " bytes in the store");
        }
    }

    private static final class Counting extends FilterOutputStream {

        private long written;

        Counting(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int single) throws IOException {
            out.write(single);
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            written += length;
        }
    }
}
