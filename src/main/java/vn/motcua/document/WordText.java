package vn.motcua.document;

import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes runs into a paragraph. */
record WordText(XWPFParagraph paragraph, WordLook look, boolean strong, double points) {

    WordText bold() {
        return new WordText(paragraph, look, true, points);
    }

    /** Blanks of the template become one; line ends that an officer wrote stay. */
    void add(String text) {
        String[] lines = text.replaceAll("[ \\t]+", " ").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                newLine();
            }
            run().setText(lines[i]);
        }
    }

    void newLine() {
        run().addBreak();
    }

    void tab() {
        run().addTab();
    }

    private XWPFRun run() {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(points * look.scale());
        if (strong) {
            run.setBold(true);
        }
        if (look.italic()) {
            run.setItalic(true);
        }
        if (look.underlined()) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        return run;
    }
}
