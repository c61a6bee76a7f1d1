package tw.filingzone.register.model;

import java.io.Serializable;

/** One field before and after a change; null where there was or is no value. */
public record FieldChange(String field, String before, String after) implements Serializable {}
