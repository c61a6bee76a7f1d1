package tw.filingzone.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.policy.model.PolicyDetails;
import tw.filingzone.policy.model.PolicyFields;
import tw.filingzone.policy.model.SavePolicy;
import tw.filingzone.policy.service.Policies;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.ChangedMeanwhile;
import tw.filingzone.register.model.Conflict;
import tw.filingzone.register.model.Deactivate;
import tw.filingzone.register.model.FieldChange;
import tw.filingzone.register.service.Records;
import tw.filingzone.suite.OtherRequests;

/** Two pages on one record: the later one is told what it would overwrite, and overwrites nothing by itself. */
@ArquillianTest
class ConflictIT {

    @Inject
    private Policies policies;

    @Inject
    private Records records;

    @Inject
    private Evidence evidence;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private OtherRequests others;

    private PolicyDetails policyOf(String firm) {
        current.is(callers.named(firm + ".filer"));
        return policies.details(policies.list(Activity.ALL, null, new PageRequest(0, 1, "title", false))
                .rows()
                .get(0)
                .id());
    }

    private static PolicyFields with(PolicyFields fields, String title, String note) {
        return new PolicyFields(
                title,
                fields.documentVersion(),
                fields.approvedOn(),
                fields.approvedBy(),
                fields.issuedOn(),
                fields.evaluatedOn(),
                note);
    }

    private List<AttachmentChoice> files(PolicyDetails policy) {
        return evidence.of(policy.id()).stream().map(AttachmentRow::choice).toList();
    }

    private long save(PolicyDetails seen, String title, String note, List<AttachmentChoice> files) {
        return policies.save(new SavePolicy(seen.id(), seen.version(), with(seen.fields(), title, note), files));
    }

    @Test
    void the_later_one_learns_who_changed_what_and_may_save_on_the_new_state() {
        PolicyDetails seen = policyOf("z047");
        List<AttachmentChoice> files = files(seen);
        save(seen, "先儲存", null, files);
        Conflict conflict = assertThrows(ChangedMeanwhile.class, () -> save(seen, "後儲存", "註", files))
                .conflict();
        assertEquals("z047.filer", conflict.changedBy());
        assertEquals(
                List.of(new FieldChange("title", "先儲存", "後儲存"), new FieldChange("note", null, "註")),
                conflict.differences());
        PolicyDetails now = policies.details(seen.id());
        assertEquals("先儲存", now.fields().title());
        assertEquals(now.version(), conflict.version());
        save(now, "後儲存", "註", files);
        assertEquals("後儲存", policies.details(seen.id()).fields().title());
    }

    @Test
    void a_file_that_was_attached_meanwhile_is_not_removed_by_an_older_page() {
        PolicyDetails seen = policyOf("z049");
        List<AttachmentChoice> before = files(seen);
        List<AttachmentChoice> more = new ArrayList<>(before);
        more.add(new AttachmentChoice(before.get(0).fileId(), "第二份.pdf"));
        save(seen, seen.fields().title(), null, more);
        Conflict conflict = assertThrows(
                        ChangedMeanwhile.class, () -> save(seen, seen.fields().title(), null, before))
                .conflict();
        assertEquals(
                List.of(new FieldChange("files", "資訊安全政策說明書.pdf \u00b7 第二份.pdf", "資訊安全政策說明書.pdf")),
                conflict.differences());
        assertEquals(2, evidence.of(seen.id()).size());
        FieldChange last = records.history(seen.id()).stream()
                .flatMap(set -> set.changes().stream())
                .findFirst()
                .orElseThrow();
        assertEquals(new FieldChange("files", null, "第二份.pdf"), last);
    }

    @Test
    void who_types_the_same_as_is_stored_meets_no_conflict() {
        PolicyDetails seen = policyOf("z050");
        List<AttachmentChoice> files = files(seen);
        save(seen, "同一標題", null, files);
        assertEquals(seen.id(), save(seen, "同一標題", null, files));
    }

    @Test
    void an_older_page_does_not_deactivate() {
        PolicyDetails seen = policyOf("z052");
        save(seen, "已修改", null, files(seen));
        Deactivate late = new Deactivate(seen.id(), seen.version(), LocalDate.now(), "停用");
        assertThrows(ChangedMeanwhile.class, () -> records.deactivate(late));
    }

    @Test
    void of_eight_at_once_one_saves_and_seven_are_told() throws Exception {
        PolicyDetails seen = policyOf("z053");
        List<AttachmentChoice> files = files(seen);
        AtomicInteger number = new AtomicInteger();
        List<Boolean> saved =
                others.atOnce(8, "z053.filer", () -> saves(seen, "標題 " + number.incrementAndGet(), files));
        assertEquals(1, Collections.frequency(saved, true));
        assertEquals(
                1,
                records.history(seen.id()).stream()
                        .flatMap(set -> set.changes().stream())
                        .filter(change -> String.valueOf(change.after()).startsWith("標題 "))
                        .count());
    }

    private boolean saves(PolicyDetails seen, String title, List<AttachmentChoice> files) {
        try {
            save(seen, title, null, files);
            return true;
        } catch (ChangedMeanwhile told) {
            return false;
        }
    }
}
