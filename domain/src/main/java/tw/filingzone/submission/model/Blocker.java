package tw.filingzone.submission.model;

import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.register.model.Register;

/** Something that must be put right before a filing can be submitted: a mandatory part of a record is missing. */
public record Blocker(Register register, long recordId, String name, MessageKey reason) {}
