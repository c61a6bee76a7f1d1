package tw.filingzone.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tw.filingzone.calendar.model.BusinessCalendar;
import tw.filingzone.calendar.model.CalendarDay;
import tw.filingzone.calendar.model.MarkedDay;
import tw.filingzone.calendar.model.PlannedWindow;
import tw.filingzone.calendar.model.RestDay;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.Messages;

/** The regular windows to come, and why their ends move. */
class PlannedWindowTest {

    private static final BusinessCalendar WEEKENDS = new BusinessCalendar(List.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 5);

    private static List<LocalDate> ends(BusinessCalendar calendar) {
        return PlannedWindow.after(TODAY, calendar).stream()
                .map(plan -> plan.last().day())
                .toList();
    }

    @Test
    void the_next_six_follow_the_present_half_year() {
        assertThat(ends(WEEKENDS))
                .containsExactly(
                        LocalDate.of(2027, 1, 11),
                        LocalDate.of(2027, 7, 12),
                        LocalDate.of(2028, 1, 10),
                        LocalDate.of(2028, 7, 10),
                        LocalDate.of(2029, 1, 10),
                        LocalDate.of(2029, 7, 10));
    }

    @Test
    void each_rest_day_that_moves_an_end_is_named() {
        BusinessCalendar calendar = new BusinessCalendar(IntStream.rangeClosed(5, 12)
                .mapToObj(month -> new CalendarDay(LocalDate.of(2027, month, 12), false, "示範假日"))
                .toList());
        PlannedWindow plan = PlannedWindow.after(TODAY, calendar).get(1);
        assertThat(plan.last().day()).isEqualTo("2027-07-13");
        assertThat(plan.last().passed())
                .extracting(RestDay::text)
                .extracting(text -> Messages.text(Languages.CHINESE, text))
                .containsExactly("116/07/10 星期六", "116/07/11 星期日", "116/07/12 星期一 示範假日");
        assertThat(plan.holidaysKnown()).isTrue();
        assertThat(calendar.withYear(2027, List.of(new MarkedDay(LocalDate.of(2027, 7, 12), false, "颱風")))
                        .knows(2027))
                .as("one day is no year")
                .isFalse();
        assertThat(PlannedWindow.after(TODAY, calendar).get(2).holidaysKnown()).isFalse();
    }

    @Test
    void a_year_taken_over_replaces_the_marks_of_that_year_alone() {
        BusinessCalendar before = new BusinessCalendar(List.of(
                new CalendarDay(LocalDate.of(2027, 1, 11), false, "示範假日"),
                new CalendarDay(LocalDate.of(2028, 1, 10), false, "示範假日")));
        BusinessCalendar after =
                before.withYear(2027, List.of(new MarkedDay(LocalDate.of(2027, 7, 12), false, "示範假日")));
        assertThat(ends(before)).startsWith(LocalDate.of(2027, 1, 12), LocalDate.of(2027, 7, 12));
        assertThat(ends(after))
                .startsWith(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 7, 13), LocalDate.of(2028, 1, 11));
    }
}
