package tw.filingzone.evidence.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** What a reader finds when it opens a PDF. */
enum PdfStructure {
    /** Opens without being asked for a password, as certificates do that are protected against changes only. */
    READABLE,
    /** Asks for a password. */
    LOCKED,
    /** Has no structure that can be read. */
    BROKEN;

    private static final Logger LOG = Logger.getLogger(PdfStructure.class.getName());

    /** Opens the file as a viewer would, repairing what viewers repair, but within bounds of memory. */
    static PdfStructure of(Path file) {
        try (RandomAccessRead bytes = new RandomAccessReadBufferedFile(file);
                PDDocument document = new Parser(bytes).parse()) {
            return document.getNumberOfPages() > 0 ? READABLE : BROKEN;
        } catch (InvalidPasswordException locked) {
            return LOCKED;
        } catch (IOException | RuntimeException broken) {
            // A damaged file may lead the reader to any exception; none of them is the server's fault.
            LOG.log(Level.FINE, "A PDF cannot be read", broken);
            return BROKEN;
        }
    }

    /** PDFBox's reader over a document that is bounded. */
    private static final class Parser extends PDFParser {

        /** A PDF of 20 MB has some tens of thousands of objects. */
        private static final int MOST_OBJECTS = 200_000;

        Parser(RandomAccessRead bytes) throws IOException {
            super(bytes);
            document.close();
            document = new BoundedPdf(this);
            xrefTrailerResolver = new XrefTrailerResolver() {
                private int objects;

                @Override
                public void setXRef(COSObjectKey key, long offset) {
                    objects++;
                    if (objects > MOST_OBJECTS) {
                        throw new IllegalStateException("more than " + MOST_OBJECTS + " objects");
                    }
                    super.setXRef(key, offset);
                }
            };
        }
    }
}
