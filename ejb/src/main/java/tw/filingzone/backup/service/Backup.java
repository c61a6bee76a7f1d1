package tw.filingzone.backup.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.kernel.service.Migration;
import tw.filingzone.kernel.service.Setting;

/**
 * Makes backups of the embedded database while it is in use, one at a time; the operator asks for them on the zone's own
 * computer.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Backup {

    private static final AtomicBoolean RUNNING = new AtomicBoolean();
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Migration migration;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Whether it is the zone that makes its backups; PostgreSQL has its own tools. */
    @PermitAll
    public boolean isPossible() {
        return migration.isEmbedded();
    }

    /**
     * Puts a copy of the database, as it is at one moment, into a new directory where the operator's setting says.
     *
     * @return the directory, or nothing while another backup is being made
     * @throws IllegalStateException if the copy cannot be made, such as on a full disk; what there is of it stays in a
     *     directory whose name says so
     */
    @PermitAll
    public Optional<Path> make() {
        if (!RUNNING.compareAndSet(false, true)) {
            return Optional.empty();
        }
        try {
            Path made = copy();
            audit.operated(new AuditedAction("MakeBackup", null, made.toString()));
            return Optional.of(made);
        } finally {
            RUNNING.set(false);
        }
    }

    private Path copy() {
        Path directory = Setting.BACKUP
                .value()
                .map(Path::of)
                .orElseGet(() -> Setting.dataDirectory().resolve("backup"))
                .toAbsolutePath()
                .resolve("zone-" + NAME.format(clock.instant()));
        Path part = directory.resolveSibling(directory.getFileName() + ".part");
        try (Connection connection = database.getConnection();
                CallableStatement backup = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            backup.setString(1, part.toString());
            backup.execute();
            return Files.move(part, directory);
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("no backup in " + directory, failed);
        }
    }
}
