package tw.filingzone.kernel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them. */
public final class Csv {

    private static final String LINE_END = "\r\n";
    /** What makes a spreadsheet take a text for a formula, in half and full width. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final char QUOTE = '"';

    private Csv() {}

    /**
     * A line with its end. A text that a spreadsheet would take for a formula gets an apostrophe in front; a number
     * stays as it is.
     */
    public static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    /** The lines of a text, each as its cells; blank lines are empty lists, so that the index counts the lines. */
    public static List<List<String>> parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == QUOTE) {
                if (quoted && i + 1 < plain.length() && plain.charAt(i + 1) == QUOTE) {
                    cell.append(QUOTE);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted) {
                cell.append(c);
            } else if (c == ',') {
                cells.add(take(cell));
            } else if (c == '\n') {
                lines.add(ended(cells, cell));
                cells = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!cells.isEmpty() || !cell.isEmpty()) {
            lines.add(ended(cells, cell));
        }
        return lines;
    }

    private static List<String> ended(List<String> cells, StringBuilder cell) {
        String last = take(cell);
        if (cells.isEmpty() && last.isBlank()) {
            return List.of();
        }
        cells.add(last);
        return List.copyOf(cells);
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Number ? value.toString() : harmless(value.toString());
        return text.chars().anyMatch(c -> c == QUOTE || c == ',' || c == '\r' || c == '\n')
                ? QUOTE + text.replace("\"", "\"\"") + QUOTE
                : text;
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
