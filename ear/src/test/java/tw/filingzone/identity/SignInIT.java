package tw.filingzone.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import tw.filingzone.identity.model.Account;
import tw.filingzone.identity.model.Caller;
import tw.filingzone.identity.model.FirmFilter;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.identity.service.FirmDirectory;
import tw.filingzone.identity.service.SignIn;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.kernel.model.PageRequest;

/** Signing in and being let in, against the deployed services and the migrated database. */
@ArquillianTest
class SignInIT {

    private static final char[] RIGHT = "Filing-Zone-Demo".toCharArray();
    private static final char[] WRONG = "Filing-Zone-Dem0".toCharArray();

    @Inject
    private SignIn signIn;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private FirmDirectory firms;

    @Test
    void the_right_password_opens_the_account_whatever_the_case_of_the_name() {
        assertTrue(signIn.attempt(" Z001.Filer ", RIGHT));
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_refused() {
        assertFalse(signIn.attempt("z001.filer", WRONG));
        assertFalse(signIn.attempt("nobody", RIGHT));
    }

    @Test
    void five_wrong_passwords_lock_the_account_even_for_the_right_one() {
        for (int i = 0; i < Account.FAILURES_UNTIL_LOCK; i++) {
            assertFalse(signIn.attempt("z060.viewer", WRONG));
        }
        assertFalse(signIn.attempt("z060.viewer", RIGHT));
    }

    @Test
    void a_caller_carries_the_firm_and_its_level_of_today() {
        Caller caller = callers.named("z002.filer");
        assertEquals("Z002", caller.firm().code());
        assertEquals(SecurityLevel.LEVEL_2, caller.firm().level());
    }

    @Test
    void a_firm_s_user_may_not_ask_for_the_list_of_firms() {
        current.is(callers.named("z001.admin"));
        FirmFilter all = new FirmFilter(null, null);
        PageRequest first = new PageRequest(0, 25, "code", false);
        assertThrows(NotPermitted.class, () -> firms.list(all, first));
    }

    @Test
    void the_exchange_lists_firms_by_text_and_level() {
        current.is(callers.named("supervisor"));
        PageRequest first = new PageRequest(0, 5, "name", true);
        assertEquals(60, firms.list(new FirmFilter("z0", null), first).total());
        assertEquals(1, firms.list(new FirmFilter("犇", null), first).total());
        assertEquals(0, firms.list(new FirmFilter("%", null), first).total());
        assertEquals(
                5,
                firms.list(new FirmFilter(null, SecurityLevel.LEVEL_1), first)
                        .rows()
                        .size());
    }
}
