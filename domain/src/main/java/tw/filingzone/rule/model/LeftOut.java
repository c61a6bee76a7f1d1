package tw.filingzone.rule.model;

import tw.filingzone.kernel.model.MessageKey;

/** A record that does not count, and why. */
public record LeftOut(long recordId, String name, MessageKey reason) {}
