package tw.filingzone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import tw.filingzone.evidence.model.FileContent;
import tw.filingzone.evidence.model.MediaKind;
import tw.filingzone.evidence.service.InspectedUpload;
import tw.filingzone.evidence.service.UploadInspector;
import tw.filingzone.evidence.service.UploadSource;

class HonestUploadTest {

    private final UploadInspector inspector = new UploadInspector(1024 * 1024);

    private FileContent content(String name, byte[] bytes) throws IOException {
        try (InspectedUpload upload = inspector.inspect(UploadSource.of(name, bytes))) {
            return upload.content();
        }
    }

    @Test
    void pdf_png_and_jpeg_are_recognised_by_their_bytes() throws IOException {
        assertThat(content("政策.pdf", Corpus.pdf()).kind()).isEqualTo(MediaKind.PDF);
        assertThat(content("掃描.PNG", Corpus.png()).kind()).isEqualTo(MediaKind.PNG);
        assertThat(content("照片.jpeg", Corpus.jpeg()).kind()).isEqualTo(MediaKind.JPEG);
        assertThat(content("沒有副檔名", Corpus.pdf()).kind()).isEqualTo(MediaKind.PDF);
    }

    @Test
    void the_digest_and_the_number_of_bytes_are_those_of_the_source() throws Exception {
        byte[] pdf = Corpus.pdf();
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        assertThat(content("a.pdf", pdf)).isEqualTo(new FileContent(expected, pdf.length, MediaKind.PDF));
    }

    @Test
    void what_was_checked_can_be_read_until_it_is_closed() throws IOException {
        byte[] pdf = Corpus.pdf();
        InspectedUpload upload = inspector.inspect(UploadSource.of("C:\\x\\資安 政策.pdf", pdf));
        try (InputStream in = upload.open()) {
            assertThat(in.readAllBytes()).isEqualTo(pdf);
        }
        assertThat(upload.name().value()).isEqualTo("資安 政策.pdf");
        upload.close();
        assertThatThrownBy(upload::open).isInstanceOf(IOException.class);
    }

    @Test
    void a_file_of_exactly_the_limit_is_accepted() throws IOException {
        byte[] pdf = Corpus.pdf(1500);
        try (InspectedUpload upload = new UploadInspector(1500).inspect(UploadSource.of("a.pdf", pdf))) {
            assertThat(upload.content().bytes()).isEqualTo(1500);
        }
    }

    @Test
    void a_little_after_the_end_mark_does_no_harm() throws IOException {
        assertThat(content("a.jpg", Corpus.joined(Corpus.jpeg(), new byte[100])).kind())
                .isEqualTo(MediaKind.JPEG);
    }

    @Test
    void a_pdf_protected_against_changes_but_open_to_readers_is_accepted() throws IOException {
        assertThat(content("證書.pdf", Corpus.encryptedPdf("owner", "")).kind()).isEqualTo(MediaKind.PDF);
        String pdf = new String(Corpus.encryptedPdf("owner", ""), StandardCharsets.ISO_8859_1);
        String wrongOffset = pdf.replaceFirst("startxref\\s+\\d+", "startxref\n7");
        assertThat(content("證書.pdf", Corpus.ascii(wrongOffset)).kind()).isEqualTo(MediaKind.PDF);
    }

    @Test
    void a_pdf_that_viewers_repair_is_accepted() throws IOException {
        String pdf = new String(Corpus.pdf(), StandardCharsets.ISO_8859_1);
        String wrongOffset = pdf.replaceFirst("startxref\\s+\\d+", "startxref\n7");
        assertThat(content("a.pdf", Corpus.ascii(wrongOffset)).kind()).isEqualTo(MediaKind.PDF);
    }
}
