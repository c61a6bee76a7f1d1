package tw.filingzone.kernel.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several values of an enumeration as one number, so that a query gives a row's values in the row itself instead of in
 * rows of their own.
 */
public final class Flags {

    private Flags() {}

    /**
     * The JPQL of the number: a sum of one subquery for each value. ("member of" in a select clause would join the
     * values and multiply the rows.)
     *
     * @param of the values' entity and collection, such as Account.roles
     * @param variable the variable of the query that stands for the entity
     */
    public static <E extends Enum<E>> String jpql(Class<E> type, String of, String variable) {
        String[] names = of.split("\\.");
        return Arrays.stream(type.getEnumConstants())
                .map(value -> """
                        %1$d * (select count(each%1$d) from %2$s of%1$d join of%1$d.%3$s each%1$d
                                 where of%1$d.id = %4$s.id and each%1$d = %5$s.%6$s)""".formatted(bit(value), names[0], names[1], variable, type.getName(), value.name()))
                .collect(Collectors.joining(" + "));
    }

    /** The values that a number stands for, in their order; none for null. */
    public static <E extends Enum<E>> List<E> values(Class<E> type, Number flags) {
        return flags == null
                ? List.of()
                : Arrays.stream(type.getEnumConstants())
                        .filter(value -> (flags.longValue() & bit(value)) != 0)
                        .toList();
    }

    private static long bit(Enum<?> value) {
        return 1L << value.ordinal();
    }
}
