package tw.filingzone.submission.model;

import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.kernel.model.MessageKey;

/** Something that must be put right before a filing can be submitted: a mandatory part of a record is missing. */
public record Blocker(FilingItem item, long recordId, String name, MessageKey reason) {}
