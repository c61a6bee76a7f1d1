package tw.filingzone.identity.model;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random secrets that people hand over: groups of four small letters and digits, none of which look alike. */
public final class ReadableSecret {

    /** 31 signs, 4.95 bits each; without i, l, o, 0 and 1. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadableSecret() {}

    /** A password of 99 bits: five groups. */
    public static String password() {
        return groups(5);
    }

    /** A token of 138 bits: seven groups. */
    public static String token() {
        return groups(7);
    }

    private static String groups(int number) {
        return IntStream.range(0, number).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return IntStream.range(0, GROUP)
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(RANDOM.nextInt(SIGNS.length()))))
                .collect(Collectors.joining());
    }
}
