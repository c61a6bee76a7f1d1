package tw.filingzone.evidence.service;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import tw.filingzone.evidence.model.MediaKind;

/**
 * The last bytes of a file: they show whether it is whole, and whether a ZIP reader would take it for an archive.
 *
 * <p>An end mark may stand up to 1 KB before the end: printers, scanners and cameras add a little after it.
 */
final class FileEnd {

    /** How many bytes to look at: the longest end of a ZIP archive, which a comment of 65,535 bytes may close. */
    static final int LENGTH = 22 + 0xFFFF;

    private static final int NEAR = 1024;
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG_END = HexFormat.of().parseHex("49454e44ae426082");
    private static final byte[] JPEG_END = HexFormat.of().parseHex("ffd9");
    private static final byte[] ZIP_END = HexFormat.of().parseHex("504b0506");
    private static final int ZIP_END_LENGTH = 22;

    private final byte[] tail;

    /**
     * @param tail the last {@link #LENGTH} bytes, or the whole of a shorter file
     */
    FileEnd(byte[] tail) {
        this.tail = tail;
    }

    /** Whether a file of this kind has its end mark near the end. */
    boolean closes(MediaKind kind) {
        byte[] mark = switch (kind) {
            case PDF -> PDF_END;
            case PNG -> PNG_END;
            case JPEG -> JPEG_END;
        };
        return find(mark, Math.max(0, tail.length - NEAR)) >= 0;
    }

    /** Whether the end record of a ZIP archive closes the file to the byte. */
    boolean closesArchive() {
        for (int at = find(ZIP_END, 0); at >= 0; at = find(ZIP_END, at + 1)) {
            int comment = tail.length - at - ZIP_END_LENGTH;
            if (comment >= 0 && comment == littleEndian(at + ZIP_END_LENGTH - 2)) {
                return true;
            }
        }
        return false;
    }

    private int littleEndian(int at) {
        return (tail[at] & 0xFF) | (tail[at + 1] & 0xFF) << 8;
    }

    private int find(byte[] mark, int from) {
        for (int at = from; at <= tail.length - mark.length; at++) {
            if (Arrays.equals(tail, at, at + mark.length, mark, 0, mark.length)) {
                return at;
            }
        }
        return -1;
    }
}
