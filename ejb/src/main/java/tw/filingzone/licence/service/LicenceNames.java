package tw.filingzone.licence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.ListQuery;
import tw.filingzone.kernel.service.ReferenceStamp;
import tw.filingzone.licence.model.Licence;
import tw.filingzone.licence.model.LicenceName;
import tw.filingzone.licence.model.NameKey;
import tw.filingzone.licence.model.NameRow;
import tw.filingzone.licence.model.Ruling;

/**
 * The stored names of licences that are not in the catalogue, and the records of all firms that have them.
 *
 * <p>Who changes something holds, in this order, the reference data, the name, and the records; so a ruling and a firm
 * that types the same name come one after the other, and neither waits for the other in a circle.
 */
@ApplicationScoped
class LicenceNames {

    private static final String ROW = """
            select new tw.filingzone.licence.model.NameRow(n.id, n.version, n.name, n.issuer, n.firstTypedAt, n.ruling,
                   e.code, n.note, n.ruledAt, n.ruledBy,
                   (select count(distinct f.firmId) from Licence f where f.typed = n and f.deactivatedOn is null),
                   (select count(r.id) from Licence r where r.typed = n and r.deactivatedOn is null))
            """;
    private static final String FROM = "from LicenceName n left join n.entry e";
    private static final String IN_USE =
            "exists (select u.id from Licence u where u.typed = n and u.deactivatedOn is null)";
    private static final String NAMED =
            "(n.nameKey like :text escape '\\' or n.issuerKey like :text escape '\\' or lower(e.code) like :text escape '\\')";
    private static final Map<String, String> SORTS =
            Map.of("name", "n.nameKey", "issuer", "n.issuerKey", "since", "n.firstTypedAt", "ruled", "n.ruledAt");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReferenceStamp reference;

    @Inject
    private Clock clock;

    /** Those with a ruling, or with none in force: of these the ones alone that a firm still has. */
    Slice<NameRow> list(Ruling ruling, String text, PageRequest request) {
        ListQuery query = new ListQuery(entities, FROM)
                .where("n.ruling = :ruling", "ruling", ruling)
                .containing(NAMED, "text", text == null ? null : NameKey.normalised(text));
        if (ruling == Ruling.WAITING) {
            query.where(IN_USE);
        }
        return query.slice(NameRow.class, ROW, "select count(n)", SORTS, "n.id", request);
    }

    /** How many names wait for a ruling that some firm still has. */
    long waiting() {
        return entities.createQuery(
                        "select count(n) from LicenceName n where n.ruling = :ruling and " + IN_USE, Long.class)
                .setParameter("ruling", Ruling.WAITING)
                .getSingleResult();
    }

    /**
     * @throws NotFound if there is no such name
     */
    NameRow row(long id) {
        return new ListQuery(entities, FROM)
                .where("n.id = :id", "id", id).all(NameRow.class, ROW, "").stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    /** The name that a firm has typed, held until the transaction ends; a new one if nobody has typed it before. */
    LicenceName typed(String name, String issuer) {
        NameKey key = NameKey.of(name, issuer);
        Long known = find(key);
        if (known == null) {
            reference.change();
            known = find(key);
        }
        if (known != null) {
            return held(known);
        }
        LicenceName added = new LicenceName(name, issuer, clock.instant());
        entities.persist(added);
        return added;
    }

    private Long find(NameKey key) {
        return entities.createQuery(
                        "select n.id from LicenceName n where n.nameKey = :name and n.issuerKey = :issuer", Long.class)
                .setParameter("name", key.name())
                .setParameter("issuer", key.issuer())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /**
     * A name in its newest state, held until the transaction ends.
     *
     * @throws NotFound if there is no such name
     */
    LicenceName held(long id) {
        entities.createNativeQuery("update licence_name set version = version where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        LicenceName found = entities.find(LicenceName.class, id);
        if (found == null) {
            throw new NotFound();
        }
        entities.refresh(found);
        return found;
    }

    /** The active records with the name in all firms, held until the transaction ends, in the order of creation. */
    List<Licence> recordsOf(LicenceName name) {
        entities.createNativeQuery("""
                        update register_record set firm_id = firm_id
                         where deactivated_on is null and id in (select id from licence where name_id = ?1)
                        """).setParameter(1, name.id()).executeUpdate();
        return entities.createQuery("""
                        select r from Licence r join fetch r.holder
                         where r.typed = :name and r.deactivatedOn is null order by r.id
                        """, Licence.class)
                .setParameter("name", name)
                .getResultList();
    }

    /** All active licences of the people who hold one with the name, by the person's id. */
    Map<Long, List<Licence>> ofTheHolders(LicenceName name) {
        return entities.createQuery("""
                        select o from Licence o where o.deactivatedOn is null and o.holder.id in (
                               select r.holder.id from Licence r where r.typed = :name and r.deactivatedOn is null)
                         order by o.id
                        """, Licence.class)
                .setParameter("name", name)
                .getResultStream()
                .collect(Collectors.groupingBy(licence -> licence.holder().id()));
    }
}
