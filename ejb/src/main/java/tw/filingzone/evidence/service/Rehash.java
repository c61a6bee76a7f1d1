package tw.filingzone.evidence.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.evidence.model.FileCheck;
import tw.filingzone.evidence.model.StoredFile;
import tw.filingzone.kernel.service.TimedWork;

/** Compares the bytes of stored files with their digests; each file in a transaction of its own, in constant memory. */
@Stateless
@PermitAll
public class Rehash {

    private static final Logger LOG = Logger.getLogger(Rehash.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FileChecks checks;

    @Inject
    private AttachmentStore store;

    @Inject
    private TimedWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Whether tonight's check is this node's; written down at once, since the check takes long. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean isOurs() {
        return work.isOurs("integrity", ChronoUnit.DAYS);
    }

    /** The checks of longest ago and before an instant, the oldest first. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<FileCheck> before(Instant instant, int most) {
        return checks.before(instant, most);
    }

    /**
     * Looks at one file. A change for the worse is an incident: it is audited and logged, and stands in the list of
     * damaged files; so is a change for the better.
     *
     * @return whether the file is whole
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean isWhole(FileCheck known) {
        FileCheck check = entities.merge(known);
        StoredFile file = entities.find(StoredFile.class, check.fileId());
        String found = digest(check.fileId());
        if (check.look(file.sha256(), found, clock.instant())) {
            String subject = "file:" + check.fileId();
            String detail = "stored sha256:" + file.sha256() + ", found sha256:" + found;
            audit.done(new AuditedAction(check.isDamaged() ? "Integrity.damaged" : "Integrity.whole", subject, detail));
            LOG.log(check.isDamaged() ? Level.SEVERE : Level.INFO, "{0} is {1}: {2}", new Object[] {
                subject, check.isDamaged() ? "damaged" : "whole again", detail
            });
        }
        return !check.isDamaged();
    }

    private String digest(long fileId) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            store.read(fileId, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
