package tw.filingzone.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.filingzone.kernel.model.DateRange;

class DateRangeTest {

    private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
    private static final LocalDate JUNE_10 = LocalDate.of(2026, 6, 10);

    @Test
    void the_first_day_counts_and_the_end_day_does_not() {
        DateRange range = new DateRange(JUNE_1, JUNE_10);
        assertThat(range.contains(JUNE_1.minusDays(1))).isFalse();
        assertThat(range.contains(JUNE_1)).isTrue();
        assertThat(range.contains(JUNE_10.minusDays(1))).isTrue();
        assertThat(range.contains(JUNE_10)).isFalse();
    }

    @Test
    void ranges_that_touch_do_not_overlap() {
        DateRange first = new DateRange(JUNE_1, JUNE_10);
        assertThat(first.overlaps(DateRange.since(JUNE_10))).isFalse();
        assertThat(first.overlaps(DateRange.since(JUNE_10.minusDays(1)))).isTrue();
        assertThat(DateRange.since(JUNE_1).overlaps(first)).isTrue();
    }

    @Test
    void a_range_cannot_end_before_it_starts() {
        assertThatThrownBy(() -> new DateRange(JUNE_10, JUNE_1)).isInstanceOf(IllegalArgumentException.class);
    }
}
