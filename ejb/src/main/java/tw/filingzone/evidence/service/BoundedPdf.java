package tw.filingzone.evidence.service;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * A PDF that does not grow without bounds while it is opened. PDFBox asks the document for each stream, whichever way
 * it goes about a damaged file, so each is met here; a deciphered one is bounded as any other.
 */
final class BoundedPdf extends COSDocument {

    private final PDFParser parser;

    BoundedPdf(PDFParser parser) {
        super(parser);
        this.parser = parser;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
        COSStream stream = new BoundedStream(parser.createRandomAccessReadView(start, length));
        dictionary.forEach(stream::setItem);
        stream.setKey(dictionary.getKey());
        return stream;
    }
}
