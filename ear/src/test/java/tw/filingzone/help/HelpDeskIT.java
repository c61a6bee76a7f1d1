package tw.filingzone.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.filingzone.help.model.ChangeHelp;
import tw.filingzone.help.model.DeliveredHelp;
import tw.filingzone.help.model.HelpChangedMeanwhile;
import tw.filingzone.help.model.HelpSubject;
import tw.filingzone.help.model.HelpText;
import tw.filingzone.help.model.HelpTopic;
import tw.filingzone.help.model.HelpVersion;
import tw.filingzone.help.model.HelpVersionRow;
import tw.filingzone.help.model.HelpWording;
import tw.filingzone.help.service.Help;
import tw.filingzone.help.service.HelpDesk;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.suite.OtherRequests;

/** The help against the database: who may change it, what is in force when, and two people on one text. */
@ArquillianTest
class HelpDeskIT {

    private static final HelpWording OURS = new HelpWording("我們的說明", "Our help");

    @Inject
    private HelpDesk desk;

    @Inject
    private Help help;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private UserTransaction transaction;

    @Inject
    private OtherRequests others;

    @PersistenceContext
    private EntityManager entities;

    @BeforeEach
    void signIn() {
        current.is(callers.named("exchange.admin"));
    }

    private void change(HelpSubject subject, HelpWording wording) {
        desk.change(new ChangeHelp(subject, desk.inForce(subject).number(), wording));
    }

    private HelpText shown(HelpSubject subject) {
        return help.texts(subject.topic()).get(subject);
    }

    @Test
    void a_change_is_shown_at_once_and_the_delivered_text_comes_back() {
        HelpSubject subject = HelpSubject.of(HelpTopic.RECEIPT);
        assertEquals(DeliveredHelp.of(subject), shown(subject).wording());
        change(subject, OURS);
        assertEquals(OURS, shown(subject).wording());
        assertEquals("exchange.admin", shown(subject).changedBy());
        change(subject, null);
        assertFalse(shown(subject).own());
        assertEquals(DeliveredHelp.of(subject), shown(subject).wording());
        assertEquals(OURS, desk.numbered(subject, 1).wording());
        assertEquals(DeliveredHelp.of(subject), desk.numbered(subject, 0).wording());
        assertEquals(
                2,
                desk.history(subject).stream()
                        .mapToInt(HelpVersionRow::number)
                        .max()
                        .orElseThrow());
        assertThrows(NotFound.class, () -> desk.numbered(subject, 99));
    }

    @Test
    void a_change_by_another_node_is_in_force_at_the_next_request() throws Exception {
        HelpSubject subject = HelpSubject.of(HelpTopic.RECORDS);
        assertFalse(shown(subject).own());
        transaction.begin();
        entities.persist(new HelpVersion(
                HelpText.delivered(subject), new ChangeHelp(subject, 0, OURS), "other.node", Instant.EPOCH));
        entities.createQuery("update ReferenceData d set d.stamp = d.stamp + 1").executeUpdate();
        transaction.commit();
        assertFalse(shown(subject).own());
        current.is(callers.named("exchange.admin"));
        assertEquals(OURS, shown(subject).wording());
        change(subject, null);
    }

    @Test
    void a_change_that_is_rolled_back_is_shown_to_nobody() throws Exception {
        HelpSubject subject = HelpSubject.of(HelpTopic.EVIDENCE);
        HelpText before = desk.inForce(subject);
        assertFalse(shown(subject).own());
        others.one("exchange.admin", () -> changeAndRollBack(subject));
        assertFalse(shown(subject).own());
        current.is(callers.named("exchange.admin"));
        assertFalse(shown(subject).own());
        assertEquals(before, desk.inForce(subject));
    }

    private Void changeAndRollBack(HelpSubject subject) throws Exception {
        transaction.begin();
        change(subject, OURS);
        assertTrue(shown(subject).own());
        transaction.rollback();
        return null;
    }

    @Test
    void an_older_form_is_told_and_changes_nothing() {
        HelpSubject subject = new HelpSubject(HelpTopic.UNIT, "duties");
        int opened = desk.inForce(subject).number();
        change(subject, OURS);
        ChangeHelp older = new ChangeHelp(subject, opened, new HelpWording("較舊的表單", "The older form"));
        HelpChangedMeanwhile told = assertThrows(HelpChangedMeanwhile.class, () -> desk.change(older));
        assertEquals(OURS, told.inForce().wording());
        assertEquals("exchange.admin", told.inForce().changedBy());
        assertThrows(HelpChangedMeanwhile.class, () -> desk.change(new ChangeHelp(subject, opened, null)));
        assertEquals(OURS, desk.inForce(subject).wording());
        change(subject, null);
    }

    @Test
    void both_languages_are_needed() {
        HelpSubject subject = HelpSubject.of(HelpTopic.DRAFTS);
        assertThrows(InvalidFields.class, () -> change(subject, new HelpWording("只有中文", "")));
        assertFalse(desk.inForce(subject).own());
    }

    @Test
    void only_the_administrator_of_the_exchange_changes_the_help() {
        HelpSubject subject = HelpSubject.of(HelpTopic.SUBMIT);
        int before = desk.inForce(subject).number();
        for (String other : new String[] {"supervisor", "authority", "z001.filer", "z001.admin"}) {
            current.is(callers.named(other));
            assertThrows(NotPermitted.class, () -> desk.change(new ChangeHelp(subject, before, OURS)));
            assertThrows(NotPermitted.class, () -> desk.inForce(subject));
            assertThrows(NotPermitted.class, () -> desk.numbered(subject, 0));
            assertThrows(NotPermitted.class, () -> desk.history(subject));
            assertThrows(NotPermitted.class, () -> desk.changed());
        }
        current.is(callers.named("z001.filer"));
        assertEquals(before, shown(subject).number());
    }

    @Test
    void a_topic_is_found_by_whom_it_concerns() {
        assertTrue(help.topics(null, Languages.ENGLISH).contains(HelpTopic.WINDOWS));
        current.is(callers.named("z001.filer"));
        assertFalse(help.topics(null, Languages.ENGLISH).contains(HelpTopic.WINDOWS));
        assertThrows(NotFound.class, () -> help.texts(HelpTopic.WINDOWS));
        current.is(Caller.NOBODY);
        assertTrue(help.topics(null, Languages.ENGLISH).contains(HelpTopic.SIGN_IN));
        assertThrows(NotFound.class, () -> help.texts(HelpTopic.RECEIPT));
    }

    @Test
    void a_change_leaves_an_audit_line() {
        HelpSubject subject = HelpSubject.of(HelpTopic.ACTIVITY);
        long before = linesOf(subject);
        change(subject, OURS);
        change(subject, null);
        assertEquals(before + 2, linesOf(subject));
        assertTrue(desk.changed().containsKey(subject));
    }

    private long linesOf(HelpSubject subject) {
        return entities.createQuery("select count(e) from AuditEntry e where e.subject = :subject", Long.class)
                .setParameter("subject", "help:" + subject.key())
                .getSingleResult();
    }
}
