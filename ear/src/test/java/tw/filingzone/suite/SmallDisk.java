package tw.filingzone.suite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk of its own, in memory, that can be full; only who may mount one can have one. */
public final class SmallDisk implements AutoCloseable {

    private static final int PIECE = 4096;

    private final Path mounted;

    private SmallDisk(Path mounted) {
        this.mounted = mounted;
    }

    /**
     * Mounts a disk.
     *
     * @param directory an empty one
     * @param megabytes how much it can hold
     * @return null if this computer does not let us
     */
    public static SmallDisk at(Path directory, int megabytes) throws IOException, InterruptedException {
        boolean mounted =
                run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m,mode=777", "tmpfs", directory.toString());
        return mounted ? new SmallDisk(directory) : null;
    }

    /** Fills it to the last byte. */
    public void fill() {
        byte[] piece = new byte[PIECE];
        try (OutputStream filler = Files.newOutputStream(filler())) {
            while (true) {
                filler.write(piece);
            }
        } catch (IOException full) {
            // as it shall be
        }
    }

    /** Has room again. */
    public void empty() throws IOException {
        Files.delete(filler());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "-l", mounted.toString());
    }

    private Path filler() {
        return mounted.resolve("filler");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
