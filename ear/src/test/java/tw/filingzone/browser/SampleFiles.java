package tw.filingzone.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files of other kinds than PDF, all made here. */
public final class SampleFiles {

    private SampleFiles() {}

    /** A picture of 40 by 30 dots. */
    public static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What a program for Windows begins with. */
    public static byte[] program() {
        byte[] bytes = new byte[2000];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return bytes;
    }

    public static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("policy.txt"));
            zip.write('x');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Bytes as a script takes them. */
    public static List<Integer> numbers(byte[] bytes) {
        return IntStream.range(0, bytes.length).mapToObj(at -> bytes[at] & 0xFF).toList();
    }
}
