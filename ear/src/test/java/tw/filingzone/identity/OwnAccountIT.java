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
import tw.filingzone.identity.model.ChangePassword;
import tw.filingzone.identity.model.NewPassword;
import tw.filingzone.identity.model.SecretRefused;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.identity.service.OwnAccount;
import tw.filingzone.identity.service.SignIn;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.NotPermitted;

/** The change of the own password. */
@ArquillianTest
class OwnAccountIT {

    private static final String DEMO = "Filing-Zone-Demo";
    private static final String OWN = "tulip canyon 84 mosaic";

    @Inject
    private OwnAccount own;

    @Inject
    private SignIn signIn;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    private static ChangePassword change(String from, String to) {
        return new ChangePassword(from, new NewPassword(to, to));
    }

    private void as(String username) {
        current.is(callers.named(username));
    }

    private String refusedField(ChangePassword command) {
        return assertThrows(InvalidFields.class, () -> own.changePassword(command))
                .errors()
                .get(0)
                .field();
    }

    @Test
    void the_new_password_opens_the_account_and_the_old_one_no_longer() {
        as("z011.filer");
        int before = current.caller().credentials();
        int now = own.changePassword(change(DEMO, OWN));
        assertTrue(now > before);
        assertEquals(now, callers.named("z011.filer").credentials());
        assertFalse(signIn.attempt("z011.filer", DEMO.toCharArray()));
        assertTrue(signIn.attempt("z011.filer", OWN.toCharArray()));
    }

    @Test
    void the_current_password_does_not_come_again() {
        as("z011.viewer");
        own.changePassword(change(DEMO, OWN));
        as("z011.viewer");
        assertEquals("chosen", refusedField(change(OWN, OWN)));
    }

    @Test
    void a_guessable_or_a_known_password_is_refused_at_its_field() {
        as("z019.filer");
        assertEquals("chosen", refusedField(change(DEMO, "passwordpassword")));
        assertEquals("chosen", refusedField(change(DEMO, "tulip z019 mosaic 84")));
        assertEquals("chosen", refusedField(change(DEMO, "tulip filing zone 84")));
        assertEquals("current", refusedField(change(null, OWN)));
    }

    @Test
    void wrong_current_passwords_lock_the_account_as_wrong_sign_ins_do() {
        as("z025.filer");
        for (int i = 0; i < Account.FAILURES_UNTIL_LOCK; i++) {
            ChangePassword wrong = change("something else", OWN);
            assertThrows(SecretRefused.class, () -> own.changePassword(wrong));
        }
        ChangePassword right = change(DEMO, OWN);
        assertThrows(SecretRefused.class, () -> own.changePassword(right));
        assertFalse(signIn.attempt("z025.filer", DEMO.toCharArray()));
    }

    @Test
    void nobody_has_no_account() {
        current.is(Caller.NOBODY);
        ChangePassword command = change(DEMO, OWN);
        assertThrows(NotPermitted.class, () -> own.changePassword(command));
        assertThrows(NotPermitted.class, own::details);
    }
}
