package tw.filingzone.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tw.filingzone.browser.Visitor;

/**
 * Somebody who files for a firm without a browser: opens pages and sends their forms as fast as answers come. A submission
 * without an answer is sent again with the number that it had, until there is one.
 */
public final class Filer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ASKS_AGAIN = Duration.ofSeconds(1);
    private static final int LAST_FIRM = 60;
    private static final Set<Integer> WITHOUT_RECORDS = Set.of(4, 8, 14, 18, 22, 32, 33, 46, 60);
    private static final String NUMBER = "submit:number";
    private static final String POLICY = "/firm/policy/edit";
    private static final Pattern STORED = Pattern.compile("/files/stored/\\d+");

    private final String zone;
    private final String firm;
    private final String account;
    private HttpClient client;
    private String filing;
    private String unanswered;
    private Duration waited;
    private int logins;

    public Filer(String zone, String firm) {
        this(zone, firm, firm + ".filer");
    }

    private Filer(String zone, String firm, String account) {
        this.zone = zone;
        this.firm = firm;
        this.account = account;
    }

    /** Somebody of the exchange, who opens pages too. */
    public static Filer exchange(String zone, String account) {
        return new Filer(zone, "", account);
    }

    /** The filers of all firms of the demonstration that have something to submit. */
    public static List<Filer> demo(String zone) {
        return IntStream.rangeClosed(1, LAST_FIRM)
                .filter(number -> !WITHOUT_RECORDS.contains(number))
                .mapToObj(number -> new Filer(zone, "z%03d".formatted(number)))
                .toList();
    }

    /** How often there was a login. */
    public int logins() {
        return logins;
    }

    public String firm() {
        return firm;
    }

    /** Forgets the session, as after any failure. */
    public void startAnew() {
        client = null;
    }

    /** Whether a submission has been sent and not been answered. */
    public boolean isUnanswered() {
        return unanswered != null;
    }

    /** The session, to ask for pages with. */
    public HttpClient session() throws IOException, InterruptedException {
        if (client == null) {
            signIn();
        }
        return client;
    }

    /** A cookie that the zone has set. */
    public String cookie(String name) {
        CookieManager cookies = (CookieManager) client.cookieHandler().orElseThrow();
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** The status that a page answers with. */
    int status(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.discarding()).statusCode();
    }

    /** Whether some words stand on a page. */
    boolean sees(String path, String words) throws IOException, InterruptedException {
        session();
        return page(path).text().contains(words);
    }

    /** Submits the filing that was due first when there was the first submission; the id of the version that the zone says it has made. */
    public long submit() throws IOException, InterruptedException {
        return submit(() -> {});
    }

    /**
     * Submits the filing, not in one go.
     *
     * @param half happens when half of the request has been sent
     */
    long submit(Runnable half) throws IOException, InterruptedException {
        SentForm form = form(filing == null ? "/firm/submit" : "/firm/submit?filing=" + filing, "submit");
        filing = form.value("submit:filing");
        if (unanswered != null) {
            form.with(NUMBER, unanswered);
        }
        unanswered = form.value(NUMBER);
        long begun = System.nanoTime();
        HttpResponse<String> answer =
                send("/firm/submit", form.with("submit:send", "").halfway(half));
        waited = Duration.ofNanos(System.nanoTime() - begun);
        unanswered = null;
        String receipt = answer.headers().firstValue("Location").orElse("");
        if (!receipt.contains("/firm/receipt?")) {
            throw new IOException("no receipt: " + answer.statusCode() + " " + receipt);
        }
        return Long.parseLong(receipt.replaceAll(".*id=", ""));
    }

    /** How long the last submission took until it was answered. */
    public Duration waited() {
        return waited;
    }

    /** What time the server says it is, to the second. */
    Instant serverTime() throws IOException, InterruptedException {
        return client.send(request("/login").build(), BodyHandlers.discarding())
                .headers()
                .firstValue("Date")
                .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant())
                .orElseThrow();
    }

    /** The receipt of a version. */
    public Receipt receipt(long version) throws IOException, InterruptedException {
        Document page = page("/firm/receipt?id=" + version);
        return new Receipt(
                version,
                page.select(".receipt-number").text(),
                page.select("dd.digest").text());
    }

    /**
     * Adds a policy statement with a file.
     *
     * @param half happens when half of the file has been sent
     */
    public void addPolicy(byte[] file, Runnable half) throws IOException, InterruptedException {
        SentForm form = form(POLICY, "form");
        upload(form, file, half);
        form.with("form:title", "資訊安全政策")
                .with("form:documentVersion", "1")
                .with("form:approvedOn", "1140520")
                .with("form:approvedBy", "董事會")
                .with("form:save", "");
        HttpResponse<String> saved = send(POLICY, form);
        if (saved.headers().firstValue("Location").isEmpty()) {
            throw new IOException("not saved: " + saved.statusCode());
        }
    }

    /** Puts a file into the form of a policy statement, which is not saved; where the file can be fetched. */
    public String upload(byte[] file) throws IOException, InterruptedException {
        Matcher address = STORED.matcher(upload(form(POLICY, "form"), file, () -> {}));
        if (!address.find()) {
            throw new IOException("no address of the file");
        }
        return address.group();
    }

    /** Ends the session. */
    public void signOut() throws IOException, InterruptedException {
        send("/firm/home", form("/firm/home", "bar").without("bar:language").with("bar:signOut", ""));
        client = null;
    }

    private String upload(SentForm form, byte[] file, Runnable half) throws IOException, InterruptedException {
        SentForm upload = form.copy()
                .with("jakarta.faces.partial.ajax", "true")
                .with("jakarta.faces.source", "form:upload")
                .with("jakarta.faces.partial.execute", "form:upload")
                .with("jakarta.faces.partial.render", "form:attachmentList")
                .with("form:upload_totalFilesCount", "1")
                .with("form:upload", "資訊安全政策.pdf", file)
                .halfway(half);
        String list = send(POLICY, upload).body();
        if (!list.contains("資訊安全政策.pdf")) {
            throw new IOException("not taken: " + list);
        }
        return list;
    }

    private SentForm form(String path, String id) throws IOException, InterruptedException {
        session();
        return SentForm.of(page(path), id);
    }

    private void signIn() throws IOException, InterruptedException {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .connectTimeout(PATIENCE)
                .build();
        try {
            SentForm login = SentForm.of(loginPage(), "login")
                    .with("login:username", account)
                    .with("login:password", Visitor.PASSWORD)
                    .with("login:submit", "");
            if (send("/login", login).statusCode() != 302) {
                throw new IOException("no entry");
            }
            logins++;
        } catch (IOException failed) {
            client = null;
            throw failed;
        }
    }

    /** The login page, after as long in the waiting room as it takes. */
    private Document loginPage() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/login");
        if (!answer.headers().firstValue("Location").orElse("").contains("/waiting")) {
            return parsed(answer);
        }
        while (!get("/waiting/place").body().contains("\"place\":0")) {
            Thread.sleep(ASKS_AGAIN.toMillis());
        }
        return page("/login");
    }

    private Document page(String path) throws IOException, InterruptedException {
        return parsed(get(path));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private static Document parsed(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw refusal(answer);
        }
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> send(String path, SentForm form) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                request(path)
                        .header("Content-Type", SentForm.TYPE)
                        .POST(form.body())
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw refusal(answer);
        }
        return answer;
    }

    private static IOException refusal(HttpResponse<String> answer) {
        boolean told = answer.headers().firstValue("X-Request-Id").isPresent();
        return new IOException("status " + answer.statusCode() + (told ? "" : " without a word"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(zone + path)).timeout(PATIENCE);
    }
}
