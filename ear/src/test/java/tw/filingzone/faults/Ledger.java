package tw.filingzone.faults;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What firms have been told: kept by themselves, on the disk as soon as they know it. */
final class Ledger implements AutoCloseable {

    private final FileChannel disk;
    private final Map<Long, String> versions = new ConcurrentHashMap<>();
    private final Map<Long, Receipt> receipts = new ConcurrentHashMap<>();
    private final Set<String> files = ConcurrentHashMap.newKeySet();

    Ledger(Path file) throws IOException {
        disk = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }

    /** A firm has been told that its submission made a version. */
    void submitted(String firm, long version) throws IOException {
        write("version " + version + " of " + firm);
        versions.put(version, firm);
    }

    /** A firm has its receipt before it. */
    void received(Receipt receipt) throws IOException {
        write(receipt.toString());
        receipts.put(receipt.version(), receipt);
    }

    /** A firm has been told that its record with this file is saved. */
    void saved(String sha256) throws IOException {
        write("file " + sha256);
        files.add(sha256);
    }

    /** How many submissions have been answered. */
    int size() {
        return versions.size();
    }

    Set<Long> versions() {
        return versions.keySet();
    }

    Collection<Receipt> receipts() {
        return receipts.values();
    }

    Set<String> files() {
        return files;
    }

    private synchronized void write(String line) throws IOException {
        disk.write(StandardCharsets.UTF_8.encode(line + "\n"));
    }
}
