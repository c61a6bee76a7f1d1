package tw.filingzone.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.filingzone.kernel.model.Csv;

class CsvTest {

    @Test
    void what_needs_quotes_gets_them_and_is_read_back() {
        String line = Csv.line(Arrays.asList("a,b", "say \"hi\"", "two\r\nlines", null, 12, "犇"));
        assertThat(line).isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\",,12,犇\r\n");
        assertThat(Csv.parse("\ufeff" + line))
                .containsExactly(List.of("a,b", "say \"hi\"", "two\r\nlines", "", "12", "犇"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "＠x"})
    void a_text_that_would_be_a_formula_is_disarmed(String text) {
        assertThat(Csv.parse(Csv.line(List.of(text)))).containsExactly(List.of("'" + text));
    }

    @Test
    void a_negative_number_stays_a_number() {
        assertThat(Csv.line(List.of(-1, -1.5))).isEqualTo("-1,-1.5\r\n");
    }

    @Test
    void blank_lines_count_as_lines() {
        assertThat(Csv.parse("a\n\nb")).containsExactly(List.of("a"), List.of(), List.of("b"));
    }
}
