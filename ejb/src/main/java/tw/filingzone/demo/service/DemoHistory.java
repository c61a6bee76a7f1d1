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
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private static final String CHANGED = "update RecordChange c set c.changedAt = :at where c.recordId in :records";
    private static final String OF_A_DEPARTURE = "('deactivatedOn', 'deactivationReason')";
    private static final Set<String> NO_PAST = Set.of("deactivatedOn", "expiresOn");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    void backdate() {
        List<RegisterRecord> records = entities.createQuery("select r from RegisterRecord r", RegisterRecord.class)
                .getResultList();
        entities.flush();
        byInstant(records, this::added).forEach(this::addedAt);
        byInstant(records, RegisterRecord::deactivatedOn).forEach(this::leftAt);
        entities.clear();
    }

    private static Map<Instant, List<Long>> byInstant(
            List<RegisterRecord> records, Function<RegisterRecord, LocalDate> day) {
        return records.stream()
                .filter(record -> day.apply(record) != null)
                .collect(Collectors.groupingBy(
                        record -> at(day.apply(record)), Collectors.mapping(RegisterRecord::id, Collectors.toList())));
    }

    private LocalDate added(RegisterRecord record) {
        return dates(record)
                .filter(day -> record.deactivatedOn() == null || day.isBefore(record.deactivatedOn()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void addedAt(Instant at, List<Long> records) {
        set(at, records, "update Attachment a set a.attachedAt = :at where a.recordId in :records");
        set(at, records, CHANGED + " and c.field not in " + OF_A_DEPARTURE);
    }

    private void leftAt(Instant at, List<Long> records) {
        set(at, records, CHANGED + " and c.field in " + OF_A_DEPARTURE);
        // In JPQL it would raise the version.
        records.forEach(
                record -> entities.createNativeQuery("update register_record set deactivated_at = ?1 where id = ?2")
                        .setParameter(1, at.toEpochMilli())
                        .setParameter(2, record)
                        .executeUpdate());
    }

    private void set(Instant at, List<Long> records, String update) {
        entities.createQuery(update)
                .setParameter("at", at)
                .setParameter("records", records)
                .executeUpdate();
    }

    private Stream<LocalDate> dates(RegisterRecord record) {
        LocalDate latest = LocalDate.now(clock).minusDays(DAYS_WITHOUT_CHANGE);
        return record.content().fields().entrySet().stream()
                .filter(field -> !NO_PAST.contains(field.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(value -> IsoDate.of(value).stream())
                .map(day -> day.isBefore(latest) ? day : latest);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(OFFICE_HOUR, 0).atZone(TaipeiTime.ZONE).toInstant();
    }
}
