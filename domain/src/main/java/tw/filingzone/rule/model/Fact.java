package tw.filingzone.rule.model;

import tw.filingzone.kernel.model.MessageKey;

/**
 * A record of a register as the rules see it.
 *
 * @param recordId the record
 * @param name what people call it
 * @param objection why it does not count, or null if it does
 */
public record Fact(long recordId, String name, MessageKey objection) {}
