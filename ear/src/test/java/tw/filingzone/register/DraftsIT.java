package tw.filingzone.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.model.Role;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.policy.service.Policies;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.DraftKey;
import tw.filingzone.register.model.DraftRow;
import tw.filingzone.register.model.DraftTooLarge;
import tw.filingzone.register.model.TypedValues;
import tw.filingzone.register.service.DraftExpiry;
import tw.filingzone.register.service.Drafts;
import tw.filingzone.suite.AdjustableClock;

/** Drafts against the database: whose they are, what they hold, and when they end. */
@ArquillianTest
class DraftsIT {

    private static final DraftKey NEW_POLICY = new DraftKey("policy", null);

    @Inject
    private Drafts drafts;

    @Inject
    private DraftExpiry expiry;

    @Inject
    private Policies policies;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private AdjustableClock clock;

    @BeforeEach
    void a_filer_calls() {
        call("z041.filer");
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    private void call(String username) {
        current.is(callers.named(username));
    }

    private static TypedValues typed(String title) {
        return new TypedValues(new TreeMap<>(Map.of(
                "title", List.of(title), "approvedOn", List.of("114/2/3x"), "chosen", List.of("1:a.pdf", "2:b.pdf"))));
    }

    private long policyOf(String firm) {
        call(firm + ".filer");
        return policies.list(Activity.ALL, null, new PageRequest(0, 1, "title", false))
                .rows()
                .get(0)
                .id();
    }

    @Test
    void the_last_state_is_kept_as_it_was_typed() {
        drafts.save(NEW_POLICY, typed("first"));
        Instant at = drafts.save(NEW_POLICY, typed("政策 \uD83D\uDE00"));
        assertEquals(
                typed("政策 \uD83D\uDE00"), drafts.of(NEW_POLICY).orElseThrow().typed());
        assertEquals(
                at.toEpochMilli(), drafts.of(NEW_POLICY).orElseThrow().savedAt().toEpochMilli());
        assertEquals(1, drafts.mine().stream().filter(DraftRow::isOfNewRecord).count());
        drafts.discard(NEW_POLICY);
        assertTrue(drafts.of(NEW_POLICY).isEmpty());
        drafts.discard(NEW_POLICY);
    }

    @Test
    void a_record_and_a_new_one_have_drafts_of_their_own() {
        DraftKey change = new DraftKey("policy", policyOf("z043"));
        drafts.save(change, typed("change"));
        drafts.save(NEW_POLICY, typed("new"));
        assertEquals(List.of("change"), drafts.of(change).orElseThrow().typed().of("title"));
        assertEquals(List.of("new"), drafts.of(NEW_POLICY).orElseThrow().typed().of("title"));
        assertEquals(2, drafts.mine().size());
    }

    @Test
    void a_colleague_of_the_same_firm_has_a_draft_of_his_own() {
        drafts.save(NEW_POLICY, typed("mine"));
        Caller colleague = callers.named("z041.admin");
        current.is(new Caller(
                colleague.accountId(),
                colleague.username(),
                "",
                colleague.firm(),
                Set.of(Role.FILER),
                colleague.credentials(),
                false));
        assertTrue(drafts.of(NEW_POLICY).isEmpty());
        drafts.save(NEW_POLICY, typed("colleague's"));
        drafts.discard(NEW_POLICY);
        a_filer_calls();
        assertEquals(
                List.of("mine"), drafts.of(NEW_POLICY).orElseThrow().typed().of("title"));
    }

    @Test
    void another_firm_s_record_is_not_found() {
        DraftKey foreign = new DraftKey("policy", policyOf("z044"));
        a_filer_calls();
        assertThrows(NotFound.class, () -> drafts.save(foreign, typed("x")));
        assertThrows(NotFound.class, () -> drafts.save(new DraftKey("policy", 999_999_999L), typed("x")));
        assertThrows(NotFound.class, () -> new DraftKey("../policy", null));
    }

    @Test
    void a_record_has_drafts_in_its_own_register_only() {
        DraftKey misplaced = new DraftKey("isms", policyOf("z043"));
        assertThrows(NotFound.class, () -> drafts.save(misplaced, typed("x")));
        assertTrue(drafts.of(misplaced).isEmpty());
        assertThrows(NotFound.class, () -> new DraftKey("catalogue", null));
    }

    @Test
    void who_may_not_change_records_has_no_drafts() {
        call("z041.viewer");
        assertThrows(NotPermitted.class, () -> drafts.save(NEW_POLICY, typed("x")));
        call("supervisor");
        assertThrows(NotPermitted.class, drafts::mine);
    }

    @Test
    void what_no_form_has_room_for_is_refused_and_the_draft_stays() {
        drafts.save(NEW_POLICY, typed("short"));
        TypedValues long1 = typed("x".repeat(100_001));
        assertThrows(DraftTooLarge.class, () -> drafts.save(NEW_POLICY, long1));
        assertEquals(
                List.of("short"), drafts.of(NEW_POLICY).orElseThrow().typed().of("title"));
    }

    @Test
    void a_draft_that_nobody_goes_on_with_ends_after_ninety_days() {
        call("z046.filer");
        Instant now = Instant.now();
        clock.stopAt(now.minus(Duration.ofDays(90)).minusMillis(1));
        drafts.save(NEW_POLICY, typed("old"));
        clock.stopAt(now.minus(Duration.ofDays(90)));
        drafts.save(new DraftKey("isms", null), typed("just not"));
        clock.stopAt(now);
        expiry.removeOld();
        assertEquals(
                List.of("isms"), drafts.mine().stream().map(DraftRow::register).toList());
    }
}
