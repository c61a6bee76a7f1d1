package tw.filingzone.faults;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Connection.KeyVal;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A form of a page with all that the page has filled in, as a browser sends it. */
final class SentForm {

    static final String TYPE = "multipart/form-data; boundary=a-part-of-a-form";

    private static final String PART = "--a-part-of-a-form\r\nContent-Disposition: form-data; name=\"%s\"";
    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'\\)");
    private static final int PIECE = 16_384;

    private final List<KeyVal> fields;
    private final List<byte[]> pieces = new ArrayList<>();
    private Runnable half = () -> {};

    private SentForm(List<KeyVal> fields) {
        this.fields = fields;
    }

    /**
     * The form of a page.
     *
     * @throws IOException if the page has no such form: it is not the one that was asked for
     */
    static SentForm of(Document page, String id) throws IOException {
        if (page.getElementById(id) instanceof FormElement form) {
            SentForm sent = new SentForm(form.formData());
            Matcher nonce = NONCE.matcher(page.html());
            return nonce.find() ? sent.with("primefaces.nonce", nonce.group(1)) : sent;
        }
        throw new IOException("no form " + id + " on the page " + page.title());
    }

    /** The same form, to be sent in another way first. */
    SentForm copy() {
        return new SentForm(new ArrayList<>(fields));
    }

    /** Fills in a field, or presses a button if it has no value. */
    SentForm with(String name, String value) {
        without(name).fields.add(HttpConnection.KeyVal.create(name, value));
        return this;
    }

    /** Leaves out a field, or a button that is not pressed. */
    SentForm without(String name) {
        fields.removeIf(field -> field.key().equals(name));
        return this;
    }

    /** Has something happen when half of it has been sent. */
    SentForm halfway(Runnable half) {
        this.half = half;
        return this;
    }

    /** Has a file with it. */
    SentForm with(String name, String fileName, byte[] content) {
        pieces.add(text(PART + "; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n", name, fileName));
        for (int start = 0; start < content.length; start += PIECE) {
            pieces.add(Arrays.copyOfRange(content, start, Math.min(content.length, start + PIECE)));
        }
        pieces.add(text("\r\n"));
        return this;
    }

    String value(String name) {
        return fields.stream()
                .filter(field -> field.key().equals(name))
                .map(KeyVal::value)
                .findFirst()
                .orElseThrow();
    }

    /** The form as a body of the type {@link #TYPE}. */
    BodyPublisher body() {
        List<byte[]> body = new ArrayList<>();
        fields.forEach(field -> body.add(text(PART + "\r\n\r\n%s\r\n", field.key(), field.value())));
        body.addAll(pieces);
        body.add(text("--a-part-of-a-form--\r\n"));
        int middle = body.size() / 2;
        return BodyPublishers.ofByteArrays(() -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < body.size();
            }

            @Override
            public byte[] next() {
                if (next == middle) {
                    half.run();
                }
                return body.get(next++);
            }
        });
    }

    private static byte[] text(String format, Object... values) {
        return format.formatted(values).getBytes(StandardCharsets.UTF_8);
    }
}
