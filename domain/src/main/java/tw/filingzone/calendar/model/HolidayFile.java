package tw.filingzone.calendar.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tw.filingzone.kernel.model.Csv;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.Messages;
import tw.filingzone.kernel.model.RocDate;

/**
 * A year of the calendar as a file tells it, line by line.
 *
 * <p>Two forms are read: date, working or not, name; and the form of the government's published calendar
 * (行政院人事行政總處 辦公日曆表: date, day of the week, 0 for working or 2 for off, remark), which names every day. Dates are
 * of any form that {@link RocDate} accepts. Only days that say more than the day of the week does are kept.
 *
 * @param year the year of all days; 0 if no line could be read
 * @param days the marks, in order
 * @param errors what is wrong, by line; with any of them nothing may be stored
 */
public record HolidayFile(int year, List<MarkedDay> days, List<LineError> errors) {

    /** More characters than any year of the calendar has. */
    private static final int LONGEST = 200_000;

    private static final int PUBLISHED_COLUMNS = 4;
    private static final Map<Boolean, List<String>> PUBLISHED = Map.of(true, List.of("0"), false, List.of("2"));
    private static final Map<Boolean, List<String>> OWN =
            Map.of(true, words("calendar.working", "kernel.yes", "y"), false, words("calendar.off", "kernel.no", "n"));

    /**
     * @param line from 1
     */
    public record LineError(int line, MessageKey text) {}

    /** Reads a file; whatever it holds, the answer says so. */
    public static HolidayFile parse(String text) {
        if (text.length() > LONGEST) {
            return new HolidayFile(0, List.of(), List.of(new LineError(1, MessageKey.of("calendar.import.tooLarge"))));
        }
        List<List<String>> lines = Csv.parse(text);
        Map<LocalDate, MarkedDay> days = new TreeMap<>();
        List<LineError> errors = new ArrayList<>();
        int year = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty() || (i == 0 && isHeading(lines.get(i)))) {
                continue;
            }
            try {
                MarkedDay day = day(lines.get(i));
                year = year == 0 ? day.day().getYear() : year;
                add(day, year, days);
            } catch (LineRefused refused) {
                errors.add(new LineError(i + 1, refused.text));
            }
        }
        if (days.isEmpty() && errors.isEmpty()) {
            errors.add(new LineError(1, MessageKey.of("calendar.import.empty")));
        }
        return new HolidayFile(
                year, days.values().stream().filter(MarkedDay::isTelling).toList(), List.copyOf(errors));
    }

    public boolean isSound() {
        return errors.isEmpty();
    }

    private static void add(MarkedDay day, int year, Map<LocalDate, MarkedDay> days) {
        if (day.day().getYear() != year) {
            throw new LineRefused(MessageKey.of("calendar.import.otherYear", day.day()));
        }
        if (days.putIfAbsent(day.day(), day) != null) {
            throw new LineRefused(MessageKey.of("calendar.import.twice", day.day()));
        }
    }

    private static MarkedDay day(List<String> cells) {
        if (cells.size() < PUBLISHED_COLUMNS - 1) {
            throw new LineRefused(MessageKey.of("calendar.import.columns"));
        }
        boolean published = cells.size() >= PUBLISHED_COLUMNS;
        int shift = published ? 1 : 0;
        String name = cells.get(2 + shift).strip();
        if (name.length() > MarkedDay.LONGEST_NAME) {
            throw new LineRefused(MessageKey.of("kernel.field.tooLong", MarkedDay.LONGEST_NAME));
        }
        return new MarkedDay(
                date(cells.get(0)), working(cells.get(1 + shift).strip(), published ? PUBLISHED : OWN), name);
    }

    private static LocalDate date(String text) {
        try {
            return Optional.ofNullable(RocDate.parse(text))
                    .orElseThrow(() -> new LineRefused(MessageKey.of("calendar.import.columns")));
        } catch (DateTimeException noDate) {
            throw new LineRefused(MessageKey.of("kernel.field.date", text.strip()));
        }
    }

    private static boolean working(String text, Map<Boolean, List<String>> words) {
        String word = text.toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .findFirst()
                .orElseThrow(() -> new LineRefused(MessageKey.of("calendar.import.working", text)))
                .getKey();
    }

    private static boolean isHeading(List<String> cells) {
        return cells.get(0).chars().noneMatch(Character::isDigit);
    }

    private static List<String> words(String state, String answer, String letter) {
        Stream<String> texts = Languages.ALL.stream()
                .flatMap(language -> Stream.of(state, answer).map(key -> Messages.text(language, key)));
        return Stream.concat(texts, Stream.of(letter))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Why a line cannot be read. */
    private static final class LineRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient MessageKey text;

        private LineRefused(MessageKey text) {
            super(text.key());
            this.text = text;
        }
    }
}
