package tw.filingzone.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.filingzone.kernel.model.RocDate;

class RocDateTest {

    @ParameterizedTest
    @CsvSource({
        "113/01/31, 2024-01-31",
        "113/1/31, 2024-01-31",
        "113.1.31, 2024-01-31",
        "113-1-31, 2024-01-31",
        "1130131, 2024-01-31",
        "2024-01-31, 2024-01-31",
        "20240131, 2024-01-31",
        "１１３／０１／３１, 2024-01-31",
        "99/12/31, 2010-12-31",
        "113/02/29, 2024-02-29",
        "' 115/01/10 ', 2026-01-10"
    })
    void accepts_what_people_type(String typed, LocalDate date) {
        assertThat(RocDate.parse(typed)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"114/02/29", "113/13/01", "113/1", "yesterday", "0/1/1", "113/01/31 10:00"})
    void refuses_what_is_no_date(String typed) {
        assertThatThrownBy(() -> RocDate.parse(typed)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void reads_nothing_as_nothing() {
        assertThat(RocDate.parse("  ")).isNull();
        assertThat(RocDate.parse(null)).isNull();
    }

    @Test
    void shows_dates_and_taipei_time() {
        assertThat(RocDate.format(LocalDate.of(2024, 1, 31))).isEqualTo("113/01/31");
        assertThat(RocDate.format(Instant.parse("2026-01-12T15:59:59.999Z"))).isEqualTo("115/01/12 23:59:59");
    }
}
