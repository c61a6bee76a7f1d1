package tw.filingzone.isms.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.isms.model.CertificateDetails;
import tw.filingzone.isms.model.CertificateRow;
import tw.filingzone.isms.model.IsmsCertificate;
import tw.filingzone.isms.model.SaveCertificate;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.RegisterSlice;
import tw.filingzone.register.service.OwnRecords;
import tw.filingzone.register.service.RecordStore;
import tw.filingzone.register.service.RegisterChanges;

/** The own firm's ISMS certificates. */
@Stateless
public class Certificates {

    private static final String ROW = """
            select new tw.filingzone.isms.model.CertificateRow(r.id, r.standard, r.edition, r.certificateNumber,
                   r.body, r.issuedOn, r.expiresOn, r.coversCore, r.deactivatedOn, r.deactivationReason)
            """;
    private static final Map<String, String> SORTS =
            Map.of("number", "r.certificateNumber", "body", "r.body", "issued", "r.issuedOn", "expires", "r.expiresOn");
    private static final String NAMED =
            "(lower(r.certificateNumber) like :text escape '\\' or lower(r.body) like :text escape '\\')";

    @Inject
    private RecordStore records;

    @Inject
    private OwnRecords own;

    @Inject
    private RegisterChanges changes;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** A page of the register, sorted by number, body, issued or expires. */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public RegisterSlice<CertificateRow> list(Activity activity, String text, PageRequest request) {
        return records.list("from IsmsCertificate r", firm(), activity, today())
                .containing(NAMED, "text", text)
                .slice(CertificateRow.class, ROW, SORTS, request);
    }

    /**
     * @throws tw.filingzone.kernel.model.NotFound if the firm has no such record
     */
    @Requires(Permission.VIEW_OWN_FILINGS)
    public CertificateDetails details(long id) {
        return CertificateDetails.of(own.of(IsmsCertificate.class, id), today());
    }

    /**
     * Adds or changes a record with its evidence.
     *
     * @return the record's id
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     * @throws tw.filingzone.kernel.model.StaleRecord if somebody else changed it since the form was opened
     */
    @Requires(Permission.KEEP_REGISTERS)
    public long save(SaveCertificate command) {
        return command.id() == null
                ? changes.add(() -> new IsmsCertificate(firm(), command.fields(), today()), command.files())
                : changes.revise(
                        IsmsCertificate.class,
                        command.id(),
                        command.version(),
                        certificate -> certificate.revise(command.fields(), today()),
                        command.files());
    }

    private long firm() {
        return current.caller().firmId();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
