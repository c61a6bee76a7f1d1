package tw.filingzone.register.model;

/** One field before and after a change; null where there was or is no value. */
public record FieldChange(String field, String before, String after) {}
