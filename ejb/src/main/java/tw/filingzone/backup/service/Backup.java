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
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import tw.filingzone.kernel.service.Migration;
import tw.filingzone.kernel.service.Setting;

/** Makes backups of the embedded database while it is in use; the operator asks for them on the zone's own computer. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Backup {

    private static final Logger LOG = Logger.getLogger(Backup.class.getName());
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Migration migration;

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
     * @return the directory
     * @throws IllegalStateException if the copy cannot be made, such as on a full disk; what there is of it stays in a
     *     directory whose name says so
     */
    @PermitAll
    public Path make() {
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
            Files.move(part, directory);
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("no backup in " + directory, failed);
        }
        LOG.log(Level.INFO, "backup made in {0}", directory);
        return directory;
    }
}
