package tw.filingzone.evidence.service;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * A PDF that neither grows without bounds nor is deciphered while it is opened. PDFBox asks the document for each
 * stream and for the encryption, whichever way it goes about a damaged file, so both are met here.
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

    @Override
    public COSDictionary getEncryptionDictionary() {
        if (isEncrypted()) {
            throw new Encrypted();
        }
        return null;
    }

    /** The document is encrypted. */
    static final class Encrypted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
