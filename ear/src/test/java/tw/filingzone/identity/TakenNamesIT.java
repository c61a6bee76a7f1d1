package tw.filingzone.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import tw.filingzone.identity.model.AccountFields;
import tw.filingzone.identity.model.AddFirm;
import tw.filingzone.identity.model.FirmFields;
import tw.filingzone.identity.model.LevelFields;
import tw.filingzone.identity.model.Role;
import tw.filingzone.identity.model.SecurityLevel;
import tw.filingzone.identity.service.AccountAdministration;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.identity.service.FirmAdministration;
import tw.filingzone.kernel.model.InvalidFields;

/** Of two who take the same name at the same moment, one gets it and the other is told at the field. */
@ArquillianTest
class TakenNamesIT {

    private static final int ROUNDS = 5;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private FirmAdministration firms;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private Instance<RequestContextController> requests;

    @Resource
    private ManagedExecutorService executor;

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
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> attempt = () -> takes(field, username, command, together);
        int taken = 0;
        for (Future<Boolean> each : executor.invokeAll(List.of(attempt, attempt))) {
            taken += each.get() ? 1 : 0;
        }
        assertEquals(1, taken);
    }

    /** As another request would. */
    private boolean takes(String field, String username, Runnable command, CyclicBarrier together) throws Exception {
        RequestContextController request = requests.get();
        request.activate();
        try {
            current.is(callers.named(username));
            together.await(10, TimeUnit.SECONDS);
            command.run();
            return true;
        } catch (InvalidFields refusal) {
            assertEquals(field, refusal.errors().get(0).field());
            return false;
        } finally {
            request.deactivate();
        }
    }
}
