package tw.filingzone.register.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tw.filingzone.register.model.DraftTooLarge;
import tw.filingzone.register.model.TypedValues;

/** How a draft stands in the database: JSON, field to values. */
@ApplicationScoped
class DraftForm {

    /** The longest form of a register has room for some 10,000. */
    private static final int MOST_CHARACTERS = 100_000;

    private static final TypeReference<TreeMap<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * @throws DraftTooLarge if it is longer than {@value #MOST_CHARACTERS} characters
     */
    String write(TypedValues typed) {
        String content = json.writeValueAsString(typed.fields());
        if (content.length() > MOST_CHARACTERS) {
            throw new DraftTooLarge();
        }
        return content;
    }

    TypedValues read(String content) {
        return new TypedValues(json.readValue(content, FIELDS));
    }
}
