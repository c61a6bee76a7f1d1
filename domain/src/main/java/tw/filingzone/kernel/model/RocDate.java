package tw.filingzone.kernel.model;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.chrono.MinguoChronology;
import java.time.chrono.MinguoDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in the calendar of the Republic of China (民國), as every page and document shows them: 113/01/31.
 *
 * <p>Accepts 113/1/31, 113.1.31, 113-1-31, 1130131 and 2024-01-31, in half or full width digits.
 */
public final class RocDate {

    private static final Pattern PARTS = Pattern.compile("(\\d{1,4})[/.-](\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2,3})(\\d{2})(\\d{2})");
    private static final Pattern GREGORIAN_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    /** The first year of the Republic, AD. */
    private static final int FOUNDING = 1912;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(".SSS");

    private RocDate() {}

    /** The date as 113/01/31, or an empty text for null. */
    public static String format(LocalDate date) {
        if (date == null) {
            return "";
        }
        MinguoDate roc = MinguoDate.from(date);
        return "%03d/%02d/%02d"
                .formatted(
                        roc.get(ChronoField.YEAR_OF_ERA),
                        roc.get(ChronoField.MONTH_OF_YEAR),
                        roc.get(ChronoField.DAY_OF_MONTH));
    }

    /** The instant in Taipei as 113/01/31 23:59:59, or an empty text for null. */
    public static String format(Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime taipei = instant.atZone(TaipeiTime.ZONE);
        return format(taipei.toLocalDate()) + " " + CLOCK.format(taipei);
    }

    /** The instant in Taipei as 113/01/31 23:59:59.999, or an empty text for null. */
    public static String exact(Instant instant) {
        return instant == null ? "" : format(instant) + MILLIS.format(instant.atZone(TaipeiTime.ZONE));
    }

    /**
     * Reads a date in any of the accepted forms; a year below 1000 counts from the founding of the Republic.
     *
     * @return the date, or null for null or blank text
     * @throws DateTimeException if the text is no date, such as 113/02/30
     */
    public static LocalDate parse(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        for (Pattern form : new Pattern[] {PARTS, GREGORIAN_DIGITS, DIGITS}) {
            Matcher match = form.matcher(plain);
            if (match.matches()) {
                return date(number(match, 1), number(match, 2), number(match, 3));
            }
        }
        throw new DateTimeException("not a date: " + plain);
    }

    /** The year of the Republic for a year AD: 113 for 2024. */
    public static int year(int gregorian) {
        return gregorian - FOUNDING + 1;
    }

    /**
     * Reads a year; one below 1000 counts from the founding of the Republic.
     *
     * @return the year AD, or null for null or blank text
     * @throws DateTimeException if the text is no year
     */
    public static Integer parseYear(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (!plain.matches("[1-9]\\d{1,3}")) {
            throw new DateTimeException("not a year: " + plain);
        }
        int year = Integer.parseInt(plain);
        return year >= 1000 ? year : year + FOUNDING - 1;
    }

    private static LocalDate date(int year, int month, int day) {
        if (year < 1) {
            throw new DateTimeException("no year " + year);
        }
        return year >= 1000
                ? LocalDate.of(year, month, day)
                : LocalDate.from(MinguoChronology.INSTANCE.date(year, month, day));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
