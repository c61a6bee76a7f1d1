package tw.filingzone.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files to upload, honest and otherwise, all made here. */
final class Corpus {

    private Corpus() {}

    static byte[] pdf() {
        return made(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(out);
            }
        });
    }

    static byte[] encryptedPdf(String ownerPassword, String userPassword) {
        return made(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                StandardProtectionPolicy policy =
                        new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission());
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
                document.save(out);
            }
        });
    }

    /** A real PDF of exactly this many bytes, up to 900 more than the smallest: blanks after its end fill it up. */
    static byte[] pdf(int bytes) {
        byte[] pdf = pdf();
        byte[] filled = Arrays.copyOf(pdf, bytes);
        Arrays.fill(filled, pdf.length, bytes, (byte) '\n');
        return filled;
    }

    /** A PDF whose cross references unpack to 256 MB. */
    static byte[] pdfBomb() {
        byte[] packed = made(out -> {
            try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 256; i++) {
                    deflated.write(zeros);
                }
            }
        });
        String header = "%PDF-1.5\n";
        String dictionary = "1 0 obj\n<</Type/XRef/W[1 2 1]/Size 67108864/Root 2 0 R/Filter/FlateDecode/Length "
                + packed.length + ">>\nstream\n";
        return joined(
                ascii(header + dictionary),
                packed,
                ascii("\nendstream\nendobj\nstartxref\n" + header.length() + "\n%%EOF\n"));
    }

    static byte[] png() {
        return image("png");
    }

    static byte[] jpeg() {
        return image("jpg");
    }

    static byte[] zip() {
        return made(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("run.exe"));
                zip.write(executable());
            }
        });
    }

    static byte[] executable() {
        return joined(ascii("MZ\u0010\u0000\u0003"), new byte[2000]);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        return made(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    private static byte[] image(String format) {
        return made(out -> ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out));
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] made(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
