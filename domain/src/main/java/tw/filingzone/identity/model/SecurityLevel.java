package tw.filingzone.identity.model;

import java.util.Arrays;

/** 資安分級: the tier that decides which duties apply to a firm, from 1 (most) to 4 (fewest). */
public enum SecurityLevel {
    LEVEL_1,
    LEVEL_2,
    LEVEL_3,
    LEVEL_4;

    /** 1 to 4, as the annex writes it. */
    public int number() {
        return ordinal() + 1;
    }

    /** The level with this number, or null for a number outside 1 to 4. */
    public static SecurityLevel orNull(int number) {
        return number >= 1 && number <= values().length ? of(number) : null;
    }

    /**
     * @throws IllegalArgumentException for a number outside 1 to 4
     */
    public static SecurityLevel of(int number) {
        return Arrays.stream(values())
                .filter(level -> level.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no security level " + number));
    }
}
