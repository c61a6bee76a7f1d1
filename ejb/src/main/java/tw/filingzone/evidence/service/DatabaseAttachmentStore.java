package tw.filingzone.evidence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Keeps files as rows of 256 KB in the zone's own database: one backup, one transaction, the same on every node.
 *
 * <p>Rows are written by statements of their own. As entities they would stay in memory until the transaction ends,
 * even detached, in the change set that EclipseLink keeps for the commit.
 */
@ApplicationScoped
class DatabaseAttachmentStore implements AttachmentStore {

    static final int CHUNK_BYTES = 256 * 1024;

    private static final String INSERT = "insert into file_chunk (file_id, chunk_number, content) values (?1, ?2, ?3)";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void write(long fileId, InputStream content) throws IOException {
        int number = 0;
        for (byte[] chunk = content.readNBytes(CHUNK_BYTES);
                chunk.length > 0;
                chunk = content.readNBytes(CHUNK_BYTES)) {
            entities.createNativeQuery(INSERT)
                    .setParameter(1, fileId)
                    .setParameter(2, number)
                    .setParameter(3, chunk)
                    // Batch writing would hold two hundred chunks back.
                    .setHint("eclipselink.jdbc.batch-writing", false)
                    .executeUpdate();
            number++;
        }
    }

    @Override
    public void read(long fileId, OutputStream target) throws IOException {
        int number = 0;
        for (List<byte[]> chunk = chunk(fileId, number); !chunk.isEmpty(); chunk = chunk(fileId, number)) {
            target.write(chunk.get(0));
            number++;
        }
    }

    private List<byte[]> chunk(long fileId, int number) {
        return entities.createQuery(
                        "select c.content from FileChunk c where c.id.fileId = :file and c.id.chunkNumber = :number",
                        byte[].class)
                .setParameter("file", fileId)
                .setParameter("number", number)
                .getResultList();
    }
}
