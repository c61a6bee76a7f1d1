package tw.filingzone.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.filingzone.calendar.model.HolidayChange;
import tw.filingzone.calendar.model.HolidayFile;
import tw.filingzone.calendar.model.HolidayFile.LineError;
import tw.filingzone.calendar.model.MarkedDay;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.Messages;

/** A year of the calendar from a file. */
class HolidayFileTest {

    private static final MarkedDay NEW_YEAR = new MarkedDay(LocalDate.of(2027, 1, 1), false, "開國紀念日");

    private static List<String> errors(String text) {
        return HolidayFile.parse(text).errors().stream()
                .map(error -> error.line() + " " + Messages.text(Languages.ENGLISH, error.text()))
                .toList();
    }

    @Test
    void the_published_calendar_is_read_and_keeps_what_the_week_does_not_say() {
        HolidayFile file = HolidayFile.parse("""
                \ufeff西元日期,星期,是否放假,備註
                20270101,五,2,開國紀念日
                20270102,六,2,
                20270104,一,0,
                20270205,五,2,
                20270206,六,2,春節
                20270220,六,0,補行上班
                20270301,一,0,軍訓
                """);
        assertThat(file.errors()).isEmpty();
        assertThat(file.year()).isEqualTo(2027);
        assertThat(file.days())
                .containsExactly(
                        NEW_YEAR,
                        new MarkedDay(LocalDate.of(2027, 2, 5), false, ""),
                        new MarkedDay(LocalDate.of(2027, 2, 6), false, "春節"),
                        new MarkedDay(LocalDate.of(2027, 2, 20), true, "補行上班"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"116/01/01", "116/1/1", "1160101", "2027-01-01", "20270101", "116.1.1"})
    void dates_are_of_either_calendar(String date) {
        assertThat(HolidayFile.parse(date + ",放假,開國紀念日").days()).containsExactly(NEW_YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"放假", "否", "Off", "no", "N"})
    void off_is_said_in_either_language(String word) {
        assertThat(HolidayFile.parse("116/01/01," + word + ",\"開國紀念日\"\r\n").days())
                .containsExactly(NEW_YEAR);
    }

    @Test
    void every_wrong_line_is_told_with_its_number() {
        assertThat(errors("""
                        date,working,name
                        116/01/01,off,開國紀念日

                        116/02/30,off,錯誤
                        116/01/01,off,重複
                        116/04/05,maybe,清明節
                        117/01/01,off,明年
                        116/05/01
                        """))
                .containsExactly(
                        "4 \"116/02/30\" is not a date. Enter ROC year/month/day, such as 113/01/31",
                        "5 116/01/01 is there twice",
                        "6 \"maybe\" is neither working nor off",
                        "7 117/01/01 is not of the same year as the others",
                        "8 Columns are missing: date, working or off, name");
    }

    @Test
    void a_file_without_days_is_not_sound() {
        assertThat(HolidayFile.parse("").errors()).extracting(LineError::line).containsExactly(1);
        assertThat(HolidayFile.parse("日期,上班,名稱\n").isSound()).isFalse();
        assertThat(HolidayFile.parse("116/01/01,放假,x\n".repeat(20_000)).errors())
                .hasSize(1);
    }

    @Test
    void what_would_change_is_told_before_it_is_stored() {
        MarkedDay renamed = new MarkedDay(NEW_YEAR.day(), false, "元旦");
        MarkedDay gone = new MarkedDay(LocalDate.of(2027, 5, 1), true, "補行上班");
        HolidayFile file = HolidayFile.parse("116/01/01,放假,開國紀念日\n116/02/20,上班,補行上班\n");
        HolidayChange change = HolidayChange.of(List.of(renamed, gone), file, List.of());
        assertThat(change.added()).containsExactly(new MarkedDay(LocalDate.of(2027, 2, 20), true, "補行上班"));
        assertThat(change.changed()).containsExactly(NEW_YEAR);
        assertThat(change.removed()).containsExactly(gone);
    }
}
