package tw.filingzone.licence;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.licence.model.Category;
import tw.filingzone.licence.model.EntryFields;
import tw.filingzone.licence.model.LicenceDetails;
import tw.filingzone.licence.model.LicenceFields;
import tw.filingzone.licence.model.NameRow;
import tw.filingzone.licence.model.RuleName;
import tw.filingzone.licence.model.RuledRecords;
import tw.filingzone.licence.model.Ruling;
import tw.filingzone.licence.model.SaveLicence;
import tw.filingzone.licence.service.Catalogue;
import tw.filingzone.licence.service.Licences;
import tw.filingzone.licence.service.NameQueue;
import tw.filingzone.personnel.service.Personnel;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.service.Records;

/** Firms that type licences, and the exchange that rules of them. */
public abstract class TypedLicences {

    /** No other test looks at the licences of these firms. */
    static final String ONE = "z056";

    static final String OTHER = "z024";
    static final String THIRD = "z006";
    static final LocalDate OBTAINED = LocalDate.of(2025, 3, 1);

    @Inject
    Licences licences;

    @Inject
    Personnel personnel;

    @Inject
    Records records;

    @Inject
    NameQueue queue;

    @Inject
    Catalogue catalogue;

    @Inject
    Callers callers;

    @Inject
    CurrentCaller current;

    void as(String username) {
        current.is(callers.named(username));
    }

    LicenceFields typed(String firm, String name, String issuer, String number) {
        as(firm + ".filer");
        long holder = personnel
                .list(Activity.ACTIVE, null, new PageRequest(0, 1, "started", false))
                .rows()
                .get(0)
                .id();
        return new LicenceFields(holder, null, name, issuer, number, OBTAINED, null, true);
    }

    long add(LicenceFields fields) {
        return licences.save(new SaveLicence(null, 0, fields, List.of()));
    }

    long add(String firm, String name, String issuer, String number) {
        return add(typed(firm, name, issuer, number));
    }

    static LicenceFields withNumber(LicenceFields fields, String number) {
        return new LicenceFields(
                fields.holderId(),
                fields.entryId(),
                fields.otherName(),
                fields.issuer(),
                number,
                fields.obtainedOn(),
                fields.expiresOn(),
                fields.unlimited());
    }

    LicenceDetails of(String firm, long id) {
        as(firm + ".filer");
        return licences.details(id);
    }

    NameRow name(Ruling ruling, String text) {
        as("supervisor");
        List<NameRow> rows =
                queue.list(ruling, text, new PageRequest(0, 25, "since", false)).rows();
        return rows.size() == 1 ? rows.get(0) : null;
    }

    RuledRecords assign(NameRow name, String code, String note) {
        as("supervisor");
        return queue.assign(new RuleName(name.id(), name.version(), code, note));
    }

    RuledRecords refuse(NameRow name, String note) {
        as("supervisor");
        return queue.refuse(new RuleName(name.id(), name.version(), null, note));
    }

    static String objection(LicenceDetails licence) {
        return licence.objection() == null ? null : licence.objection().key();
    }

    static EntryFields entry(String code, LocalDate from, LocalDate until) {
        return new EntryFields(
                code, "示範新學會", "Demonstration", null, Category.TECHNICAL, null, null, null, from, until, null);
    }
}
