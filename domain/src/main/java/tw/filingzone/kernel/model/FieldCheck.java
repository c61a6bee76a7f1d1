package tw.filingzone.kernel.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks fields one after the other and tells all that is wrong at once. The same checks serve forms, imports and
 * interfaces.
 */
public final class FieldCheck {

    private static final int FEWEST_DIGITS = 5;

    private final List<FieldError> errors = new ArrayList<>();

    /** The text must be there and have at most so many characters. */
    public FieldCheck text(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            return error(field, MessageKey.of("kernel.field.required"));
        }
        return optionalText(field, value, longest);
    }

    /** The text may be missing, and has at most so many characters. */
    public FieldCheck optionalText(String field, String value, int longest) {
        return require(
                value == null || value.length() <= longest, field, MessageKey.of("kernel.field.tooLong", longest));
    }

    /** The value must be there. */
    public FieldCheck present(String field, Object value) {
        return require(value != null, field, MessageKey.of("kernel.field.required"));
    }

    /** The date, if there is one, must not be after the last. */
    public FieldCheck notAfter(String field, LocalDate date, LocalDate last) {
        return require(
                date == null || last == null || !date.isAfter(last),
                field,
                MessageKey.of("kernel.field.notAfter", last == null ? "" : last));
    }

    /** The date, if there is one, must not be before the first. */
    public FieldCheck notBefore(String field, LocalDate date, LocalDate first) {
        return require(
                date == null || first == null || !date.isBefore(first),
                field,
                MessageKey.of("kernel.field.notBefore", first == null ? "" : first));
    }

    /** The text, if there is one, must be the address of a page: http or https, without blanks. */
    public FieldCheck webAddress(String field, String value) {
        return require(
                value == null || value.matches("https?://[^\\s\"<>]{4,300}"),
                field,
                MessageKey.of("kernel.field.webAddress"));
    }

    /** The text, if there is one, must look like an e-mail address. */
    public FieldCheck email(String field, String value) {
        return require(
                value == null || value.isBlank() || value.strip().matches("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+"),
                field,
                MessageKey.of("kernel.field.email"));
    }

    /** A telephone number in whatever form it is written, with a few digits at least; may be missing. */
    public FieldCheck telephone(String field, String value, int longest) {
        return optionalText(field, value, longest)
                .require(
                        value == null
                                || value.isBlank()
                                || value.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS,
                        field,
                        MessageKey.of("kernel.field.telephone"));
    }

    /** Adds the error unless the condition holds. */
    public FieldCheck require(boolean condition, String field, MessageKey text) {
        return condition ? this : error(field, text);
    }

    /**
     * Ends the check.
     *
     * @throws InvalidFields if anything is wrong
     */
    public void complete() {
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }

    private FieldCheck error(String field, MessageKey text) {
        errors.add(new FieldError(field, text));
        return this;
    }
}
