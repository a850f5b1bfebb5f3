package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.shell.Frame;

/** A required paper in words. */
final class PaperText {

    private PaperText() {}

    /** How many of a paper, and whether it is handed in or shown. */
    static String manner(RequiredPaper paper, Frame frame) {
        List<String> parts = new ArrayList<>();
        if (paper.originals() > 0) {
            parts.add(frame.text("catalog.paper.originals", paper.originals()));
        }
        if (paper.copies() > 0) {
            parts.add(frame.text("catalog.paper.copies", paper.copies()));
        }
        parts.addFirst(frame.text("catalog.paper." + paper.kind()));
        return String.join(", ", parts);
    }

    /** When the paper is needed, where it is not always; empty otherwise. */
    static String condition(RequiredPaper paper, Frame frame) {
        List<String> parts = new ArrayList<>();
        if (paper.group() != null) {
            parts.add(frame.text("catalog.paper.alternative"));
        } else if (!paper.required()) {
            parts.add(frame.text("catalog.paper.optional"));
        }
        if (paper.maxAge() != null) {
            parts.add(frame.text("catalog.paper.age", paper.maxAge().text(frame.locale())));
        }
        if (!paper.note().isEmpty()) {
            parts.add(paper.note());
        }
        return String.join(" · ", parts);
    }
}
