package tw.filingzone.licence.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.ReferenceStamp;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.licence.model.CatalogueEntry;
import tw.filingzone.licence.model.CataloguePage;
import tw.filingzone.licence.model.EntryDetails;
import tw.filingzone.licence.model.ListStatus;
import tw.filingzone.licence.model.SaveEntry;

/** The exchange's catalogue of licences: what is on the list, what is not, and what nobody has looked up yet. */
@Stateless
public class Catalogue {

    @Inject
    private CatalogueEntries entries;

    @Inject
    private ReferenceStamp reference;

    @Inject
    private Audit audit;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * A page of the catalogue, sorted by code, issuer or status, and how many typed names wait.
     *
     * @param status only those of that status, or null for all
     */
    @Requires(Permission.MONITOR)
    public CataloguePage list(ListStatus status, String text, PageRequest request) {
        return entries.list(status, text, request);
    }

    /** Writes down that the catalogue leaves the zone as a file. */
    @Requires(Permission.MONITOR)
    public void export() {
        audit.done(AuditedAction.of("ExportCatalogue", null));
    }

    /**
     * @throws tw.filingzone.kernel.model.NotFound if there is no such entry
     */
    @Requires(Permission.MONITOR)
    public EntryDetails details(long id) {
        return entries.of(id).details();
    }

    /**
     * Adds or changes an entry. A new one is unconfirmed until it is decided.
     *
     * @return the entry's id
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     * @throws tw.filingzone.kernel.model.StaleRecord if somebody else changed it since the form was opened
     */
    @Requires(Permission.KEEP_CATALOGUE)
    public long save(SaveEntry command) {
        command.fields().check();
        new FieldCheck()
                .require(
                        !entries.hasOther(command.fields().code(), command.id()),
                        "code",
                        MessageKey.of("licence.error.codeTaken"))
                .complete();
        CatalogueEntry entry =
                command.id() == null ? entries.add(new CatalogueEntry(command.fields())) : revised(command);
        reference.change();
        audit.done(AuditedAction.of("SaveCatalogueEntry", "CatalogueEntry:" + entry.id()));
        return entry.id();
    }

    /**
     * Decides of some entries whether they are on the list; in force at once for every firm.
     *
     * @throws tw.filingzone.kernel.model.InvalidFields if none is chosen
     */
    @Requires(Permission.KEEP_CATALOGUE)
    public void decide(Set<Long> ids, ListStatus status) {
        new FieldCheck()
                .require(!ids.isEmpty(), "chosen", MessageKey.of("licence.error.noneChosen"))
                .complete();
        List<CatalogueEntry> chosen = entries.of(ids);
        for (CatalogueEntry entry : chosen) {
            entry.decide(status, current.caller().username(), clock.instant());
            audit.done(new AuditedAction(
                    "DecideCatalogueEntry", "CatalogueEntry:" + entry.id(), entry.code() + " " + status));
        }
        reference.change();
    }

    private CatalogueEntry revised(SaveEntry command) {
        CatalogueEntry entry = entries.of(command.id());
        entry.requireUnchangedSince(command.version());
        entry.revise(command.fields());
        return entry;
    }
}
