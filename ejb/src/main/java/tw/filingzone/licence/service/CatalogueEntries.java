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
import tw.filingzone.licence.model.CatalogueFigures;
import tw.filingzone.licence.model.CataloguePage;
import tw.filingzone.licence.model.EntryChoice;
import tw.filingzone.licence.model.EntryRow;
import tw.filingzone.licence.model.ListStatus;
import tw.filingzone.register.service.Referred;

/** The stored catalogue of licences; the same for every firm. */
@ApplicationScoped
class CatalogueEntries implements Referred {

    private static final String ROW = """
            select new tw.filingzone.licence.model.EntryRow(e.id, e.code, e.issuer, e.nameEn, e.nameZh, e.category,
                   e.status, e.knowledge, e.listRevision, e.countsFrom, e.countsUntil, e.source, e.decidedAt, e.decidedBy)
            """;
    /** From the one row of the stamp: Derby knows no subquery beside a sum. */
    private static final String FIGURES = """
            select new tw.filingzone.licence.model.CatalogueFigures(
                   (select count(e.id) from CatalogueEntry e where {matching}),
                   (select count(n.id) from LicenceName n where n.ruling = tw.filingzone.licence.model.Ruling.WAITING
                       and exists (select r.id from Licence r where r.typed = n and r.deactivatedOn is null)))
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

    CataloguePage list(ListStatus status, String text, PageRequest request) {
        CatalogueFigures figures =
                matching("from ReferenceData d", status, text).figures(CatalogueFigures.class, FIGURES);
        List<EntryRow> rows =
                matching("from CatalogueEntry e", status, text).rows(EntryRow.class, ROW, SORTS, "e.code", request);
        return new CataloguePage(
                new Slice<>(rows, figures.matching().longValue(), request),
                figures.waiting().longValue());
    }

    private ListQuery matching(String from, ListStatus status, String text) {
        return new ListQuery(entities, from)
                .where("e.status = :status", "status", status)
                .containing(NAMED, "text", text);
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
                               e.status, e.listRevision, e.expires, e.validityRule, e.countsFrom, e.countsUntil)
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

    /** The entry that has a code, whatever its case, or null. */
    CatalogueEntry withCode(String code) {
        return entities.createQuery(
                        "select e from CatalogueEntry e where lower(e.code) = lower(:code)", CatalogueEntry.class)
                .setParameter("code", code == null ? "" : code.strip())
                .getResultStream()
                .findFirst()
                .orElse(null);
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
