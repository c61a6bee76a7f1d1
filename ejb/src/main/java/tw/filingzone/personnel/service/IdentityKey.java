package tw.filingzone.personnel.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import tw.filingzone.kernel.service.Migration;
import tw.filingzone.kernel.service.Setting;

/**
 * The operator's key for identity numbers: 32 bytes or more, Base64, from the setting itself or from the file that a
 * setting names. With the embedded database alone a key is made at the first start, beside the data; a database that
 * several nodes share needs one that is given to all of them.
 */
@Startup
@Singleton
@Lock(LockType.READ)
public class IdentityKey {

    private static final int LEAST_BYTES = 32;
    private static final String FILE_NAME = "identity-numbers.key";

    @Inject
    private Migration migration;

    private byte[] bytes;

    /** Fails the start rather than the first entry of a person. */
    @PostConstruct
    void load() {
        String text = Setting.IDENTITY_KEY.secret().orElseGet(this::ofThisZone);
        bytes = Base64.getMimeDecoder().decode(text);
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalStateException("zone.identity.key must be Base64 of at least " + LEAST_BYTES + " bytes");
        }
    }

    /** The key; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private String ofThisZone() {
        if (!migration.isEmbedded()) {
            throw new IllegalStateException("set ZONE_IDENTITY_KEY or ZONE_IDENTITY_KEY_FILE: identity numbers in a"
                    + " database that is not the embedded one need a key of the operator's");
        }
        Path file = Setting.dataDirectory().resolve(FILE_NAME);
        return Files.exists(file) ? read(file) : make(file);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key for identity numbers cannot be read: " + file, unreadable);
        }
    }

    private static String make(Path file) {
        byte[] made = new byte[LEAST_BYTES];
        new SecureRandom().nextBytes(made);
        String text = Base64.getEncoder().encodeToString(made);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the key for identity numbers cannot be stored: " + file, unwritable);
        }
        return text;
    }
}
