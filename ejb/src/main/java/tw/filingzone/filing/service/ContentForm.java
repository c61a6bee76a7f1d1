package tw.filingzone.filing.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tw.filingzone.filing.model.FiledContent;

/**
 * The canonical JSON of a version: names in alphabetical order, no white space, UTF-8, nothing but texts, whole numbers,
 * objects and lists, so that the same content always has the same bytes (RFC 8785).
 */
@ApplicationScoped
public class ContentForm {

    private final ObjectMapper json = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    public String write(FiledContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public FiledContent read(String text) {
        try {
            return json.readValue(text, FiledContent.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored version cannot be read", damaged);
        }
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
