package tw.filingzone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.filingzone.evidence.model.FileName;
import tw.filingzone.evidence.model.MediaKind;
import tw.filingzone.evidence.model.UploadRefused;

class FileNameTest {

    private static String kept(String sent) {
        return new FileName(sent).value();
    }

    @Test
    void chinese_blanks_and_emoji_survive() {
        assertThat(kept("資安政策 第 3 版（核定）.pdf")).isEqualTo("資安政策 第 3 版（核定）.pdf");
        assertThat(kept("證書👩‍💻.png")).isEqualTo("證書👩‍💻.png");
    }

    @Test
    void letters_that_were_sent_apart_are_put_together() {
        assertThat(kept("cafe\u0301.pdf")).isEqualTo("caf\u00e9.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/x.pdf", "C:\\Users\\me\\x.pdf", "C:x.pdf", "..\\x.pdf", "/x.pdf", "a/b\\x.pdf"})
    void no_directory_remains(String sent) {
        assertThat(kept(sent)).isEqualTo("x.pdf");
    }

    @Test
    void line_breaks_and_other_control_characters_are_taken_out() {
        assertThat(kept("a\r\nSet-Cookie: b\u0000.pdf")).isEqualTo("aSet-Cookie: b.pdf");
        assertThat(kept("a\u2028b\ud800.pdf")).isEqualTo("ab.pdf");
    }

    @Test
    void a_name_cannot_turn_its_direction_to_hide_its_extension() {
        assertThat(kept("policy\u202Efdp.exe")).isEqualTo("policyfdp.exe");
        assertThat(new FileName("policy\u202Efdp.exe").extension()).isEqualTo("exe");
    }

    @Test
    void a_long_name_loses_the_end_of_its_stem_and_keeps_its_extension() {
        assertThat(kept("長".repeat(300) + ".PDF")).isEqualTo("長".repeat(196) + ".PDF");
        assertThat(kept("x" + "👍".repeat(300) + ".pdf")).endsWith("👍.pdf").hasSizeLessThanOrEqualTo(FileName.LONGEST);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "..", "C:\\", "a/", "\u202E\r\n"})
    void a_name_of_which_nothing_is_left_is_refused(String sent) {
        assertThatThrownBy(() -> new FileName(sent)).isInstanceOf(UploadRefused.class);
    }

    @Test
    void a_trailing_dot_hides_no_extension() {
        assertThat(new FileName("x.exe. .").extension()).isEqualTo("exe");
    }

    @Test
    void a_number_or_a_chinese_word_after_a_dot_is_no_extension() {
        assertThat(new FileName("證書 No.12").extension()).isEmpty();
        assertThat(new FileName("簡介.最終版").extension()).isEmpty();
        assertThat(new FileName("x.7Z").extension()).isEqualTo("7z");
    }

    @Test
    void a_kind_admits_its_own_extensions_and_none_at_all() {
        assertThat(MediaKind.JPEG.admits(new FileName("a.JPEG"))).isTrue();
        assertThat(MediaKind.JPEG.admits(new FileName("a.jpg"))).isTrue();
        assertThat(MediaKind.JPEG.admits(new FileName("a"))).isTrue();
        assertThat(MediaKind.JPEG.admits(new FileName("a.pdf"))).isFalse();
    }
}
