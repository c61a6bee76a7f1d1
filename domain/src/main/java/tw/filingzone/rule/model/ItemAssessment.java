package tw.filingzone.rule.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.kernel.model.MessageKey;

/**
 * What the rule book says of one item of a firm.
 *
 * @param clause where the duty stands, such as CC-12000(1)
 * @param alternatives the ways of fulfilling it, with what each has and lacks; none where it is not applicable
 * @param leftOut the records that do not count, each with its reason
 * @param effectiveFrom the first day of the duty, or null if it has been one since the version began
 */
public record ItemAssessment(
        FilingItem item,
        Outcome outcome,
        String clause,
        List<AlternativeResult> alternatives,
        List<LeftOut> leftOut,
        LocalDate effectiveFrom) {

    private static final AlternativeResult NOTHING_ASKED = new AlternativeResult(1, List.of());

    public ItemAssessment {
        alternatives = List.copyOf(alternatives);
        leftOut = List.copyOf(leftOut);
    }

    /** The alternative that is fulfilled, or else the one that lacks least. */
    public AlternativeResult nearest() {
        return alternatives.stream()
                .min(Comparator.comparingInt(AlternativeResult::missing))
                .orElse(NOTHING_ASKED);
    }

    public int required() {
        return nearest().required();
    }

    public int counted() {
        return nearest().counted();
    }

    /** The smallest steps that would fulfil the duty; none if there is nothing to do. */
    public List<MessageKey> nextSteps() {
        return outcome != Outcome.NOT_MET
                ? List.of()
                : nearest().parts().stream()
                        .map(PartCount::nextStep)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /**
     * What saving a record of the item would change, as far as its numbers tell; nothing where the item is not asked
     * for now.
     *
     * @param recordId the record, or null for one that is being added
     */
    public List<MessageKey> effectsOfSaving(Long recordId) {
        Stream<MessageKey> own = leftOut.stream()
                .filter(record -> recordId != null && record.recordId() == recordId)
                .map(record -> MessageKey.of("rule.effect.leftOut", record.reason()));
        List<MessageKey> effects = new ArrayList<>(own.toList());
        if (recordId == null || !effects.isEmpty()) {
            effects.addAll(effectsOfOneMore());
        }
        return effects;
    }

    private List<MessageKey> effectsOfOneMore() {
        return switch (outcome) {
            case MET -> List.of(MessageKey.of("rule.effect.met"));
            case NOT_MET ->
                nearest().missing() == 1
                        ? List.of(MessageKey.of("rule.effect.fulfils"))
                        : List.of(MessageKey.of("rule.effect.closer", nearest().missing() - 1));
            case NOT_APPLICABLE, NOT_YET_DUE -> List.of();
        };
    }
}
