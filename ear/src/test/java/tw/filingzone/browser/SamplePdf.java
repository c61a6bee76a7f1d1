package tw.filingzone.browser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Real PDFs, all made here. */
public final class SamplePdf {

    private SamplePdf() {}

    /** A PDF that shows a line in Latin letters. */
    public static byte[] bytes(String line) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.newLineAtOffset(72, 700);
                content.showText(line);
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A PDF of about a size in bytes, unlike any other: what its page shows is little, what it carries is by chance. */
    public static byte[] unique(int size) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            byte[] chance = new byte[size];
            ThreadLocalRandom.current().nextBytes(chance);
            document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(chance)));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A PDF that names a Chinese font without carrying it, as many do, with a line on each page. */
    public static byte[] chinese(String... lines) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            COSDictionary font = chineseFont();
            for (String line : lines) {
                PDPage page = new PDPage();
                document.addPage(page);
                COSDictionary fonts = new COSDictionary();
                fonts.setItem("F1", font);
                COSDictionary resources = new COSDictionary();
                resources.setItem(COSName.FONT, fonts);
                page.getCOSObject().setItem(COSName.RESOURCES, resources);
                String text = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
                PDStream content = new PDStream(document);
                try (OutputStream out = content.createOutputStream()) {
                    out.write(
                            "BT /F1 36 Tf 72 700 Td <%s> Tj ET".formatted(text).getBytes(StandardCharsets.US_ASCII));
                }
                page.setContents(content);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A PDF protected by passwords; an empty one for users opens without being asked. */
    public static byte[] locked(String ownerPassword, String userPassword) {
        try (PDDocument document = Loader.loadPDF(bytes("locked"));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static COSDictionary chineseFont() {
        COSDictionary system = new COSDictionary();
        system.setString("Registry", "Adobe");
        system.setString("Ordering", "CNS1");
        system.setInt("Supplement", 0);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName(COSName.TYPE, "FontDescriptor");
        descriptor.setName("FontName", "MSung-Light");
        descriptor.setInt("Flags", 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setName(COSName.TYPE, "Font");
        descendant.setName(COSName.SUBTYPE, "CIDFontType0");
        descendant.setName("BaseFont", "MSung-Light");
        descendant.setItem("CIDSystemInfo", system);
        descendant.setItem("FontDescriptor", descriptor);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setName(COSName.TYPE, "Font");
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName("BaseFont", "MSung-Light");
        font.setName("Encoding", "UniCNS-UCS2-H");
        font.setItem("DescendantFonts", descendants);
        return font;
    }
}
