package tw.filingzone.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tw.filingzone.kernel.model.IsoDate;
import tw.filingzone.kernel.model.TaipeiTime;
import tw.filingzone.register.model.RegisterRecord;

/**
 * Gives the registers of the demonstration, which are made in one minute, a past: a record was added after the latest
 * of its own dates, and who has left was reported on the day of leaving. Nothing happened since the open window opened.
 */
@ApplicationScoped
class DemoHistory {

    private static final int DAYS_WITHOUT_CHANGE = 4;
    private static final int OFFICE_HOUR = 10;
    private static final Set<String> OF_THE_DEPARTURE = Set.of("deactivatedOn", "deactivationReason");
    private static final Set<String> NO_PAST = Set.of("deactivatedOn", "expiresOn");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    void backdate() {
        List<RegisterRecord> records = entities.createQuery("select r from RegisterRecord r", RegisterRecord.class)
                .getResultList();
        entities.flush();
        records.forEach(this::backdate);
        entities.clear();
    }

    private void backdate(RegisterRecord record) {
        Instant added = at(Stream.concat(dates(record), Stream.ofNullable(record.deactivatedOn()))
                .filter(day -> record.deactivatedOn() == null || day.isBefore(record.deactivatedOn()))
                .max(Comparator.naturalOrder())
                .orElseThrow());
        entities.createQuery("update Attachment a set a.attachedAt = :at where a.recordId = :record")
                .setParameter("at", added)
                .setParameter("record", record.id())
                .executeUpdate();
        changed(record, "not in", added);
        if (record.deactivatedOn() != null) {
            Instant left = at(record.deactivatedOn());
            changed(record, "in", left);
            entities.createNativeQuery("update register_record set deactivated_at = ?1 where id = ?2")
                    .setParameter(1, left.toEpochMilli())
                    .setParameter(2, record.id())
                    .executeUpdate();
        }
    }

    private Stream<LocalDate> dates(RegisterRecord record) {
        LocalDate latest = LocalDate.now(clock).minusDays(DAYS_WITHOUT_CHANGE);
        return record.content().fields().entrySet().stream()
                .filter(field -> !NO_PAST.contains(field.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(value -> IsoDate.of(value).stream())
                .map(day -> day.isBefore(latest) ? day : latest);
    }

    private void changed(RegisterRecord record, String which, Instant at) {
        entities.createQuery("update RecordChange c set c.changedAt = :at where c.recordId = :record and c.field "
                        + which + " :fields")
                .setParameter("at", at)
                .setParameter("record", record.id())
                .setParameter("fields", OF_THE_DEPARTURE)
                .executeUpdate();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(OFFICE_HOUR, 0).atZone(TaipeiTime.ZONE).toInstant();
    }
}
