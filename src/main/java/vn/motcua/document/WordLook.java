package vn.motcua.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.w3c.dom.Element;

/**
 * How a paragraph of a form looks in Word, as {@code law/parts/paper.css} has it on paper.
 *
 * @param scale of its text, to that of ordinary text
 * @param before the room above it, in lines; a signature needs some
 */
record WordLook(
        ParagraphAlignment side,
        boolean bold,
        boolean italic,
        boolean underlined,
        double scale,
        double before) {

    static final WordLook PLAIN = new WordLook(ParagraphAlignment.LEFT, false, false, false, 1, 0);

    static WordLook of(Element block) {
        WordLook base =
                switch (((Element) block.getParentNode()).getAttribute("class")) {
                    case "agency", "nation" -> PLAIN.centred().sized(0.88);
                    case "left", "right", "title" -> PLAIN.centred();
                    default -> PLAIN;
                };
        return switch (block.getTagName()) {
            case "h1" -> base.centred().strong().sized(1.22);
            case "th" -> base.centred().strong().sized(0.94);
            case "td" -> ofClass(block, base.sized(0.94));
            default -> ofClass(block, inCell(block) ? base.sized(0.94) : base);
        };
    }

    private static WordLook ofClass(Element block, WordLook base) {
        return switch (block.getAttribute("class")) {
            case "code", "n" -> base.centred();
            case "copy", "how" -> base.centred().slanted().sized(0.9);
            case "annexed" -> base.centred().slanted();
            case "about" -> base.sized(0.8).after(0.3);
            case "to-whom" -> base.centred().after(0.6);
            case "place" -> base.slanted().sized(0.97).after(0.5);
            case "what" -> base.slanted();
            case "motto" -> base.strong().ruled().sized(0.95);
            case "body-name", "who" -> base.strong();
            case "name" -> inSigns(block) ? base.strong().after(2.5) : base.strong();
            case "to" -> base.left().strong().slanted().sized(0.9);
            case "copies" -> base.left().sized(0.9);
            default -> base;
        };
    }

    private static boolean inCell(Element block) {
        return ((Element) block.getParentNode()).getTagName().equals("td");
    }

    private static boolean inSigns(Element block) {
        Element column = (Element) block.getParentNode();
        return ((Element) column.getParentNode()).getAttribute("class").equals("signs");
    }

    private WordLook centred() {
        return new WordLook(ParagraphAlignment.CENTER, bold, italic, underlined, scale, before);
    }

    private WordLook left() {
        return new WordLook(ParagraphAlignment.LEFT, bold, italic, underlined, scale, before);
    }

    private WordLook strong() {
        return new WordLook(side, true, italic, underlined, scale, before);
    }

    private WordLook slanted() {
        return new WordLook(side, bold, true, underlined, scale, before);
    }

    private WordLook ruled() {
        return new WordLook(side, bold, italic, true, scale, before);
    }

    private WordLook sized(double to) {
        return new WordLook(side, bold, italic, underlined, to, before);
    }

    private WordLook after(double lines) {
        return new WordLook(side, bold, italic, underlined, scale, lines);
    }
}
