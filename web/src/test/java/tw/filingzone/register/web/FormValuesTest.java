package tw.filingzone.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tw.filingzone.register.model.TypedValues;

class FormValuesTest {

    @NotInDrafts({"idNumber", "passport"})
    private static final class PersonPage {}

    private static final class OtherPage {}

    @Test
    void a_field_that_one_page_keeps_out_of_drafts_is_kept_out_of_all() {
        assertThat(FormValues.keptOut(List.of(PersonPage.class, OtherPage.class)))
                .containsExactlyInAnyOrder("idNumber", "passport");
    }

    @Test
    void only_the_fields_of_the_form_are_read_and_none_that_is_kept_out() {
        Map<String, String[]> sent = Map.of(
                "form:title", new String[] {" 政策 "},
                "form:chosen", new String[] {"1:a.pdf", "2:b.pdf"},
                "form:idNumber", new String[] {"A100000001"},
                "jakarta.faces.ViewState", new String[] {"1:2"},
                "owner", new String[] {"z001.filer"});
        TypedValues typed = FormValues.read(sent, FormValues.keptOut(List.of(PersonPage.class)));
        assertThat(typed.fields())
                .isEqualTo(new TreeMap<>(Map.of("title", List.of(" 政策 "), "chosen", List.of("1:a.pdf", "2:b.pdf"))));
    }
}
