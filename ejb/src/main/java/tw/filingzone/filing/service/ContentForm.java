package tw.filingzone.filing.service;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tw.filingzone.filing.model.FiledContent;

/**
 * The canonical JSON of a version: names in alphabetical order, no white space, UTF-8, nothing but texts, whole numbers,
 * objects and lists, so that the same content always has the same bytes (RFC 8785).
 */
@ApplicationScoped
public class ContentForm {

    private final JsonMapper json = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            .build();

    public String write(FiledContent content) {
        return json.writeValueAsString(content);
    }

    public FiledContent read(String text) {
        return json.readValue(text, FiledContent.class);
    }

    /** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
    public String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
