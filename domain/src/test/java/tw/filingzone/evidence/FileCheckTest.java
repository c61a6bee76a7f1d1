package tw.filingzone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tw.filingzone.evidence.model.FileCheck;
import tw.filingzone.evidence.model.FileContent;
import tw.filingzone.evidence.model.FileName;
import tw.filingzone.evidence.model.MediaKind;
import tw.filingzone.evidence.model.StoredFile;

class FileCheckTest {

    private static final String STORED = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);
    private static final Instant THEN = Instant.parse("2026-07-03T02:00:00Z");
    private static final Instant TONIGHT = THEN.plus(Duration.ofDays(7));

    private final FileCheck check = new FileCheck(
            new StoredFile(1, new FileContent(STORED, 100, MediaKind.PDF), new FileName("x.pdf"), THEN, "z001.filer"),
            THEN);

    @Test
    void a_file_that_is_stored_has_been_looked_at() {
        assertThat(check.checkedAt()).isEqualTo(THEN);
        assertThat(check.isDamaged()).isFalse();
    }

    @Test
    void a_whole_file_is_no_news() {
        assertThat(check.look(STORED, STORED, TONIGHT)).isFalse();
        assertThat(check.checkedAt()).isEqualTo(TONIGHT);
    }

    @Test
    void damage_is_news_once() {
        assertThat(check.look(STORED, OTHER, TONIGHT)).isTrue();
        assertThat(check.isDamaged()).isTrue();
        assertThat(check.look(STORED, OTHER, TONIGHT.plusSeconds(1))).isFalse();
        assertThat(check.isDamaged()).isTrue();
    }

    @Test
    void a_file_that_was_restored_is_whole_again() {
        check.look(STORED, OTHER, TONIGHT);
        assertThat(check.look(STORED, STORED, TONIGHT.plusSeconds(1))).isTrue();
        assertThat(check.isDamaged()).isFalse();
    }
}
