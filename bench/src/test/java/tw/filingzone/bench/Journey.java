package tw.filingzone.bench;

import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.exitHereIf;
import static io.gatling.javaapi.core.CoreDsl.exitHereIfFailed;
import static io.gatling.javaapi.core.CoreDsl.form;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.ByteArrayBodyPart;
import static io.gatling.javaapi.http.HttpDsl.currentLocation;
import static io.gatling.javaapi.http.HttpDsl.currentLocationRegex;
import static io.gatling.javaapi.http.HttpDsl.headerRegex;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import tw.filingzone.browser.SamplePdf;
import tw.filingzone.browser.Visitor;

/**
 * Firms that file: login, main page, the five registers, a policy statement with a PDF of 2 MB, the submission and its
 * receipt, or the word that the window is over. As many begin each second as the system properties say, whether or not those
 * before have finished.
 */
public class Journey extends Simulation {

    static final String BEGIN = "login page";
    static final String SUBMIT = "submit";
    static final String END = "receipt";

    private static final String ZONE = System.getProperty("bench.zone");
    private static final double RATE = Double.parseDouble(System.getProperty("bench.rate"));
    private static final Duration RISE = Duration.ofSeconds(Integer.getInteger("bench.rise"));
    private static final Duration HOLD = Duration.ofSeconds(Integer.getInteger("bench.hold"));

    private static final String FILE_NAME = "資訊安全政策.pdf";
    private static final byte[] FILE = SamplePdf.unique(2_000_000);
    /** What a firm is told that comes too late. */
    private static final String OVER = "截止，無法受理申報";

    private static final String LOGIN = "form#login";

    /** As the page of the waiting room does: asks as often as it is told to, and goes on when its turn has come. */
    private static final ChainBuilder WAIT = doIf(session ->
                    session.getString("where").contains("/waiting"))
            .then(
                    exec(asLongAs(session -> session.getInt("place") > 0)
                            .on(exec(http("place in line")
                                            .get("/waiting/place")
                                            .check(
                                                    jsonPath("$.place").ofInt().saveAs("place"),
                                                    jsonPath("$.again").ofInt().saveAs("again")))
                                    .exec(exitHereIfFailed())
                                    .exec(doIf(session -> session.getInt("place") > 0)
                                            .then(pause(session -> Duration.ofSeconds(session.getInt("again"))))))),
                    exec(http("login page after the line")
                            .get("/login")
                            .check(form(LOGIN).saveAs("login"))));

    private static final ChainBuilder SIGN_IN = exec(session -> session.set("place", 1))
            .exec(http(BEGIN)
                    .get("/login")
                    .check(
                            currentLocation().saveAs("where"),
                            form(LOGIN).optional().saveAs("login")))
            .exec(WAIT)
            .exec(http("login")
                    .post("/login")
                    .form("#{login}")
                    .formParam("login:username", "#{account}")
                    .formParam("login:password", Visitor.PASSWORD)
                    .formParam("login:submit", "")
                    .check(currentLocationRegex("/firm/home$")));

    private static final ChainBuilder LOOK = exec(
            http("policy statements").get("/firm/policy/list"),
            http("certificates").get("/firm/isms/list"),
            http("officers").get("/firm/ciso/list"),
            http("personnel").get("/firm/personnel/list"),
            http("licences").get("/firm/licence/list"));

    private static final ChainBuilder RECORD = exec(
            http("form").get("/firm/policy/edit").check(form("form#form").saveAs("form")),
            http("upload of 2 MB")
                    .post("/firm/policy/edit")
                    .form("#{form}")
                    .formParam("jakarta.faces.partial.ajax", "true")
                    .formParam("jakarta.faces.source", "form:upload")
                    .formParam("jakarta.faces.partial.execute", "form:upload")
                    .formParam("jakarta.faces.partial.render", "form:attachmentList")
                    .formParam("form:upload_totalFilesCount", "1")
                    .bodyPart(ByteArrayBodyPart("form:upload", Journey::file)
                            .fileName(FILE_NAME)
                            .contentType("application/pdf"))
                    .asMultipartForm()
                    .check(substring(FILE_NAME)),
            http("save")
                    .post("/firm/policy/edit")
                    .form("#{form}")
                    .formParam("form:title", "資訊安全政策")
                    .formParam("form:documentVersion", "1")
                    .formParam("form:approvedOn", "1140520")
                    .formParam("form:approvedBy", "董事會")
                    .formParam("form:save", "")
                    .asMultipartForm()
                    .check(currentLocationRegex("/firm/policy/view")));

    private static final ChainBuilder FILE_ALL = exec(http("submission page")
                    .get("/firm/submit")
                    .check(form("form#submit").optional().saveAs("submission")))
            .exec(exitHereIf(session -> !session.contains("submission")))
            .exec(http(SUBMIT)
                    .post("/firm/submit")
                    .form("#{submission}")
                    .formParam("submit:send", "")
                    .disableFollowRedirect()
                    .check(
                            status().in(200, 302),
                            headerRegex("Location", "/firm/receipt\\?.*")
                                    .optional()
                                    .saveAs("receipt"))
                    .checkIf((answer, session) -> answer.status().code() == 200)
                    .then(substring(OVER)))
            .exec(exitHereIf(session -> !session.contains("receipt")))
            .exec(http(END).get("#{receipt}").check(status().is(200)));

    private static List<Map<String, Object>> accounts() {
        try (Stream<String> names = Files.lines(Path.of(System.getProperty("bench.accounts")))) {
            return names.map(name -> Map.<String, Object>of("account", name)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file that the zone has not seen yet. */
    private static byte[] file(Session session) {
        byte[] file = FILE.clone();
        ByteBuffer.wrap(file)
                .putLong(file.length / 2, ThreadLocalRandom.current().nextLong());
        return file;
    }

    public Journey() {
        setUp(scenario("journey")
                        .feed(listFeeder(accounts()).circular())
                        .exec(SIGN_IN)
                        .exec(exitHereIfFailed())
                        .exec(LOOK)
                        .exec(RECORD)
                        .exec(exitHereIfFailed())
                        .exec(FILE_ALL)
                        .injectOpen(
                                rampUsersPerSec(RATE / 10).to(RATE).during(RISE),
                                constantUsersPerSec(RATE).during(HOLD)))
                .protocols(http.baseUrl(ZONE).acceptLanguageHeader("zh-TW"));
    }
}
