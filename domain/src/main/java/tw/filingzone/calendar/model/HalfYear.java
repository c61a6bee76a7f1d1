package tw.filingzone.calendar.model;

import java.time.LocalDate;
import java.time.Month;

/**
 * A half-year of the regular filing, named by the half in which its window lies: 115上 is filed from 1 January 115 on,
 * 115下 from 1 July 115 on.
 *
 * @param year the year in the Gregorian calendar
 * @param half 1 or 2
 */
public record HalfYear(int year, int half) {

    private static final int ROC_EPOCH = 1911;
    private static final int LAST_FILING_DAY = 10;

    public HalfYear {
        if (half != 1 && half != 2) {
            throw new IllegalArgumentException("a year has two halves, not " + half);
        }
    }

    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    public HalfYear next() {
        return half == 1 ? new HalfYear(year, 2) : new HalfYear(year + 1, 1);
    }

    public HalfYear previous() {
        return half == 2 ? new HalfYear(year, 1) : new HalfYear(year - 1, 2);
    }

    /** 1 January or 1 July. */
    public LocalDate firstFilingDay() {
        return LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1);
    }

    /** 10 January or 10 July, before any roll to a business day. */
    public LocalDate lastFilingDay() {
        return firstFilingDay().withDayOfMonth(LAST_FILING_DAY);
    }

    /** The year in the calendar of the Republic of China. */
    public int rocYear() {
        return year - ROC_EPOCH;
    }
}
