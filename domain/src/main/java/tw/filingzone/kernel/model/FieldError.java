package tw.filingzone.kernel.model;

/**
 * What is wrong with one field.
 *
 * @param field the field's name in forms, imports and interfaces alike
 */
public record FieldError(String field, MessageKey text) {}
