package tw.filingzone.kernel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class FlagsTest {

    private enum Colour {
        RED,
        GREEN,
        BLUE
    }

    @Test
    void a_number_stands_for_its_values_in_their_order() {
        assertThat(Flags.values(Colour.class, 5)).containsExactly(Colour.RED, Colour.BLUE);
        assertThat(Flags.values(Colour.class, 7L)).containsExactlyElementsOf(EnumSet.allOf(Colour.class));
    }

    @Test
    void no_number_and_zero_stand_for_no_value() {
        assertThat(Flags.values(Colour.class, null)).isEmpty();
        assertThat(Flags.values(Colour.class, 0)).isEmpty();
    }

    @Test
    void the_query_counts_every_value_with_a_weight_of_its_own() {
        assertThat(Flags.jpql(Colour.class, "Car.colours", "c"))
                .contains("1 * (select", "2 * (select", "4 * (select")
                .contains("from Car of2 join of2.colours each2")
                .contains("of2.id = c.id");
    }
}
