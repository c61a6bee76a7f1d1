package tw.filingzone.evidence.service;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A stream of a PDF's structure: its cross references, or objects packed together.
 *
 * <p>PDFBox unpacks it into memory, and a few kilobytes can unpack to gigabytes. So it is first unpacked into nothing,
 * counting, and refused beyond a bound.
 */
final class BoundedStream extends COSStream {

    /** Cross references of 4 MB describe some 800,000 objects; honest files of 20 MB have a tenth of that. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    /** Rows of cross references have some five columns; the unpacker takes memory for a whole row. */
    private static final int MOST_COLUMNS = 4096;

    private static final int ZLIB_HEADER = 2;

    BoundedStream(RandomAccessReadView packed) throws IOException {
        super(IOUtils.createMemoryOnlyStreamCache().create(), packed);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        COSBase filter = only(getFilters());
        if (filter != null) {
            requireBounded(filter);
        }
        return super.createView();
    }

    private void requireBounded(COSBase filter) throws IOException {
        boolean deflated = COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
        if (!deflated || columns() > MOST_COLUMNS) {
            throw new Unbounded();
        }
        Inflater inflater = new Inflater(true);
        try (InputStream in = new InflaterInputStream(withoutHeader(), inflater)) {
            count(in);
        } catch (ZipException | EOFException damaged) {
            // PDFBox reads up to the same place and leaves it at that.
            return;
        } finally {
            inflater.end();
        }
    }

    private InputStream withoutHeader() throws IOException {
        InputStream packed = createRawInputStream();
        packed.skipNBytes(ZLIB_HEADER);
        return packed;
    }

    private static void count(InputStream unpacked) throws IOException {
        byte[] buffer = new byte[8192];
        long count = 0;
        for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
            count += read;
            if (count > MOST_BYTES) {
                throw new Unbounded();
            }
        }
    }

    private int columns() {
        COSBase parameters = only(getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
        return parameters instanceof COSDictionary dictionary ? dictionary.getInt(COSName.COLUMNS, 1) : 1;
    }

    /** The value itself, or the only one of an array; an array of several stays what it is. */
    private static COSBase only(COSBase value) {
        return value instanceof COSArray array && array.size() == 1 ? array.getObject(0) : value;
    }

    /** Opening the document would take more memory than any honest one does. */
    static final class Unbounded extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
