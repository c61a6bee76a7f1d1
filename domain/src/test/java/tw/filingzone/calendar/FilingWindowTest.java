package tw.filingzone.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.filingzone.calendar.model.BusinessCalendar;
import tw.filingzone.calendar.model.CalendarDay;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.model.HalfYear;
import tw.filingzone.calendar.model.WindowDays;
import tw.filingzone.calendar.model.WindowEndsBeforeItOpens;

class FilingWindowTest {

    private static final BusinessCalendar WEEKENDS = new BusinessCalendar(List.of());

    private static Instant at(String taipei) {
        return OffsetDateTime.parse(taipei + "+08:00").toInstant();
    }

    @ParameterizedTest(name = "the window of {0}/{1} ends on {2}")
    @CsvSource({
        "2025, 2, 2025-07-10",
        "2026, 1, 2026-01-12",
        "2026, 2, 2026-07-10",
        "2027, 1, 2027-01-11",
        "2027, 2, 2027-07-12"
    })
    void the_end_rolls_over_a_weekend(int year, int half, LocalDate lastDay) {
        assertThat(FilingWindow.regular(new HalfYear(year, half), WEEKENDS).lastDay())
                .isEqualTo(lastDay);
    }

    @Test
    void the_end_rolls_over_holidays_and_stops_at_a_working_saturday() {
        BusinessCalendar calendar = new BusinessCalendar(List.of(
                new CalendarDay(LocalDate.of(2026, 7, 10), false, "示範假日"),
                new CalendarDay(LocalDate.of(2026, 7, 11), true, "示範補班日")));
        assertThat(FilingWindow.regular(new HalfYear(2026, 2), calendar).lastDay())
                .isEqualTo("2026-07-11");
    }

    @ParameterizedTest(name = "{0} rolls to {1}")
    @CsvSource({
        "2024-03-10, 2024-03-11",
        "2024-06-10, 2024-06-11",
        "2026-01-10, 2026-01-12",
        "2027-01-10, 2027-01-11",
        "2027-07-10, 2027-07-12",
        "2028-06-10, 2028-06-12",
        "2028-09-10, 2028-09-11",
        "2028-12-10, 2028-12-11",
        "2026-07-10, 2026-07-10"
    })
    void a_day_rolls_to_the_next_business_day(LocalDate day, LocalDate rolled) {
        BusinessCalendar withDragonBoat =
                new BusinessCalendar(List.of(new CalendarDay(LocalDate.of(2024, 6, 10), false, "端午節")));
        assertThat(withDragonBoat.rolled(day)).isEqualTo(rolled);
    }

    @Test
    void the_last_millisecond_of_the_last_day_is_in_time_and_the_next_is_not() {
        FilingWindow window = FilingWindow.regular(new HalfYear(2026, 2), WEEKENDS);
        assertThat(window.isOpen(at("2026-07-10T23:59:59.999"))).isTrue();
        assertThat(window.isInTime(at("2026-07-10T23:59:59.999"))).isTrue();
        assertThat(window.isOpen(at("2026-07-11T00:00:00.000"))).isFalse();
    }

    @Test
    void the_window_opens_with_the_first_millisecond_of_its_first_day() {
        FilingWindow window = FilingWindow.regular(new HalfYear(2026, 2), WEEKENDS);
        assertThat(window.isOpen(at("2026-06-30T23:59:59.999"))).isFalse();
        assertThat(window.isOpen(at("2026-07-01T00:00:00.000"))).isTrue();
    }

    @Test
    void a_submission_is_judged_by_its_own_day_in_taipei() {
        FilingWindow window = FilingWindow.regular(new HalfYear(2026, 1), WEEKENDS);
        assertThat(window.referenceDate(at("2026-01-01T00:30:00"))).isEqualTo("2026-01-01");
    }

    @Test
    void an_ad_hoc_window_concerns_the_chosen_firms_only() {
        WindowDays days = new WindowDays(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 5));
        FilingWindow chosen = FilingWindow.adHoc("示範", days, EnumSet.allOf(FilingItem.class), Set.of(7L));
        assertThat(chosen.concerns(7)).isTrue();
        assertThat(chosen.concerns(8)).isFalse();
        assertThat(chosen.lastDay()).isEqualTo("2026-09-05");
        assertThat(FilingWindow.adHoc("示範", days, EnumSet.allOf(FilingItem.class), Set.of())
                        .concerns(8))
                .isTrue();
    }

    @Test
    void a_window_cannot_end_before_it_opens() {
        assertThatThrownBy(() -> new WindowDays(LocalDate.of(2026, 9, 5), LocalDate.of(2026, 9, 4)))
                .isInstanceOf(WindowEndsBeforeItOpens.class);
    }

    @Test
    void business_days_count_both_ends() {
        assertThat(WEEKENDS.businessDays(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 10)))
                .isEqualTo(8);
        assertThat(WEEKENDS.businessDays(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 7, 10)))
                .isEqualTo(1);
        assertThat(WEEKENDS.businessDays(LocalDate.of(2026, 7, 11), LocalDate.of(2026, 7, 10)))
                .isZero();
    }

    @Test
    void half_years_follow_each_other_and_carry_the_roc_year() {
        HalfYear second = HalfYear.of(LocalDate.of(2026, 7, 1));
        assertThat(second).isEqualTo(new HalfYear(2026, 2));
        assertThat(second.rocYear()).isEqualTo(115);
        assertThat(second.next()).isEqualTo(new HalfYear(2027, 1));
        assertThat(second.previous()).isEqualTo(HalfYear.of(LocalDate.of(2026, 6, 30)));
    }
}
