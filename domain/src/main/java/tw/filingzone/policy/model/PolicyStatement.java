package tw.filingzone.policy.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.register.model.RecordContent;
import tw.filingzone.register.model.Register;
import tw.filingzone.register.model.RegisterRecord;
import tw.filingzone.rule.model.Part;

/** A policy statement of a firm, CC-12000(1). */
@Entity
@Table(name = "policy_statement")
@DiscriminatorValue("POLICY")
public class PolicyStatement extends RegisterRecord {

    @Column(name = "title")
    private String title;

    @Column(name = "document_version")
    private String documentVersion;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "evaluated_on")
    private LocalDate evaluatedOn;

    @Column(name = "note")
    private String note;

    protected PolicyStatement() {}

    /**
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public PolicyStatement(long firmId, PolicyFields fields, LocalDate today) {
        super(firmId);
        revise(fields, today);
    }

    /**
     * Takes new values for all fields.
     *
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public final void revise(PolicyFields fields, LocalDate today) {
        fields.check(today);
        title = fields.title();
        documentVersion = fields.documentVersion();
        approvedOn = fields.approvedOn();
        approvedBy = fields.approvedBy();
        issuedOn = fields.issuedOn();
        evaluatedOn = fields.evaluatedOn();
        note = fields.note();
    }

    @Override
    public MessageKey objectionOn(LocalDate day) {
        return day.isBefore(approvedOn)
                ? MessageKey.of("policy.objection.notYetApproved", approvedOn)
                : super.objectionOn(day);
    }

    @Override
    public Register register() {
        return Register.POLICY;
    }

    @Override
    public Set<Part> countsAs() {
        return Set.of(Part.POLICY);
    }

    @Override
    public String label() {
        return title + " " + documentVersion;
    }

    @Override
    public RecordContent content() {
        return new RecordContent.Builder()
                .add("title", title)
                .add("documentVersion", documentVersion)
                .add("approvedOn", approvedOn)
                .add("approvedBy", approvedBy)
                .add("issuedOn", issuedOn)
                .add("evaluatedOn", evaluatedOn)
                .add("note", note)
                .add("deactivatedOn", deactivatedOn())
                .add("deactivationReason", deactivationReason())
                .build();
    }

    public PolicyFields fields() {
        return new PolicyFields(title, documentVersion, approvedOn, approvedBy, issuedOn, evaluatedOn, note);
    }
}
