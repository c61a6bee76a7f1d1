package tw.filingzone.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.filing.model.FiledContent;
import tw.filingzone.filing.model.Filing;
import tw.filingzone.filing.model.PersonalField;
import tw.filingzone.filing.model.SubmissionTime;
import tw.filingzone.filing.model.Submitted;
import tw.filingzone.filing.service.ContentForm;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.Messages;
import tw.filingzone.register.model.RecordContent;
import tw.filingzone.register.model.RegisterRecord;
import tw.filingzone.rule.model.Assessment;
import tw.filingzone.rule.model.ItemAssessment;
import tw.filingzone.rule.model.LeftOut;
import tw.filingzone.submission.service.Registers.Holdings;

/** Puts the registers of a firm into the form in which a version keeps them, personal fields as salted digests. */
@ApplicationScoped
class FrozenContent {

    @Inject
    private ContentForm form;

    @Inject
    private Salts salts;

    /**
     * @param files the evidence by record
     */
    Submitted of(
            Filing filing,
            Assessment assessment,
            Holdings holdings,
            Map<Long, List<AttachmentRow>> files,
            Caller caller,
            SubmissionTime time) {
        List<PersonalField> personal = new ArrayList<>();
        FiledContent content = new FiledContent(
                filing.firm().code().value(),
                filing.firm().name(),
                Messages.text(Languages.CHINESE, filing.window().name().text()),
                filing.nextNumber(),
                assessment.level().number(),
                assessment.annexName(),
                assessment.on().toString(),
                assessment.items().stream()
                        .map(item -> item(item, holdings, files, personal))
                        .toList());
        String text = form.write(content);
        return new Submitted(
                time, caller.username(), caller.displayName(), assessment, text, form.digest(text), personal);
    }

    private FiledContent.Item item(
            ItemAssessment assessed,
            Holdings holdings,
            Map<Long, List<AttachmentRow>> files,
            List<PersonalField> personal) {
        List<RegisterRecord> records = holdings.of(assessed.item());
        return new FiledContent.Item(
                assessed.item(),
                assessed.outcome(),
                assessed.clause(),
                assessed.alternatives().stream()
                        .map(each -> new FiledContent.Alternative(each.number(), each.parts()))
                        .toList(),
                assessed.leftOut().stream()
                        .map(each -> objection(each, records))
                        .toList(),
                records.stream()
                        .map(each -> entry(each, files.getOrDefault(each.id(), List.of()), personal))
                        .toList());
    }

    private static FiledContent.Objection objection(LeftOut leftOut, List<RegisterRecord> records) {
        boolean unnamed = records.stream().anyMatch(each -> each.id() == leftOut.recordId() && each.namesPerson());
        return new FiledContent.Objection(
                leftOut.recordId(),
                unnamed ? null : leftOut.name(),
                leftOut.reason().key(),
                leftOut.reason().arguments().stream().map(Object::toString).toList());
    }

    private FiledContent.Entry entry(RegisterRecord kept, List<AttachmentRow> files, List<PersonalField> personal) {
        RecordContent content = kept.content();
        Map<String, String> open = new TreeMap<>();
        Map<String, String> digests = new TreeMap<>();
        content.fields().forEach((name, value) -> {
            if (content.personal().contains(name)) {
                PersonalField field = new PersonalField(kept.id(), name, salts.next(), value);
                personal.add(field);
                digests.put(name, form.digest(field.salted()));
            } else {
                open.put(name, value);
            }
        });
        return new FiledContent.Entry(
                kept.register(),
                kept.id(),
                kept.namesPerson() ? null : kept.label(),
                open,
                digests,
                files.stream().map(FrozenContent::file).toList());
    }

    private static FiledContent.File file(AttachmentRow row) {
        return new FiledContent.File(row.id(), row.fileName(), row.kind().mediaType(), row.bytes(), row.sha256());
    }
}
