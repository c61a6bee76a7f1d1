package tw.filingzone.calendar.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tw.filingzone.kernel.model.FieldError;
import tw.filingzone.kernel.model.InvalidFields;
import tw.filingzone.kernel.model.MessageKey;

/** An uploaded text file: in UTF-8, or in Big5 as older files of the government are. */
final class UploadedText {

    private static final int LARGEST = 200_000;
    private static final Charset BIG5 = Charset.forName("MS950");

    private UploadedText() {}

    /**
     * @throws InvalidFields if the file is larger than a year of the calendar can be
     */
    static String read(Part file) throws IOException {
        byte[] bytes;
        try (InputStream content = file.getInputStream()) {
            bytes = content.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw new InvalidFields(List.of(new FieldError("file", MessageKey.of("calendar.import.tooLarge"))));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, BIG5);
        }
    }
}
