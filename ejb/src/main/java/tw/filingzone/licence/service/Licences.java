package tw.filingzone.licence.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.licence.model.EntryChoice;
import tw.filingzone.licence.model.Licence;
import tw.filingzone.licence.model.LicenceDetails;
import tw.filingzone.licence.model.LicenceFields;
import tw.filingzone.licence.model.LicenceRow;
import tw.filingzone.licence.model.Named;
import tw.filingzone.licence.model.SaveLicence;
import tw.filingzone.personnel.model.SecurityPerson;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.RegisterSlice;
import tw.filingzone.register.service.OwnRecords;
import tw.filingzone.register.service.RecordStore;
import tw.filingzone.register.service.RegisterChanges;

/** The licences that the own firm's security staff hold. */
@Stateless
public class Licences {

    private static final String ROW = """
            select new tw.filingzone.licence.model.LicenceRow(
                   r.id, e.code, r.otherName, r.number, h.id, h.name, h.startedOn, h.deactivatedOn, e.status,
                   e.countsFrom, e.countsUntil, r.ruling, r.rulingNote, r.obtainedOn, r.expiresOn, r.deactivatedOn, r.deactivationReason)
            """;
    private static final String FROM = "from Licence r join r.holder h left join r.entry e";
    private static final String NAMED = "(lower(h.name) like :text escape '\\' or lower(e.code) like :text escape '\\'"
            + " or lower(r.otherName) like :text escape '\\' or lower(r.number) like :text escape '\\')";
    private static final Map<String, String> SORTS =
            Map.of("licence", "e.code", "holder", "h.name", "obtained", "r.obtainedOn", "expires", "r.expiresOn");
    private static final int OF_ONE_PERSON = 200;

    @Inject
    private RecordStore records;

    @Inject
    private OwnRecords own;

    @Inject
    private RegisterChanges changes;

    @Inject
    private CatalogueEntries entries;

    @Inject
    private LicenceNames names;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** A page of the register, sorted by licence, holder, obtained or expires. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public RegisterSlice<LicenceRow> list(Activity activity, String text, PageRequest request) {
        return records.list(FROM, firm(), activity, today())
                .containing(NAMED, "text", text)
                .slice(LicenceRow.class, ROW, SORTS, request);
    }

    /** The licences of one person, the latest first. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public List<LicenceRow> of(long personId) {
        return records.list(FROM, firm(), Activity.ALL, today())
                .where("h.id = :holder", "holder", personId)
                .rows(LicenceRow.class, ROW, SORTS, new PageRequest(0, OF_ONE_PERSON, "obtained", true));
    }

    /** The licences of the catalogue, to be chosen. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public List<EntryChoice> catalogue() {
        return entries.choices();
    }

    /**
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public LicenceDetails details(long id) {
        return LicenceDetails.of(own.of(Licence.class, id), today());
    }

    /**
     * Adds or changes a record with its evidence. A name that is typed goes to the exchange with its issuer, unless it
     * has ruled of it before.
     *
     * @return the record's id
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     * @throws tw.filingzone.kernel.model.StaleRecord if somebody else changed it since the form was opened
     */
    @Requires(Permission.KEEP_REGISTERS)
    public long save(SaveLicence command) {
        LicenceFields fields = command.fields();
        Named named = named(fields);
        SecurityPerson holder = records.of(SecurityPerson.class, fields.holderId(), firm());
        return command.id() == null
                ? changes.add(() -> new Licence(fields, holder, named, all(), today()), command.files())
                : changes.revise(
                        Licence.class,
                        command.id(),
                        command.version(),
                        licence -> licence.revise(fields, holder, named, all(), today()),
                        command.files());
    }

    /**
     * Which licence it is. A name that was typed is held, so that no ruling comes between; before it the firm, in the
     * order in which every change takes them.
     */
    private Named named(LicenceFields fields) {
        records.hold(firm());
        Named named = fields.isTyped()
                ? Named.typed(names.typed(fields.otherName(), fields.issuer()))
                : Named.chosen(fields.entryId() == null ? null : entries.of(fields.entryId()));
        fields.check(named.isWithoutExpiry(), today());
        return named;
    }

    private List<Licence> all() {
        return records.all(Licence.class, firm());
    }

    private long firm() {
        return current.caller().firmId();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
