package tw.filingzone.rule.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a requirement lacks, in a form that a narrow row can keep: each part with the number that is missing, such as
 * {@code CERTIFICATE:1}.
 */
public record Shortfall(List<Missing> parts) {

    private static final String BETWEEN = " ";
    private static final String NUMBER = ":";

    /** How many of a part are missing. */
    public record Missing(Part part, int number) {}

    public Shortfall {
        parts = List.copyOf(parts);
    }

    /** What the nearest way of fulfilling a requirement lacks; nothing unless it is not met. */
    public static Shortfall of(ItemAssessment assessed) {
        return assessed.outcome() != Outcome.NOT_MET
                ? new Shortfall(List.of())
                : new Shortfall(assessed.nearest().parts().stream()
                        .filter(part -> !part.isEnough())
                        .map(part -> new Missing(part.part(), part.missing()))
                        .toList());
    }

    /**
     * @param text the stored form, or null for nothing
     */
    public static Shortfall parse(String text) {
        return new Shortfall(
                text == null || text.isEmpty()
                        ? List.of()
                        : Arrays.stream(text.split(BETWEEN))
                                .map(Shortfall::missing)
                                .toList());
    }

    /** The stored form, or null for nothing. */
    public String text() {
        return parts.isEmpty()
                ? null
                : parts.stream()
                        .map(each -> each.part() + NUMBER + each.number())
                        .collect(Collectors.joining(BETWEEN));
    }

    private static Missing missing(String text) {
        String[] halves = text.split(NUMBER);
        return new Missing(Part.valueOf(halves[0]), Integer.parseInt(halves[1]));
    }
}
