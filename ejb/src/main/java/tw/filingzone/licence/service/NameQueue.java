package tw.filingzone.licence.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.service.ReferenceStamp;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.licence.model.CatalogueEntry;
import tw.filingzone.licence.model.EntryChoice;
import tw.filingzone.licence.model.EntryFields;
import tw.filingzone.licence.model.Licence;
import tw.filingzone.licence.model.LicenceName;
import tw.filingzone.licence.model.NameRow;
import tw.filingzone.licence.model.RuleName;
import tw.filingzone.licence.model.RuledRecords;
import tw.filingzone.licence.model.Ruling;
import tw.filingzone.licence.model.SaveEntry;
import tw.filingzone.register.service.RegisterChanges;

/**
 * What firms have typed because it is not in the catalogue, and what the exchange rules of it. A ruling is in force at
 * once for the active records of all firms, and for what is typed later. The exchange sees names, issuers and numbers
 * of records; whose they are it learns from filings alone.
 */
@Stateless
public class NameQueue {

    @Inject
    private LicenceNames names;

    @Inject
    private CatalogueEntries entries;

    @Inject
    private Catalogue catalogue;

    @Inject
    private RegisterChanges changes;

    @Inject
    private ReferenceStamp reference;

    @Inject
    private Audit audit;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * A page of the names, sorted by name, issuer, since or ruled. Of those that wait only the ones that some firm has.
     *
     * @param ruling only those with that ruling, or null for all
     */
    @Requires(Permission.MONITOR)
    public Slice<NameRow> list(Ruling ruling, String text, PageRequest request) {
        return names.list(ruling, text, request);
    }

    /** Writes down that the list of names leaves the zone as a file. */
    @Requires(Permission.MONITOR)
    public void export() {
        audit.done(AuditedAction.of("ExportLicenceNames", null));
    }

    /**
     * @throws tw.filingzone.kernel.model.NotFound if there is no such name
     */
    @Requires(Permission.MONITOR)
    public NameRow details(long id) {
        return names.row(id);
    }

    /** The entries to which a name can be assigned, by their codes. */
    @Requires(Permission.KEEP_CATALOGUE)
    public List<EntryChoice> choices() {
        return entries.choices();
    }

    /**
     * Rules that a name is an entry of the catalogue.
     *
     * @throws tw.filingzone.kernel.model.NotFound if there is no such name
     * @throws tw.filingzone.kernel.model.InvalidFields if no entry has the code, or the note is too long
     * @throws tw.filingzone.kernel.model.StaleRecord if it was ruled otherwise since the form was opened
     */
    @Requires(Permission.KEEP_CATALOGUE)
    public RuledRecords assign(RuleName command) {
        LicenceName name = held(command.id(), command.version());
        CatalogueEntry entry = entries.withCode(command.entryCode());
        new FieldCheck()
                .text("entryCode", command.entryCode(), 40)
                .require(entry != null, "entryCode", MessageKey.of("licence.error.codeUnknown"))
                .complete();
        return assigned(name, entry, command.note());
    }

    /**
     * Makes a new entry of the catalogue, which is unconfirmed until it is decided, and assigns the name to it.
     *
     * @param version the state of the name that the form was opened with
     * @throws tw.filingzone.kernel.model.NotFound if there is no such name
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     * @throws tw.filingzone.kernel.model.StaleRecord if it was ruled otherwise since the form was opened
     */
    @Requires(Permission.KEEP_CATALOGUE)
    public RuledRecords addEntry(long id, int version, EntryFields fields) {
        LicenceName name = held(id, version);
        return assigned(name, entries.of(catalogue.save(new SaveEntry(null, 0, fields))), null);
    }

    /**
     * Rules that a name is on no list. The note is what firms are told.
     *
     * @throws tw.filingzone.kernel.model.NotFound if there is no such name
     * @throws tw.filingzone.kernel.model.InvalidFields if the note is missing or too long
     * @throws tw.filingzone.kernel.model.StaleRecord if it was ruled otherwise since the form was opened
     */
    @Requires(Permission.KEEP_CATALOGUE)
    public RuledRecords refuse(RuleName command) {
        LicenceName name = held(command.id(), command.version());
        name.refuse(command.note(), current.caller().username(), clock.instant());
        return apply(name);
    }

    private LicenceName held(long id, int version) {
        reference.change();
        LicenceName name = names.held(id);
        name.requireUnchangedSince(version);
        return name;
    }

    private RuledRecords assigned(LicenceName name, CatalogueEntry entry, String note) {
        name.assign(entry, note, current.caller().username(), clock.instant());
        return apply(name);
    }

    private RuledRecords apply(LicenceName name) {
        List<Licence> records = names.recordsOf(name);
        Map<Long, List<Licence>> others = names.ofTheHolders(name);
        int taken = 0;
        for (Licence record : records) {
            List<Licence> ofTheHolder = others.get(record.holder().id());
            taken += changes.applyForAll(record, licence -> licence.follow(name, ofTheHolder)) ? 1 : 0;
        }
        RuledRecords done = new RuledRecords(taken, records.size() - taken);
        audit.done(new AuditedAction("RuleLicenceName", "LicenceName:" + name.id(), told(name, done)));
        return done;
    }

    private static String told(LicenceName name, RuledRecords done) {
        String what = name.entry() == null
                ? name.ruling().name()
                : name.ruling() + " " + name.entry().code();
        String counts = what + " " + done.taken() + "/" + done.left();
        return name.note() == null ? counts : counts + ": " + name.note();
    }
}
