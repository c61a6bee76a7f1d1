package tw.filingzone.audit.model;

/**
 * What an audit line says of an action.
 *
 * @param name the use case, such as {@code SignIn}
 * @param subject the record that it touched, such as {@code account:551}, or null
 * @param detail what else matters, never a personal value or a password; or null
 */
public record AuditedAction(String name, String subject, String detail) {

    public static AuditedAction of(String name, String subject) {
        return new AuditedAction(name, subject, null);
    }
}
