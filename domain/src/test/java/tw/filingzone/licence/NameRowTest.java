package tw.filingzone.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tw.filingzone.licence.model.NameRow;

/** What the queue of typed names tells the exchange. */
class NameRowTest {

    @Test
    void the_exchange_sees_name_issuer_and_numbers_of_a_licence_and_never_whose_it_is() {
        assertThat(Arrays.stream(NameRow.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "id",
                        "version",
                        "name",
                        "issuer",
                        "firstTypedAt",
                        "ruling",
                        "code",
                        "note",
                        "ruledAt",
                        "ruledBy",
                        "use");
    }
}
