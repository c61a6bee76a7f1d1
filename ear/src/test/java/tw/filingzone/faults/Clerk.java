package tw.filingzone.faults;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import tw.filingzone.browser.SamplePdf;

/** Files for its firms in turn, whatever happens, until it is enough; and leaves nothing without an answer. */
final class Clerk implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int FILE_BYTES = 1_000_000;

    private final Iterator<Filer> turns;
    private final boolean withFiles;
    private final Ledger ledger;
    private final Semaphore halves = new Semaphore(0);
    private volatile String lastFailure = "";
    private volatile boolean enough;
    private Filer filer;

    private Clerk(List<Filer> filers, boolean withFiles, Ledger ledger) {
        this.turns = Stream.generate(() -> filers).flatMap(List::stream).iterator();
        this.withFiles = withFiles;
        this.ledger = ledger;
        this.filer = turns.next();
    }

    /** Submits the filing of one firm again and again. */
    static Clerk submitting(Filer filer, Ledger ledger) {
        return new Clerk(List.of(filer), false, ledger);
    }

    /** Adds a record with a new file before each submission, to each firm in turn. */
    static Clerk uploading(List<Filer> filers, Ledger ledger) {
        return new Clerk(filers, true, ledger);
    }

    @Override
    public void run() {
        while (!enough || filer.isUnanswered()) {
            try {
                file();
                filer = turns.next();
            } catch (IOException failed) {
                lastFailure = failed.toString();
                filer.startAnew();
                LockSupport.parkNanos(PAUSE.toNanos());
            } catch (InterruptedException stopped) {
                enough = true;
            }
        }
    }

    /** Ends as soon as everything has been answered. */
    void finish() {
        enough = true;
    }

    /** Counts the halves of files that have been sent. */
    Semaphore halves() {
        return halves;
    }

    /** What went wrong last. */
    String lastFailure() {
        return lastFailure;
    }

    private void file() throws IOException, InterruptedException {
        if (withFiles && !filer.isUnanswered()) {
            byte[] file = SamplePdf.unique(FILE_BYTES);
            filer.addPolicy(file, halves::release);
            ledger.saved(sha256(file));
        }
        long version = filer.submit();
        ledger.submitted(filer.firm(), version);
        ledger.received(filer.receipt(version));
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
