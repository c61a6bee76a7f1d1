package tw.filingzone.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.personnel.model.PersonChoice;
import tw.filingzone.personnel.model.PersonDetails;
import tw.filingzone.personnel.model.PersonFields;
import tw.filingzone.personnel.model.PersonRow;
import tw.filingzone.personnel.model.RevealIdentity;
import tw.filingzone.personnel.model.SavePerson;
import tw.filingzone.personnel.model.SealedIdentity;
import tw.filingzone.personnel.model.SecurityPerson;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.RegisterSlice;
import tw.filingzone.register.service.OwnRecords;
import tw.filingzone.register.service.RecordStore;
import tw.filingzone.register.service.RegisterChanges;
import tw.filingzone.unit.model.SecurityUnit;

/** The own firm's security managers and staff. */
@Stateless
public class Personnel {

    private static final String ROW = """
            select new tw.filingzone.personnel.model.PersonRow(
                   r.id, r.name, r.identity.mask, r.post, r.dedicated, u.name, r.startedOn,
                   r.deactivatedOn, r.deactivationReason)
            """;
    private static final String FROM = "from SecurityPerson r left join r.unitName u";
    private static final Map<String, String> SORTS =
            Map.of("name", "r.name", "post", "r.post", "unit", "u.name", "started", "r.startedOn");

    @Inject
    private RecordStore records;

    @Inject
    private OwnRecords own;

    @Inject
    private RegisterChanges changes;

    @Inject
    private IdentityVault vault;

    @Inject
    private Audit audit;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** A page of the register, sorted by name, post, unit or started. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public RegisterSlice<PersonRow> list(Activity activity, String text, PageRequest request) {
        return records.list(FROM, firm(), activity, today())
                .containing("lower(r.name) like :text escape '\\'", "text", text)
                .slice(PersonRow.class, ROW, SORTS, request);
    }

    /** The people of today, to be chosen as holders. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public List<PersonChoice> choices() {
        return own.active(SecurityPerson.class).stream()
                .filter(person -> person.isActiveOn(today()))
                .map(person -> new PersonChoice(
                        person.id(), person.label(), person.identity().mask()))
                .toList();
    }

    /**
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public PersonDetails details(long id) {
        return PersonDetails.of(own.of(SecurityPerson.class, id), today());
    }

    /**
     * Adds or changes a person's spell with its evidence.
     *
     * @return the record's id
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     * @throws tw.filingzone.kernel.model.StaleRecord if somebody else changed it since the form was opened
     */
    @Requires(Permission.KEEP_REGISTERS)
    public long save(SavePerson command) {
        PersonFields fields = command.fields();
        if (command.id() == null) {
            fields.check(null, today());
            return changes.add(
                    () -> new SecurityPerson(firm(), fields, sealed(fields), unit(fields), all()), command.files());
        }
        return changes.revise(
                SecurityPerson.class,
                command.id(),
                command.version(),
                person -> {
                    fields.check(person.identity().kind(), today());
                    SealedIdentity identity = fields.statesIdentity() ? sealed(fields) : person.identity();
                    person.revise(fields, identity, unit(fields), all());
                },
                command.files());
    }

    /**
     * A person's identity number in full. Who asked for it and why stands in the audit log.
     *
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     * @throws tw.filingzone.kernel.model.InvalidFields if no reason is given
     */
    @Requires(Permission.KEEP_REGISTERS)
    public String reveal(RevealIdentity command) {
        command.check();
        SecurityPerson person = records.of(SecurityPerson.class, command.personId(), firm());
        String number = vault.open(person.identity(), firm());
        audit.done(new AuditedAction(
                "RevealIdentity",
                "SecurityPerson:" + person.id(),
                command.reason().strip()));
        return number;
    }

    private SealedIdentity sealed(PersonFields fields) {
        return vault.seal(fields.identity(), firm());
    }

    private SecurityUnit unit(PersonFields fields) {
        return fields.unitId() == null ? null : records.of(SecurityUnit.class, fields.unitId(), firm());
    }

    private List<SecurityPerson> all() {
        return records.all(SecurityPerson.class, firm());
    }

    private long firm() {
        return current.caller().firmId();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
