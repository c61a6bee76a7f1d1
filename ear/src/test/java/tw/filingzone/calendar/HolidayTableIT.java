package tw.filingzone.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.filingzone.calendar.model.CalendarDayRow;
import tw.filingzone.calendar.model.EndChange;
import tw.filingzone.calendar.model.HolidayChange;
import tw.filingzone.calendar.model.HolidayFileRefused;
import tw.filingzone.calendar.model.PlannedWindow;
import tw.filingzone.calendar.model.SaveCalendarDay;
import tw.filingzone.calendar.service.HolidayTable;
import tw.filingzone.filing.model.WindowLine;
import tw.filingzone.filing.service.WindowBook;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.StaleRecord;
import tw.filingzone.kernel.model.TaipeiTime;

/** The table of holidays against the database, and the planned window that follows it. */
@ArquillianTest
class HolidayTableIT {

    private static final PageRequest LATEST = new PageRequest(0, 100, "opens", true);

    @Inject
    private HolidayTable table;

    @Inject
    private WindowBook book;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @BeforeEach
    void signIn() {
        current.is(callers.named("exchange.admin"));
    }

    private LocalDate storedEnd(PlannedWindow plan) {
        return book.list(LATEST).rows().stream()
                .map(WindowLine::row)
                .filter(row -> row.name().equals(plan.name()))
                .findFirst()
                .orElseThrow()
                .times()
                .dueDay();
    }

    private CalendarDayRow marked(LocalDate day) {
        return table.year(day.getYear()).stream()
                .filter(row -> row.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_planned_window_follows_a_holiday_and_comes_back_when_it_is_taken_away() {
        PlannedWindow plan = book.planned().get(0);
        LocalDate end = plan.last().day();
        List<EndChange> moved = table.save(new SaveCalendarDay(null, 0, end, false, "測試假日"));
        assertEquals(end, moved.get(0).before());
        assertTrue(moved.get(0).after().isAfter(end));
        assertEquals(moved.get(0).after(), storedEnd(plan));
        CalendarDayRow row = marked(end);
        SaveCalendarDay again = new SaveCalendarDay(null, 0, end, false, "重複");
        assertThrows(InvalidFields.class, () -> table.save(again));
        assertEquals(
                1,
                table.save(new SaveCalendarDay(row.id(), row.version(), end, true, "改為上班"))
                        .size());
        assertEquals(end, storedEnd(plan));
        assertThrows(StaleRecord.class, () -> table.delete(row.id(), row.version()));
        table.delete(row.id(), marked(end).version());
        assertThrows(NotFound.class, () -> table.details(row.id()));
    }

    @Test
    void a_year_is_taken_over_whole_or_not_at_all() {
        int year = LocalDate.now(TaipeiTime.ZONE).getYear() + 20;
        String first = year + "-01-01,off,開國紀念日\n" + year + "-05-01,off,勞動節\n" + year + "-10-10,off,國慶日\n";
        assertEquals(3, table.preview(first).added().size());
        assertTrue(table.year(year).isEmpty());
        table.takeOver(first);
        assertEquals(3, table.year(year).size());
        assertThrows(HolidayFileRefused.class, () -> table.takeOver(first + year + "-13-01,off,x\n"));
        HolidayChange change = table.takeOver(year + "-01-01,off,元旦\n" + year + "-10-10,off,國慶日\n");
        assertEquals(1, change.changed().size());
        assertEquals(1, change.removed().size());
        assertEquals(
                List.of("元旦", "國慶日"),
                table.year(year).stream().map(CalendarDayRow::name).toList());
    }

    @Test
    void years_without_an_entry_are_pointed_out() {
        int year = book.planned().get(5).period().year();
        assertTrue(table.yearsWithout().contains(year));
        List<LocalDate> days = IntStream.rangeClosed(1, 8)
                .mapToObj(month -> LocalDate.of(year, month, 1))
                .toList();
        for (LocalDate day : days) {
            assertTrue(table.yearsWithout().contains(year));
            table.save(new SaveCalendarDay(null, 0, day, false, "示範假日"));
        }
        assertFalse(table.yearsWithout().contains(year));
        days.forEach(day -> table.delete(marked(day).id(), marked(day).version()));
    }

    @Test
    void a_supervisor_reads_and_only_the_administrator_changes() {
        current.is(callers.named("supervisor"));
        assertTrue(table.year(1912).isEmpty());
        SaveCalendarDay command = new SaveCalendarDay(null, 0, LocalDate.now(TaipeiTime.ZONE), false, "越權");
        assertThrows(NotPermitted.class, () -> table.save(command));
        assertThrows(NotPermitted.class, () -> table.delete(1, 1));
        assertThrows(NotPermitted.class, () -> table.takeOver(""));
        current.is(callers.named("z001.admin"));
        assertThrows(NotPermitted.class, () -> table.year(1912));
    }
}
