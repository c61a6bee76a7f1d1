package tw.filingzone.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.model.CallerRow;
import tw.filingzone.kernel.service.ReferenceStamp;

/** Reads who calls, afresh at every request and in one statement. */
@Stateless
public class Callers {

    private static final String ACCOUNT = """
            select new tw.filingzone.identity.model.CallerRow(
                   a.id, a.displayName, a.credentials, a.oneTimeUntil, r, f.id, f.code, f.shortName, l.level, d.stamp)
              from Account a join a.roles r left join a.firm f
                   left join FirmLevel l on l.firm = f and l.validFrom =
                        (select max(m.validFrom) from FirmLevel m where m.firm = f and m.validFrom <= :today),
                   ReferenceData d
             where a.username = :username and a.disabledAt is null
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReferenceStamp reference;

    @Inject
    private Clock clock;

    /** The caller with this username, or nobody if there is no such enabled account. */
    @PermitAll
    public Caller named(String username) {
        List<CallerRow> rows = entities.createQuery(ACCOUNT, CallerRow.class)
                .setParameter("username", username)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        rows.stream().findFirst().ifPresent(row -> reference.is(row.referenceStamp()));
        return Caller.of(username, rows);
    }
}
