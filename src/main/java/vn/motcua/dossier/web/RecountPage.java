package vn.motcua.dossier.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.BatchRefused;
import vn.motcua.dossier.Recount;
import vn.motcua.dossier.RecountCounts;
import vn.motcua.dossier.RecountEffect;
import vn.motcua.shell.Fact;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * One instrument: what it would do, or how far it is and what it did.
 *
 * @param rows the first of the dues that move, or moved
 * @param counts of this moment: previewed for a draft, done once it is signed
 * @param leads whether the viewer may sign for the agency
 */
public record RecountPage(
        Recount recount,
        List<RecountRow> rows,
        RecountCounts counts,
        List<BatchRefused> refused,
        Names names,
        boolean leads,
        boolean running,
        FormView form) {

    public String path() {
        return "/recounts/" + recount.id();
    }

    public String title(Frame frame) {
        return frame.text("dossier.recount.title", recount.number());
    }

    public String agency(Frame frame) {
        return names.unit(frame, recount.agency());
    }

    public List<Fact> facts(Frame frame) {
        Stream<Fact> head =
                Stream.of(
                        new Fact(frame.text("dossier.recount.agency"), agency(frame)),
                        new Fact(frame.text("dossier.recount.day"), frame.day(recount.day())),
                        new Fact(
                                frame.text("dossier.recount.drafted"),
                                frame.text(
                                        "dossier.recount.by-at",
                                        names.person(recount.draftedBy()),
                                        frame.exact(recount.draftedAt()))));
        return Stream.concat(head, signed(frame)).toList();
    }

    private Stream<Fact> signed(Frame frame) {
        var by = recount.signedBy();
        var at = recount.signedAt();
        return by == null || at == null
                ? Stream.empty()
                : Stream.of(
                        new Fact(
                                frame.text("dossier.recount.signed-by"),
                                frame.text(
                                        "dossier.recount.by-at",
                                        names.person(by),
                                        frame.exact(at))));
    }

    /** The groups that matter always, and the rare ones where something is in them. */
    public List<RecountEffect> groups() {
        return Stream.of(RecountEffect.values())
                .filter(e ->
                        e.ordinal() <= RecountEffect.STANDING.ordinal()
                                || counts.of(e) + recount.previewed().of(e) > 0)
                .toList();
    }

    public List<String> countHeads(Frame frame) {
        String group = frame.text("dossier.recount.column.category");
        return recount.isSigned()
                ? List.of(
                        group,
                        frame.text("dossier.recount.column.previewed"),
                        frame.text("dossier.recount.column.done"))
                : List.of(group, frame.text("dossier.recount.column.now"));
    }

    public List<String> rowHeads(Frame frame) {
        return Stream.of("dossier", "step", "unit", before(), "due", "effect")
                .map(column -> frame.text("dossier.recount.column." + column))
                .toList();
    }

    public String before() {
        return recount.isSigned() ? "before.done" : "before";
    }

    public String step(Frame frame, RecountRow row) {
        String step = row.stepName(frame.locale());
        return row.opinion() ? frame.text("dossier.recount.opinion", step) : step;
    }

    public String moved(Frame frame) {
        return frame.text(
                recount.isSigned() ? "dossier.recount.moved.done" : "dossier.recount.moved",
                counts.moved());
    }

    public boolean isCapped() {
        return counts.moved() > rows.size();
    }

    /** Where it stands: running, done, or broken off. */
    public String standing() {
        return recount.left() == 0 ? "done" : running ? "running" : "broken";
    }

    public @Nullable String every() {
        return running ? "every 1s" : null;
    }

    public boolean maySign() {
        return leads && !recount.isSigned() && counts.moved() > 0;
    }

    public boolean mayGoOn() {
        return leads && recount.isSigned() && !running && recount.left() + recount.refused() > 0;
    }
}
