package tw.filingzone.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.filing.model.FiledContent;
import tw.filingzone.filing.model.Filing;
import tw.filingzone.filing.model.Submitted;
import tw.filingzone.filing.service.ContentForm;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.Messages;
import tw.filingzone.register.model.RegisterRecord;
import tw.filingzone.rule.model.Assessment;
import tw.filingzone.rule.model.ItemAssessment;
import tw.filingzone.rule.model.LeftOut;
import tw.filingzone.submission.service.Registers.Holdings;

/** Puts the registers of a firm into the form in which a version keeps them. */
@ApplicationScoped
class FrozenContent {

    @Inject
    private ContentForm form;

    Submitted of(Filing filing, Assessment assessment, Holdings holdings, Caller caller, Instant now) {
        FiledContent content = new FiledContent(
                filing.firm().code().value(),
                filing.firm().name(),
                Messages.text(Languages.CHINESE, filing.window().name().text()),
                filing.nextNumber(),
                assessment.level().number(),
                assessment.annexName(),
                assessment.on().toString(),
                assessment.items().stream().map(item -> item(item, holdings)).toList());
        String text = form.write(content);
        return new Submitted(now, caller.username(), caller.displayName(), assessment, text, form.digest(text));
    }

    private static FiledContent.Item item(ItemAssessment assessed, Holdings holdings) {
        return new FiledContent.Item(
                assessed.item(),
                assessed.outcome(),
                assessed.clause(),
                assessed.alternatives().stream()
                        .map(each -> new FiledContent.Alternative(each.number(), each.parts()))
                        .toList(),
                assessed.leftOut().stream().map(FrozenContent::objection).toList(),
                holdings.of(assessed.item()).stream()
                        .map(each -> entry(each, holdings.filesOf(each)))
                        .toList());
    }

    private static FiledContent.Objection objection(LeftOut leftOut) {
        return new FiledContent.Objection(
                leftOut.recordId(),
                leftOut.name(),
                leftOut.reason().key(),
                leftOut.reason().arguments().stream().map(Object::toString).toList());
    }

    private static FiledContent.Entry entry(RegisterRecord kept, List<AttachmentRow> files) {
        return new FiledContent.Entry(
                kept.id(),
                kept.label(),
                kept.content().fields(),
                files.stream().map(FrozenContent::file).toList());
    }

    private static FiledContent.File file(AttachmentRow row) {
        return new FiledContent.File(row.id(), row.fileName(), row.kind().mediaType(), row.bytes(), row.sha256());
    }
}
