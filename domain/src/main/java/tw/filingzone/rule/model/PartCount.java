package tw.filingzone.rule.model;

import tw.filingzone.kernel.model.MessageKey;

/**
 * How many a requirement asks for and how many count.
 */
public record PartCount(Part part, int required, int counted) {

    public boolean isEnough() {
        return counted >= required;
    }

    /** How many more must count. */
    public int missing() {
        return Math.max(0, required - counted);
    }

    /** What to do about the missing ones, or null if there are none. */
    public MessageKey nextStep() {
        return isEnough() ? null : MessageKey.of("rule.step." + part.name(), missing());
    }
}
