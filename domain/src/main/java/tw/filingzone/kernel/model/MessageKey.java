package tw.filingzone.kernel.model;

import java.util.List;

/**
 * A sentence without a language: the key of a message and its arguments. An argument may itself be a key.
 *
 * @param key the key in a feature's bundle, starting with the feature's name, such as {@code policy.error.title}
 * @param arguments the values for the placeholders {0}, {1}, …; never null
 */
public record MessageKey(String key, List<Object> arguments) {

    public MessageKey {
        arguments = List.copyOf(arguments);
    }

    public static MessageKey of(String key, Object... arguments) {
        return new MessageKey(key, List.of(arguments));
    }

    /** The key of an enumeration constant: feature.TypeName.CONSTANT. */
    public static MessageKey of(String feature, Enum<?> constant) {
        return of(feature + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
