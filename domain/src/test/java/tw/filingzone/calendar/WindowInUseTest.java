package tw.filingzone.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.filingzone.calendar.model.AdHocCall;
import tw.filingzone.calendar.model.BusinessCalendar;
import tw.filingzone.calendar.model.CalendarDay;
import tw.filingzone.calendar.model.ExtendWindow;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.calendar.model.FirmScope;
import tw.filingzone.calendar.model.HalfYear;
import tw.filingzone.calendar.model.WindowState;
import tw.filingzone.calendar.model.WindowStays;
import tw.filingzone.calendar.model.WindowWithdrawn;
import tw.filingzone.calendar.model.WithdrawWindow;
import tw.filingzone.kernel.model.FieldError;
import tw.filingzone.kernel.model.InvalidFields;

/** What the exchange may do with a window, and when. */
class WindowInUseTest {

    private static final BusinessCalendar WEEKENDS = new BusinessCalendar(List.of());
    private static final LocalDate TENTH = LocalDate.of(2026, 7, 10);
    private static final Instant TYPHOON = at("2026-07-09T12:00:00");

    private static Instant at(String taipei) {
        return OffsetDateTime.parse(taipei + "+08:00").toInstant();
    }

    private static FilingWindow regular() {
        return FilingWindow.regular(new HalfYear(2026, 2), WEEKENDS);
    }

    private static ExtendWindow extend(LocalDate due, LocalDate lock) {
        return new ExtendWindow(1, 0, due, lock, "颱風停止上班");
    }

    private static AdHocCall call(LocalDate opens, LocalDate due, LocalDate locks) {
        return new AdHocCall(
                "示範",
                null,
                opens,
                due,
                locks,
                null,
                EnumSet.of(FilingItem.POLICY),
                new FirmScope(FirmScope.Kind.CHOSEN, Set.of(), Set.of(7L)));
    }

    private static List<String> wrongFields(Runnable command) {
        return catchThrowableOfType(InvalidFields.class, command::run).errors().stream()
                .map(FieldError::field)
                .toList();
    }

    @Test
    void an_extension_moves_the_end_and_keeps_what_it_was() {
        FilingWindow window = regular();
        window.extend(extend(LocalDate.of(2026, 7, 13), null), "exchange.admin", TYPHOON);
        assertThat(window.lastDay()).isEqualTo("2026-07-13");
        assertThat(window.times().lockDay()).isEqualTo("2026-07-13");
        assertThat(window.isInTime(at("2026-07-13T23:59:59.999"))).isTrue();
        assertThat(window.details().extensions()).singleElement().satisfies(row -> {
            assertThat(row.by()).isEqualTo("exchange.admin");
            assertThat(row.dueBefore()).isEqualTo(at("2026-07-11T00:00:00"));
            assertThat(row.dueAfter()).isEqualTo(at("2026-07-14T00:00:00"));
            assertThat(row.reason()).isEqualTo("颱風停止上班");
        });
    }

    @Test
    void late_filings_can_be_let_in_without_moving_the_due_day() {
        FilingWindow window = regular();
        window.extend(extend(TENTH, LocalDate.of(2026, 7, 20)), "exchange.admin", at("2026-07-12T09:00:00"));
        assertThat(window.lastDay()).isEqualTo(TENTH);
        assertThat(window.state(at("2026-07-11T00:00:00"))).isEqualTo(WindowState.PAST_DUE);
        assertThat(window.isOpen(at("2026-07-20T23:59:59.999"))).isTrue();
        assertThat(window.state(at("2026-07-21T00:00:00"))).isEqualTo(WindowState.LOCKED);
    }

    @Test
    void an_end_never_becomes_earlier_than_it_was_or_than_today() {
        FilingWindow window = regular();
        assertThat(wrongFields(() -> window.extend(extend(LocalDate.of(2026, 7, 9), null), "a", TYPHOON)))
                .containsExactly("dueOn");
        assertThat(wrongFields(
                        () -> window.extend(extend(LocalDate.of(2026, 7, 14), null), "a", at("2026-07-15T00:00:00"))))
                .contains("dueOn");
        assertThat(wrongFields(() ->
                        window.extend(extend(LocalDate.of(2026, 7, 14), LocalDate.of(2026, 7, 13)), "a", TYPHOON)))
                .containsExactly("locksOn");
        assertThat(wrongFields(() -> window.extend(extend(TENTH, null), "a", TYPHOON)))
                .containsExactly("dueOn");
        assertThat(wrongFields(() -> window.extend(new ExtendWindow(1, 0, null, null, " "), "a", TYPHOON)))
                .containsExactly("reason", "dueOn");
        assertThat(window.lastDay()).isEqualTo(TENTH);
    }

