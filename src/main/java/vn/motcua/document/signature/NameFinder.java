package vn.motcua.document.signature;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds the last line of a paper that is a name, and where the writing ends. */
final class NameFinder extends PDFTextStripper {

    private static final int LAST_PAGES = 5;

    private final String name;
    private int page;
    private float centre;
    private float top;
    private int lastPage;
    private float lastLine;

    private NameFinder(String name) {
        this.name = folded(name);
        setSortByPosition(true);
    }

    static NameFinder in(PDDocument pdf, String name) throws IOException {
        NameFinder finder = new NameFinder(name);
        finder.page = pdf.getNumberOfPages();
        finder.lastPage = finder.page;
        finder.setStartPage(Math.max(1, finder.page - LAST_PAGES + 1));
        try (Writer thrownAway = new StringWriter()) {
            finder.writeText(pdf, thrownAway);
        }
        return finder;
    }

    /** The page of the name, else the last one with writing. */
    int page() {
        return centre > 0 ? page : lastPage;
    }

    /** The middle of the name; 0 where it does not stand there. */
    float centre() {
        return centre;
    }

    /** The upper edge of the name. */
    float top() {
        return top;
    }

    /** The lower edge of the last line of the last page. */
    float lastLine() {
        return lastLine;
    }

    @Override
    protected void writeString(String text, List<TextPosition> at) {
        if (at.isEmpty() || text.isBlank()) {
            return;
        }
        if (lastPage != getCurrentPageNo()) {
            lastPage = getCurrentPageNo();
            lastLine = 0;
        }
        TextPosition first = at.getFirst();
        TextPosition last = at.getLast();
        lastLine = Math.max(lastLine, first.getYDirAdj());
        if (!name.isEmpty() && folded(text).endsWith(name)) {
            // A line may hold the receivers on the left and the name on the right.
            TextPosition start = at.get(Math.max(0, at.size() - lettersOfName(text)));
            page = getCurrentPageNo();
            centre = (start.getXDirAdj() + last.getXDirAdj() + last.getWidthDirAdj()) / 2;
            top = first.getYDirAdj() - first.getHeightDir();
        }
    }

    private int lettersOfName(String text) {
        return Math.min(text.strip().length(), name.length());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
