package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalog.RequiredPaper;

/** A required paper in words. */
final class PaperText {

    private PaperText() {}

    /** How many of a paper, and whether it is handed in or shown. */
    static String manner(RequiredPaper paper, Said said) {
        List<String> parts = new ArrayList<>();
        if (paper.originals() > 0) {
            parts.add(said.text("catalog.paper.originals", paper.originals()));
        }
        if (paper.copies() > 0) {
            parts.add(said.text("catalog.paper.copies", paper.copies()));
        }
        parts.addFirst(said.text("catalog.paper." + paper.kind()));
        return String.join(", ", parts);
    }

    /** When the paper is needed, where it is not always; empty otherwise. */
    static String condition(RequiredPaper paper, Said said) {
        List<String> parts = new ArrayList<>();
        if (paper.group() != null) {
            parts.add(said.text("catalog.paper.alternative"));
        } else if (!paper.required()) {
            parts.add(said.text("catalog.paper.optional"));
        }
        if (paper.maxAge() != null) {
            parts.add(said.text("catalog.paper.age", paper.maxAge().text(said.locale())));
        }
        if (!paper.note().isEmpty()) {
            parts.add(paper.note());
        }
        return String.join(" · ", parts);
    }
}
