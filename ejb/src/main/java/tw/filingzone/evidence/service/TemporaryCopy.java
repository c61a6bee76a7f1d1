package tw.filingzone.evidence.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of an upload while it is checked and stored: what was checked is what is stored, even if the source could
 * answer differently a second time. Lies in a file that only the server's account may read, and goes with
 * {@link #close}.
 */
final class TemporaryCopy implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final MessageDigest digest = sha256Digest();
    private String sha256;
    private long bytes;

    private TemporaryCopy(Path file) {
        this.file = file;
    }

    /**
     * Reads a source up to one byte beyond the limit and no further.
     *
     * @param limit the largest number of bytes that is wanted; {@link #bytes} tells whether there were more
     */
    static TemporaryCopy of(UploadSource source, long limit) throws IOException {
        TemporaryCopy copy = new TemporaryCopy(Files.createTempFile("zone-upload-", ".part"));
        try (InputStream in = source.open();
                OutputStream out = Files.newOutputStream(copy.file)) {
            copy.fill(in, out, limit + 1);
        } catch (IOException | RuntimeException failed) {
            copy.close();
            throw failed;
        }
        return copy;
    }

    private void fill(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (bytes < most) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, most - bytes));
            if (read < 0) {
                break;
            }
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
            bytes += read;
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    Path file() {
        return file;
    }

    String sha256() {
        return sha256;
    }

    long bytes() {
        return bytes;
    }

    byte[] head(int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    byte[] tail(int most) throws IOException {
        try (RandomAccessFile random = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(most, bytes)];
            random.seek(bytes - tail.length);
            random.readFully(tail);
            return tail;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
