package vn.motcua.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds letters that stand nearer than 5 mm to the edge of the sheet. */
final class Overflow extends PDFTextStripper {

    private static final float EDGE = 5 / 25.4f * 72;

    private final List<String> found = new ArrayList<>();

    List<String> of(PDDocument document) throws IOException {
        String ignored = getText(document);
        return List.copyOf(found);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        super.processTextPosition(letter);
        boolean inside =
                letter.getXDirAdj() >= EDGE
                        && letter.getXDirAdj() + letter.getWidthDirAdj()
                                <= letter.getPageWidth() - EDGE
                        && letter.getYDirAdj() >= EDGE
                        && letter.getYDirAdj() <= letter.getPageHeight() - EDGE;
        if (!inside) {
            found.add(letter.getUnicode() + " at " + letter.getXDirAdj());
        }
    }
}
