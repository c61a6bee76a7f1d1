package tw.filingzone.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.identity.model.FirmChoice;
import tw.filingzone.identity.model.FirmFilter;
import tw.filingzone.identity.model.FirmRow;
import tw.filingzone.kernel.model.FirmCode;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.ListQuery;
import tw.filingzone.kernel.service.Requires;

/** The firms of the zone with their levels of today. */
@Stateless
public class FirmDirectory {

    private static final String SELECT = """
            select new tw.filingzone.identity.model.FirmRow(f.id, f.code, f.name, l.level, l.validFrom, f.fictitious)
            """;
    private static final String FROM = """
            from Firm f left join FirmLevel l on l.firm = f and l.validFrom =
                 (select max(m.validFrom) from FirmLevel m where m.firm = f and m.validFrom <= :today)
            """;
    private static final String NAMED =
            "(lower(f.name) like :text escape '\\' or lower(f.code) like :text escape '\\')";
    private static final Map<String, String> SORTS =
            Map.of("code", "f.code", "name", "f.name", "level", "l.level", "since", "l.validFrom");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FirmStore firms;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** A page of the firms that match, sorted by code, name, level or since. */
    @Requires(Permission.MONITOR)
    public Slice<FirmRow> list(FirmFilter filter, PageRequest request) {
        return new ListQuery(entities, FROM)
                .with("today", LocalDate.now(clock))
                .containing(NAMED, "text", filter.text())
                .where("l.level = :level", "level", filter.level())
                .slice(FirmRow.class, SELECT, "select count(f)", SORTS, "f.code", request);
    }

    /** The firms that have one of the codes, in the order of the codes; codes that no firm has are passed over. */
    @Requires(Permission.MONITOR)
    public List<FirmRow> withCodes(Set<FirmCode> codes) {
        return codes.isEmpty()
                ? List.of()
                : new ListQuery(entities, FROM)
                        .with("today", LocalDate.now(clock))
                        .where("f.code in :codes", "codes", codes)
                        .all(FirmRow.class, SELECT, "order by f.code");
    }

    /** Writes down that the list of firms leaves the zone as a file. */
    @Requires(Permission.MONITOR)
    public void export() {
        audit.done(AuditedAction.of("ExportFirms", null));
    }

    /** All firms to choose from, by code. */
    @Requires(Permission.MONITOR)
    public List<FirmChoice> choices() {
        return firms.choices();
    }
}
