package tw.filingzone.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A Keycloak in production mode on its own small database: somebody else's login, to be held against. Passwords are hashed with
 * Argon2id of 19 MiB and two passes, as the zone does it; by default it takes 7 MiB and five.
 */
final class Keycloak implements AutoCloseable {

    private static final int PORT = 9330;
    private static final String ADDRESS = "http://127.0.0.1:" + PORT;
    private static final String USER = "somebody";
    private static final String PASSWORD = "a-password-of-some-length";
    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final String LOGIN =
            ADDRESS + "/realms/master/protocol/openid-connect/auth?client_id=security-admin-console"
                    + "&response_type=code&scope=openid&state=here&nonce=once&code_challenge_method=S256"
                    + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri="
                    + URLEncoder.encode(ADDRESS + "/admin/master/console/", StandardCharsets.UTF_8);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;

    private Keycloak(Process process) {
        this.process = process;
    }

    /**
     * Starts it, and waits until it answers.
     *
     * @param home where it has been unpacked
     */
    static Keycloak start(Path home) throws IOException, InterruptedException {
        Path log = home.resolve("keycloak.log");
        if (command(home, log, "build", "--db=dev-file").waitFor() != 0) {
            throw new IOException(Files.readString(log));
        }
        Keycloak keycloak = new Keycloak(command(
                home,
                log,
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + PORT,
                "--http-management-port=" + (PORT + 1),
                "--hostname-strict=false",
                "--spi-password-hashing--argon2--memory=19456",
                "--spi-password-hashing--argon2--iterations=2"));
        Instant end = Instant.now().plus(READY_WITHIN);
        while (!keycloak.answers()) {
            if (Instant.now().isAfter(end) || keycloak.process.waitFor(200, TimeUnit.MILLISECONDS)) {
                keycloak.close();
                throw new IOException(Files.readString(log));
            }
        }
        return keycloak;
    }

    private static Process command(Path home, Path log, String... arguments) throws IOException {
        ProcessBuilder command = new ProcessBuilder(Stream.concat(Stream.of("bash", "bin/kc.sh"), Stream.of(arguments))
                        .toList())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment()
                .putAll(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        USER,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        PASSWORD,
                        "JAVA_OPTS_KC_HEAP",
                        "-Xmx512m",
                        "JAVA_HOME",
                        System.getProperty("java.home")));
        return command.start();
    }

    /** From the login page to the code that says who it is. */
    void login() throws IOException, InterruptedException {
        HttpResponse<String> page =
                client.send(HttpRequest.newBuilder(URI.create(LOGIN)).build(), BodyHandlers.ofString());
        Element form = Jsoup.parse(page.body()).getElementById("kc-form-login");
        if (form == null) {
            throw new IOException("no login: " + page.statusCode());
        }
        // All cookies of the page, those too that a client keeps for encrypted connections alone.
        Map<String, String> cookies = new TreeMap<>();
        page.headers()
                .allValues("Set-Cookie")
                .forEach(cookie -> cookies.put(cookie.substring(0, cookie.indexOf('=')), cookie.split(";")[0]));
        HttpResponse<Void> answer = client.send(
                HttpRequest.newBuilder(URI.create(form.attr("action")))
                        .header("Cookie", cookies.values().stream().collect(Collectors.joining("; ")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + USER + "&password=" + PASSWORD + "&credentialId="))
                        .build(),
                BodyHandlers.discarding());
        if (!answer.headers().firstValue("Location").orElse("").contains("code=")) {
            throw new IOException("no entry: " + answer.statusCode());
        }
    }

    Duration processorTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private boolean answers() throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(ADDRESS + "/realms/master"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor();
    }
}
