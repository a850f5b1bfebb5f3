package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.PaperCount;
import vn.motcua.shell.Frame;

/** What was handed in of one paper. */
public record PaperWords(String name, String nameEn, PaperCount count) {

    static List<PaperWords> of(DossierView view) {
        List<PaperWords> papers = new ArrayList<>();
        for (PaperCount count : view.papers()) {
            RequiredPaper paper =
                    view.procedure().papers().stream()
                            .filter(p -> p.id().equals(count.paper()))
                            .findFirst()
                            .orElse(null);
            papers.add(
                    paper == null
                            ? new PaperWords(count.paper(), "", count)
                            : new PaperWords(paper.name(), paper.nameEn(), count));
        }
        return papers;
    }

    /** Such as "2 bản chính, 1 bản sao". */
    public String counts(Frame frame) {
        List<String> parts = new ArrayList<>();
        add(parts, frame, "originals", count.originals());
        add(parts, frame, "certified", count.certified());
        add(parts, frame, "copies", count.copies());
        add(parts, frame, "electronic", count.electronic());
        if (count.shown()) {
            parts.add(frame.text("dossier.paper.shown"));
        }
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, Frame frame, String what, int number) {
        if (number > 0) {
            parts.add(frame.text("dossier.paper." + what, number));
        }
    }
}
