package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.PaperCount;
import vn.motcua.kernel.Refusal;
import vn.motcua.shell.FormView;

/**
 * The check-list of papers. A ticked paper counts as many as its line says; "all there" ticks what
 * is required, of alternatives the first unless another was ticked.
 */
final class PaperTicks {

    static final String COMPLETE = "complete";
    private static final String PREFIX = "papers.";

    private final FormView form;
    private final List<RequiredPaper> asked;
    private final Set<String> ticked;
    private final List<Refusal> unreadable = new ArrayList<>();

    PaperTicks(FormView form, ProcedureVersion procedure) {
        this.form = form;
        this.asked = procedure.papers(IntakeForm.shownCase(form, procedure));
        this.ticked = ticked();
    }

    private Set<String> ticked() {
        Set<String> ids = new LinkedHashSet<>();
        form.values().keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && form.has(name, "on"))
                .map(name -> name.substring(PREFIX.length()))
                .sorted()
                .forEach(ids::add);
        if (form.has(COMPLETE, "on")) {
            ids.addAll(promised(ids));
        }
        return ids;
    }

    /** What "all there" stands for. */
    private Set<String> promised(Set<String> already) {
        Set<String> groups = new HashSet<>();
        asked.stream()
                .filter(p -> already.contains(p.id()))
                .flatMap(p -> Stream.ofNullable(p.group()))
                .forEach(groups::add);
        Set<String> ids = new LinkedHashSet<>();
        for (RequiredPaper paper : asked) {
            String group = paper.group();
            if (paper.required() && (group == null || groups.add(group))) {
                ids.add(paper.id());
            }
        }
        return ids;
    }

    List<PaperCount> counts() {
        unreadable.clear();
        return ticked.stream().map(this::count).toList();
    }

    List<Refusal> unreadable() {
        return unreadable;
    }

    private PaperCount count(String id) {
        RequiredPaper paper =
                asked.stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
        if (paper == null) {
            // Let the rules say that nobody asked for it.
            return new PaperCount(id, 1, 0, 0, false);
        }
        if (paper.kind() == RequiredPaper.Kind.SHOW) {
            return new PaperCount(id, 0, 0, 0, true);
        }
        return new PaperCount(
                id,
                number(paper, "originals", paper.originals()),
                number(paper, "certified", 0),
                number(paper, "copies", paper.copies()),
                false);
    }

    private int number(RequiredPaper paper, String kind, int asked) {
        String typed = typed(paper, kind, asked).strip();
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("\\d{1,2}")) {
            Refusal refusal = new DossierRefusal.WrongCount(paper.id());
            if (!unreadable.contains(refusal)) {
                unreadable.add(refusal);
            }
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private String typed(RequiredPaper paper, String kind, int asked) {
        String name = PREFIX + paper.id() + "." + kind;
        return form.values().containsKey(name) ? form.value(name) : String.valueOf(asked);
    }

    List<PaperLine> lines() {
        Set<String> promised = promised(Set.of());
        Set<String> groups = new HashSet<>();
        List<PaperLine> lines = new ArrayList<>();
        for (RequiredPaper paper : asked) {
            int no = lines.size() + 1;
            String group = paper.group();
            lines.add(
                    new PaperLine(
                            paper,
                            no <= 9 ? String.valueOf(no) : null,
                            group != null && groups.add(group),
                            promised.contains(paper.id()),
                            ticked.contains(paper.id()),
                            typed(paper, "originals", paper.originals()),
                            typed(paper, "certified", 0),
                            typed(paper, "copies", paper.copies()),
                            form.refusal(PREFIX + paper.id()).orElse(null)));
        }
        return lines;
    }
}
