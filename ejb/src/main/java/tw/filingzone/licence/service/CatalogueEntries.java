package tw.filingzone.licence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.Kept;
import tw.filingzone.kernel.service.ListQuery;
import tw.filingzone.kernel.service.ReferenceStamp;
import tw.filingzone.licence.model.CatalogueEntry;
import tw.filingzone.licence.model.EntryChoice;
import tw.filingzone.licence.model.EntryRow;
import tw.filingzone.licence.model.ListStatus;
import tw.filingzone.register.service.Referred;

/** The stored catalogue of licences; the same for every firm. */
@ApplicationScoped
class CatalogueEntries implements Referred {

    private static final String ROW = """
            select new tw.filingzone.licence.model.EntryRow(e.id, e.code, e.issuer, e.nameEn, e.nameZh, e.category,
                   e.status, e.knowledge, e.listRevision, e.source, e.decidedAt, e.decidedBy)
            """;
    private static final String NAMED =
            "(lower(e.code) like :text escape '\\' or lower(e.nameEn) like :text escape '\\'"
                    + " or e.nameZh like :text escape '\\' or lower(e.issuer) like :text escape '\\')";
    private static final Map<String, String> SORTS =
            Map.of("code", "e.code", "issuer", "e.issuer", "status", "e.status");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReferenceStamp reference;

    private final Kept<List<EntryChoice>> choices = new Kept<>();

    Slice<EntryRow> list(ListStatus status, String text, PageRequest request) {
        return new ListQuery(entities, "from CatalogueEntry e")
                .where("e.status = :status", "status", status)
                .containing(NAMED, "text", text)
                .slice(EntryRow.class, ROW, "select count(e)", SORTS, "e.code", request);
    }

    /** Licences refer to entries; there are fewer of these than of those. */
    @Override
    public void read() {
        entities.createQuery("select e from CatalogueEntry e", CatalogueEntry.class)
                .getResultList();
    }

    /** All that a firm may choose, by their codes; kept until the catalogue changes. */
    List<EntryChoice> choices() {
        return choices.at(reference, this::readChoices);
    }

    private List<EntryChoice> readChoices() {
        return entities.createQuery("""
                        select new tw.filingzone.licence.model.EntryChoice(e.id, e.code, e.issuer, e.nameEn, e.nameZh,
                               e.status, e.listRevision, e.expires, e.validityRule)
                          from CatalogueEntry e order by e.code
                        """, EntryChoice.class).getResultList();
    }

    /**
     * @throws NotFound if there is no such entry
     */
    CatalogueEntry of(long id) {
        CatalogueEntry found = entities.find(CatalogueEntry.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    List<CatalogueEntry> of(Collection<Long> ids) {
        return entities.createQuery(
                        "select e from CatalogueEntry e where e.id in :ids order by e.id", CatalogueEntry.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    boolean hasOther(String code, Long id) {
        return entities.createQuery("select e.id from CatalogueEntry e where lower(e.code) = lower(:code)", Long.class)
                .setParameter("code", code)
                .getResultStream()
                .anyMatch(found -> !found.equals(id));
    }

    CatalogueEntry add(CatalogueEntry entry) {
        entities.persist(entry);
        return entry;
    }
}
