package vn.motcua.document;

import vn.motcua.kernel.LegalBasis;

/**
 * The sheet of paper with its margins and the size of its text. Nghị định 30/2020 gives those of A4
 * (text 13 to 14, margins 20-30-15-20); A5 is drawn to scale. The register is a book of fifteen
 * columns, whose text is as small as they ask for.
 */
@LegalBasis("nd-30-2020#Phụ lục I")
enum PageSize {
    A5(148, 210, new Margins(9, 10, 7, 15), 9.8),
    A4(210, 297, new Margins(20, 15, 20, 30), 13),
    A4_LANDSCAPE(297, 210, new Margins(15, 12, 12, 20), 10.5);

    private final int width;
    private final int height;
    private final Margins margins;
    private final double text;

    PageSize(int width, int height, Margins margins, double text) {
        this.width = width;
        this.height = height;
        this.margins = margins;
        this.text = text;
    }

    /** In millimetres. */
    int width() {
        return width;
    }

    /** In millimetres. */
    int height() {
        return height;
    }

    Margins margins() {
        return margins;
    }

    /** The size of ordinary text in points. */
    double text() {
        return text;
    }

    /** In millimetres. */
    record Margins(int top, int right, int bottom, int left) {}
}