    @Test
    void a_planned_window_follows_the_holidays_until_it_opens_or_is_extended() {
        BusinessCalendar holiday = new BusinessCalendar(List.of(new CalendarDay(TENTH, false, "示範假日")));
        FilingWindow planned = regular();
        planned.follow(holiday, at("2026-06-30T23:59:59.999"));
        assertThat(planned.lastDay()).isEqualTo("2026-07-13");
        FilingWindow open = regular();
        open.follow(holiday, at("2026-07-01T00:00:00"));
        assertThat(open.lastDay()).isEqualTo(TENTH);
        FilingWindow extended = regular();
        extended.extend(extend(LocalDate.of(2026, 7, 20), null), "a", at("2026-06-01T00:00:00"));
        extended.follow(holiday, at("2026-06-02T00:00:00"));
        assertThat(extended.lastDay()).isEqualTo("2026-07-20");
    }

    @Test
    void an_ad_hoc_window_opens_now_and_tells_late_from_closed() {
        Instant now = at("2026-09-01T10:30:00");
        FilingWindow window =
                FilingWindow.adHoc(call(null, LocalDate.of(2026, 9, 5), LocalDate.of(2026, 9, 8)), Set.of(7L), now);
        assertThat(window.opensAt()).isEqualTo(now);
        assertThat(window.state(now)).isEqualTo(WindowState.OPEN);
        assertThat(window.state(at("2026-09-06T00:00:00"))).isEqualTo(WindowState.PAST_DUE);
        assertThat(window.state(at("2026-09-09T00:00:00"))).isEqualTo(WindowState.LOCKED);
        FilingWindow planned =
                FilingWindow.adHoc(call(LocalDate.of(2026, 9, 3), LocalDate.of(2026, 9, 5), null), Set.of(7L), now);
        assertThat(planned.state(now)).isEqualTo(WindowState.PLANNED);
        assertThat(planned.opensAt()).isEqualTo(at("2026-09-03T00:00:00"));
    }

    @Test
    void a_call_says_all_that_is_wrong_with_it() {
        LocalDate today = LocalDate.of(2026, 9, 1);
        AdHocCall wrong = new AdHocCall(
                " ",
                null,
                today.minusDays(1),
                today.plusDays(4),
                today.plusDays(3),
                today.plusDays(5),
                Set.of(),
                new FirmScope(FirmScope.Kind.LEVELS, Set.of(), Set.of()));
        assertThat(wrongFields(() -> wrong.check(today)))
                .containsExactly("title", "opensOn", "locksOn", "referenceDate", "items", "levels");
        AdHocCall nobody = new AdHocCall(
                "示範",
                null,
                today.plusDays(2),
                today.plusDays(1),
                null,
                null,
                EnumSet.of(FilingItem.POLICY),
                new FirmScope(FirmScope.Kind.CHOSEN, Set.of(), Set.of()));
        assertThat(wrongFields(() -> nobody.check(today))).containsExactly("dueOn", "search");
    }

    @Test
    void a_window_opened_in_error_is_withdrawn_and_takes_nothing_any_more() {
        Instant now = at("2026-09-01T10:30:00");
        FilingWindow window = FilingWindow.adHoc(call(null, LocalDate.of(2026, 9, 5), null), Set.of(7L), now);
        assertThat(wrongFields(() -> window.withdraw(new WithdrawWindow(1, 0, ""), 0, now)))
                .containsExactly("reason");
        window.withdraw(new WithdrawWindow(1, 0, "對象有誤"), 0, now);
        assertThat(window.state(now)).isEqualTo(WindowState.WITHDRAWN);
        assertThat(window.isOpen(now)).isFalse();
        assertThat(window.details().withdrawalReason()).isEqualTo("對象有誤");
        assertThatThrownBy(window::requireStanding).isInstanceOf(WindowWithdrawn.class);
        assertThatThrownBy(() -> window.extend(extend(LocalDate.of(2026, 9, 30), null), "a", now))
                .isInstanceOf(WindowWithdrawn.class);
    }

    @Test
    void a_regular_window_and_one_in_which_somebody_has_filed_stay() {
        WithdrawWindow command = new WithdrawWindow(1, 0, "誤開");
        assertThatThrownBy(() -> regular().withdraw(command, 0, TYPHOON)).isInstanceOf(WindowStays.class);
        FilingWindow filed = FilingWindow.adHoc(call(null, LocalDate.of(2026, 9, 5), null), Set.of(7L), TYPHOON);
        assertThatThrownBy(() -> filed.withdraw(command, 1, TYPHOON)).isInstanceOf(WindowStays.class);
        assertThat(filed.isOpen(TYPHOON)).isTrue();
    }
}
