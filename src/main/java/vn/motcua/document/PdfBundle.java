package vn.motcua.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Several papers as one file. */
public final class PdfBundle {

    private PdfBundle() {}

    /** One behind the other; one alone stays as it is. */
    public static byte[] of(List<byte[]> papers) {
        if (papers.size() == 1) {
            return papers.getFirst();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        papers.forEach(one -> merger.addSource(new RandomAccessReadBuffer(one)));
        merger.setDestinationStream(whole);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole.toByteArray();
    }
}
