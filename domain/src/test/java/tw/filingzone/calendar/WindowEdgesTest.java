package tw.filingzone.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.filingzone.calendar.model.AdHocCall;
import tw.filingzone.calendar.model.BusinessCalendar;
import tw.filingzone.calendar.model.CalendarDay;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.model.FirmScope;
import tw.filingzone.calendar.model.HalfYear;
import tw.filingzone.calendar.model.WindowState;

/** What a window takes at its edges, to the millisecond, wherever the server believes to be. */
@ParameterizedClass(name = "on a server in {0}")
@ValueSource(strings = {"Asia/Taipei", "UTC", "America/St_Johns", "Pacific/Kiritimati"})
class WindowEdgesTest {

    private static final BusinessCalendar CALENDAR = new BusinessCalendar(List.of(
            new CalendarDay(LocalDate.of(2026, 7, 10), false, "示範假日"),
            new CalendarDay(LocalDate.of(2026, 7, 11), true, "示範補班日")));

    private static final FirmScope EVERYBODY = new FirmScope(FirmScope.Kind.ALL, Set.of(), Set.of());

    private final TimeZone usual = TimeZone.getDefault();
    private final String zone;

    WindowEdgesTest(String zone) {
        this.zone = zone;
    }

    @BeforeEach
    void move() {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
    }

    @AfterEach
    void moveBack() {
        TimeZone.setDefault(usual);
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        // ends on a Saturday, which rolls to Monday the 12th
        "2026/1, 2025-12-31T23:59:59.999+08:00, PLANNED",
        "2026/1, 2026-01-01T00:00:00.000+08:00, OPEN",
        "2026/1, 2025-12-31T15:59:59.999Z, PLANNED",
        "2026/1, 2025-12-31T16:00:00.000Z, OPEN",
        "2026/1, 2025-12-31T23:59:59.999Z, OPEN",
        "2026/1, 2026-01-10T23:59:59.999+08:00, OPEN",
        "2026/1, 2026-01-11T00:00:00.000+08:00, OPEN",
        "2026/1, 2026-01-12T23:59:59.998+08:00, OPEN",
        "2026/1, 2026-01-12T23:59:59.999+08:00, OPEN",
        "2026/1, 2026-01-12T23:59:59.999999+08:00, OPEN",
        "2026/1, 2026-01-13T00:00:00.000+08:00, LOCKED",
        "2026/1, 2026-01-13T00:00:00.001+08:00, LOCKED",
        "2026/1, 2026-01-12T15:59:59.999Z, OPEN",
        "2026/1, 2026-01-12T16:00:00.000Z, LOCKED",
        "2026/1, 2026-01-12T12:29:59.999-03:30, OPEN",
        "2026/1, 2026-01-12T12:30:00.000-03:30, LOCKED",
        "2026/1, 2026-01-13T05:59:59.999+14:00, OPEN",
        "2026/1, 2026-01-13T06:00:00.000+14:00, LOCKED",
        // ends on a holiday, which rolls to a Saturday that is worked
        "2026/2, 2026-06-30T23:59:59.999+08:00, PLANNED",
        "2026/2, 2026-07-01T00:00:00.000+08:00, OPEN",
        "2026/2, 2026-07-10T23:59:59.999+08:00, OPEN",
        "2026/2, 2026-07-11T00:00:00.000+08:00, OPEN",
        "2026/2, 2026-07-11T23:59:59.999+08:00, OPEN",
        "2026/2, 2026-07-12T00:00:00.000+08:00, LOCKED",
        // ends on a Sunday; the half-year before has long been over
        "2027/1, 2026-12-31T23:59:59.999+08:00, PLANNED",
        "2027/1, 2027-01-01T00:00:00.000+08:00, OPEN",
        "2027/1, 2027-01-11T23:59:59.999+08:00, OPEN",
        "2027/1, 2027-01-12T00:00:00.000+08:00, LOCKED",
        "2026/2, 2027-01-01T00:00:00.000+08:00, LOCKED",
        // ends on a business day of a leap year
        "2028/1, 2028-01-10T23:59:59.999+08:00, OPEN",
        "2028/1, 2028-01-11T00:00:00.000+08:00, LOCKED",
        // due on a leap day, late submissions on the day after
        "leap day, 2028-02-27T23:59:59.999+08:00, PLANNED",
        "leap day, 2028-02-28T00:00:00.000+08:00, OPEN",
        "leap day, 2028-02-29T00:00:00.000+08:00, OPEN",
        "leap day, 2028-02-29T23:59:59.999+08:00, OPEN",
        "leap day, 2028-03-01T00:00:00.000+08:00, PAST_DUE",
        "leap day, 2028-02-29T16:00:00.000Z, PAST_DUE",
        "leap day, 2028-03-01T23:59:59.999+08:00, PAST_DUE",
        "leap day, 2028-03-02T00:00:00.000+08:00, LOCKED",
        // ends with the year
        "year end, 2026-12-31T23:59:59.999+08:00, OPEN",
        "year end, 2027-01-01T00:00:00.000+08:00, LOCKED",
        "year end, 2026-12-31T16:00:00.000Z, LOCKED",
        // ends while clocks elsewhere go forward, and back
        "clocks forward, 2026-03-08T23:59:59.999+08:00, OPEN",
        "clocks forward, 2026-03-09T00:00:00.000+08:00, LOCKED",
        "clocks forward, 2026-03-08T12:29:59.999-03:30, OPEN",
        "clocks forward, 2026-03-08T13:30:00.000-02:30, LOCKED",
        "clocks back, 2026-11-01T23:59:59.999+08:00, OPEN",
        "clocks back, 2026-11-02T00:00:00.000+08:00, LOCKED",
        // asked for in the middle of its first day
        "at noon, 2026-03-02T11:59:59.999+08:00, PLANNED",
        "at noon, 2026-03-02T12:00:00.000+08:00, OPEN",
        "at noon, 2026-03-02T23:59:59.999+08:00, OPEN",
        "at noon, 2026-03-03T00:00:00.000+08:00, LOCKED"
    })
    void an_edge_is_exact(String window, String moment, WindowState state) {
        FilingWindow asked = window(window);
        assertThat(asked.state(at(moment))).isEqualTo(state);
        assertThat(asked.isOpen(at(moment))).isEqualTo(state.isTaking());
        assertThat(asked.isInTime(at(moment))).isEqualTo(state == WindowState.OPEN);
    }

    private static FilingWindow window(String name) {
        return switch (name) {
            case "leap day" -> adHoc("2028-02-28", "2028-02-29", "2028-03-01", "2028-01-05T09:00:00+08:00");
            case "year end" -> adHoc("2026-12-28", "2026-12-31", null, "2026-12-01T09:00:00+08:00");
            case "clocks forward" -> adHoc("2026-03-06", "2026-03-08", null, "2026-03-01T09:00:00+08:00");
            case "clocks back" -> adHoc("2026-10-30", "2026-11-01", null, "2026-10-01T09:00:00+08:00");
            case "at noon" -> adHoc(null, "2026-03-02", null, "2026-03-02T12:00:00+08:00");
            default -> {
                String[] period = name.split("/");
                yield FilingWindow.regular(
                        new HalfYear(Integer.parseInt(period[0]), Integer.parseInt(period[1])), CALENDAR);
            }
        };
    }

    private static FilingWindow adHoc(String opens, String due, String locks, String asked) {
        AdHocCall call = new AdHocCall(
                "示範", null, day(opens), day(due), day(locks), null, EnumSet.of(FilingItem.POLICY), EVERYBODY);
        return FilingWindow.adHoc(call, Set.of(), at(asked));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
