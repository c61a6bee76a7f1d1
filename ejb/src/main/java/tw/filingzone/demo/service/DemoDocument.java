package tw.filingzone.demo.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import tw.filingzone.evidence.service.UploadSource;

/**
 * A one-page PDF that says what it stands for.
 *
 * @param text a line in Latin letters
 */
record DemoDocument(String fileName, String text) implements UploadSource {

    @Override
    public InputStream open() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 18);
                content.newLineAtOffset(72, 700);
                content.showText("Demonstration - fictitious - " + text);
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.setDocumentId(1L);
            document.save(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }
}
