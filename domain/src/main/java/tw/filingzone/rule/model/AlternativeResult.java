package tw.filingzone.rule.model;

import java.util.List;

/**
 * One way of fulfilling a requirement, and how far the firm is on it.
 *
 * @param number from 1
 */
public record AlternativeResult(int number, List<PartCount> parts) {

    public AlternativeResult {
        parts = List.copyOf(parts);
    }

    /** Whether one of several is fulfilled; what the others lack is no defect then. */
    public static boolean isAnyMet(List<AlternativeResult> alternatives) {
        return alternatives.stream().anyMatch(AlternativeResult::isMet);
    }

    public boolean isMet() {
        return parts.stream().allMatch(PartCount::isEnough);
    }

    /** How many more records must count in all. */
    public int missing() {
        return parts.stream().mapToInt(PartCount::missing).sum();
    }

    /** How many records are asked for in all. */
    public int required() {
        return parts.stream().mapToInt(PartCount::required).sum();
    }

    /** How many of those asked for count; surplus of one part does not make up for another. */
    public int counted() {
        return required() - missing();
    }
}
