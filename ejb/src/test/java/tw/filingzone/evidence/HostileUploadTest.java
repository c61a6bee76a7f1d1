package tw.filingzone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.filingzone.evidence.model.MediaKind;
import tw.filingzone.evidence.model.UploadRefused;
import tw.filingzone.evidence.model.UploadRefused.Reason;
import tw.filingzone.evidence.service.UploadInspector;
import tw.filingzone.evidence.service.UploadSource;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.Messages;

class HostileUploadTest {

    private static final int LIMIT = 1024 * 1024;

    private static UploadRefused refusal(UploadSource source) {
        return catchThrowableOfType(UploadRefused.class, () -> new UploadInspector(LIMIT).inspect(source));
    }

    private static Reason reason(String name, byte[] bytes) {
        return refusal(UploadSource.of(name, bytes)).reason();
    }

    private static byte[] cut(byte[] whole, int bytes) {
        return Arrays.copyOf(whole, whole.length - bytes);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(reason("a.pdf", new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void a_name_of_which_nothing_is_left_is_refused() {
        assertThat(reason("../", Corpus.pdf())).isEqualTo(Reason.NAME);
    }

    @Test
    void one_byte_over_the_limit_is_refused_and_the_limit_is_told() {
        UploadRefused refused = refusal(UploadSource.of("大檔.pdf", new byte[LIMIT + 1]));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(Messages.text(Languages.ENGLISH, refused.text())).contains("大檔.pdf", " 1 MB");
    }

    @Test
    void an_endless_upload_is_left_as_soon_as_it_is_over_the_limit() {
        Endless endless = new Endless();
        assertThat(refusal(endless).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(endless.read).isEqualTo(LIMIT + 1L);
    }

    @Test
    void a_renamed_program_is_refused_and_called_what_it_is() {
        UploadRefused refused = refusal(UploadSource.of("政策.pdf", Corpus.executable()));
        assertThat(refused.reason()).isEqualTo(Reason.TYPE);
        assertThat(Messages.text(Locale.TAIWAN, refused.text())).contains("政策.pdf", "application/x-");
    }

    @Test
    void archives_web_pages_and_drawings_with_scripts_are_refused_whatever_their_name() {
        assertThat(reason("a.pdf", Corpus.zip())).isEqualTo(Reason.TYPE);
        assertThat(reason("a.png", Corpus.ascii("<html><script>alert(1)</script></html>")))
                .isEqualTo(Reason.TYPE);
        assertThat(reason("a.jpg", Corpus.ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")))
                .isEqualTo(Reason.TYPE);
        assertThat(reason("a.pdf", Corpus.ascii("plain words"))).isEqualTo(Reason.TYPE);
    }

    @Test
    void an_extension_that_contradicts_the_bytes_is_refused_with_the_right_one() {
        UploadRefused refused = refusal(UploadSource.of("圖.pdf", Corpus.png()));
        assertThat(refused.reason()).isEqualTo(Reason.EXTENSION);
        assertThat(Messages.text(Languages.ENGLISH, refused.text()))
                .isEqualTo(
                        "\"圖.pdf\" is named .pdf but is a PNG image. Change the extension to .png and upload it again.");
        assertThat(reason("policy\u202Efdp.exe", Corpus.pdf())).isEqualTo(Reason.EXTENSION);
    }

    @Test
    void a_file_without_its_end_is_refused() {
        assertThat(reason("a.pdf", cut(Corpus.pdf(), 10))).isEqualTo(Reason.TRUNCATED);
        assertThat(reason("a.png", cut(Corpus.png(), 1))).isEqualTo(Reason.TRUNCATED);
        assertThat(reason("a.jpg", cut(Corpus.jpeg(), 1))).isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void a_pdf_that_asks_for_a_password_is_refused() {
        assertThat(reason("a.pdf", Corpus.encryptedPdf("owner", "user"))).isEqualTo(Reason.ENCRYPTED);
        assertThat(reason("a.pdf", Corpus.encryptedPdf("same", "same"))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void a_locked_pdf_that_would_unpack_to_much_more_is_refused_all_the_same() {
        byte[] bomb = Corpus.pdfBomb();
        String locked =
                new String(bomb, StandardCharsets.ISO_8859_1).replaceFirst("/Root 2 0 R", "/Root 2 0 R/Encrypt 3 0 R");
        assertThat(reason("a.pdf", Corpus.ascii(locked))).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void an_encrypted_pdf_is_known_even_when_it_is_damaged_too() {
        String pdf = new String(Corpus.encryptedPdf("owner", "user"), StandardCharsets.ISO_8859_1);
        assertThat(reason("a.pdf", Corpus.ascii(pdf.replaceFirst("startxref\\s+\\d+", "startxref\n7"))))
                .isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void a_pdf_without_a_structure_is_refused() {
        assertThat(reason("a.pdf", Corpus.ascii("%PDF-1.7\nnothing to see\n%%EOF\n")))
                .isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void a_pdf_that_would_unpack_to_much_more_is_refused() {
        assertThat(reason("a.pdf", Corpus.pdfBomb())).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void a_pdf_that_is_a_zip_archive_as_well_is_refused() {
        assertThat(reason("a.pdf", Corpus.joined(Corpus.pdf(), Corpus.zip()))).isIn(Reason.TRUNCATED, Reason.DISGUISED);
        byte[] zip = Corpus.zip();
        byte[] pdf = Corpus.pdf();
        zip[zip.length - 2] = (byte) pdf.length;
        zip[zip.length - 1] = (byte) (pdf.length >> 8);
        assertThat(reason("a.pdf", Corpus.joined(pdf, zip, pdf))).isEqualTo(Reason.DISGUISED);
    }

    @Test
    void an_upload_that_breaks_off_is_refused_and_may_be_tried_again() {
        UploadSource broken = new UploadSource() {
            @Override
            public InputStream open() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public String fileName() {
                return "a.pdf";
            }
        };
        assertThat(refusal(broken).reason()).isEqualTo(Reason.NOT_RECEIVED);
    }

    @ParameterizedTest
    @EnumSource(MediaKind.class)
    void every_kind_has_a_name_in_both_languages(MediaKind kind) {
        assertThat(Languages.ALL).allMatch(language -> Messages.has(language, "evidence.MediaKind." + kind));
    }

    /** Sends a PDF's first bytes and then never stops. */
    private static final class Endless implements UploadSource {

        private long read;

        @Override
        public InputStream open() {
            return new InputStream() {
                private final InputStream head = new ByteArrayInputStream(Corpus.pdf());

                @Override
                public int read() throws IOException {
                    read++;
                    return Math.max(0, head.read());
                }
            };
        }

        @Override
        public String fileName() {
            return "endless.pdf";
        }
    }
}
