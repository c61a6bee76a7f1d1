package tw.filingzone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.filingzone.faults.Filer;
import tw.filingzone.suite.FreshServer;

/** The zone's login beside that of a Keycloak that hashes passwords in the same way: from the page to being let in. */
@ExtendWith(Report.Resolver.class)
class LoginIT {

    private static final int WARM_UPS = 300;
    private static final int ROUNDS = 7;
    private static final int LOGINS = 60;
    private static final double LOGIN = 0.75;
    private static final Map<String, String> NOBODY_WAITS = Map.of("ZONE_REQUESTS_AT_ONCE", "1000");

    private interface Login {
        void run() throws IOException, InterruptedException;
    }

    @Test
    void a_login_costs_less_than_that_of_keycloak(Report report) throws Exception {
        Map<String, String> settings = Data.demo("login").settings();
        settings.putAll(NOBODY_WAITS);
        try (FreshServer zone = FreshServer.start(settings);
                Keycloak keycloak = Keycloak.start(Path.of(System.getProperty("zone.bench.keycloak")))) {
            Login ours = () -> new Filer(zone.address(""), "z001").session();
            Login theirs = keycloak::login;
            cpuMillis(ours, zone::processorTime, WARM_UPS);
            cpuMillis(theirs, keycloak::processorTime, WARM_UPS);
            List<Double> zoneMillis = new ArrayList<>();
            List<Double> keycloakMillis = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                zoneMillis.add(cpuMillis(ours, zone::processorTime, LOGINS));
                keycloakMillis.add(cpuMillis(theirs, keycloak::processorTime, LOGINS));
            }
            List<Row> rows = List.of(
                    new Row("login", "the zone, CPU ms", zoneMillis, null),
                    new Row("login", "Keycloak, CPU ms", keycloakMillis, null),
                    new Row("login", "the zone / Keycloak, CPU", Rounds.quotients(zoneMillis, keycloakMillis), LOGIN));
            report.add(rows);
            assertThat(Report.missed(rows)).isEmpty();
        }
    }

    /** What one of so many logins costs the server. */
    private static double cpuMillis(Login login, Supplier<Duration> processorTime, int times)
            throws IOException, InterruptedException {
        Duration before = processorTime.get();
        for (int number = 0; number < times; number++) {
            login.run();
        }
        return processorTime.get().minus(before).toNanos() / 1e6 / times;
    }
}
