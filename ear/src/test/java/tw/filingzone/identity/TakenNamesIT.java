package tw.filingzone.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import tw.filingzone.identity.model.AccountFields;
import tw.filingzone.identity.model.AddFirm;
import tw.filingzone.identity.model.FirmFields;
import tw.filingzone.identity.model.LevelFields;
import tw.filingzone.identity.model.Role;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.identity.service.AccountAdministration;
import tw.filingzone.identity.service.FirmAdministration;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.suite.OtherRequests;

/** Of two who take the same name at the same moment, one gets it and the other is told at the field. */
@ArquillianTest
class TakenNamesIT {

    private static final int ROUNDS = 5;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private FirmAdministration firms;

    @Inject
    private OtherRequests others;

    @Test
    void a_username() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String username = "z055.twice" + round;
            requireOneOfTwo("username", "z055.admin", () -> accounts.add(null, account(username, Role.FIRM_VIEWER)));
        }
    }

    @Test
    void the_code_of_a_firm() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String code = "Y90" + round;
            requireOneOfTwo(
                    "code",
                    "exchange.admin",
                    () -> firms.add(new AddFirm(
                            new FirmFields(code, "示範同時新設證券股份有限公司", "示範同時"),
                            new LevelFields(SecurityLevel.LEVEL_4, LocalDate.of(2026, 1, 1), "函"),
                            account(code + "." + Thread.currentThread().getId()))));
        }
    }

    private static AccountFields account(String username, Role... roles) {
        return new AccountFields(username.toLowerCase(), "示範人員", Set.of(roles));
    }

    private void requireOneOfTwo(String field, String username, Runnable command) throws Exception {
        List<Boolean> taken = others.atOnce(2, username, () -> takes(field, command));
        assertEquals(1, Collections.frequency(taken, true));
    }

    private static boolean takes(String field, Runnable command) {
        try {
            command.run();
            return true;
        } catch (InvalidFields refusal) {
            assertEquals(field, refusal.errors().get(0).field());
            return false;
        }
    }
}
