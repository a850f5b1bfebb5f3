package vn.motcua.dossier.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.dossier.Rebase;
import vn.motcua.dossier.RebaseLine;
import vn.motcua.shell.Fact;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * One instrument: what it would do, or how far it is and what it did.
 *
 * @param procedure what it is called, in the language of the viewer
 * @param leads whether the viewer may sign for the agency
 */
public record RebasePage(
        Rebase rebase,
        String procedure,
        InternalProcess process,
        List<RebaseRow> rows,
        Names names,
        boolean leads,
        boolean running,
        FormView form) {

    public String path() {
        return RebaseController.PATH + "/" + rebase.id();
    }

    public String agency(Frame frame) {
        return names.unit(frame, rebase.agency());
    }

    public List<Fact> facts(Frame frame) {
        Stream<Fact> head =
                Stream.of(
                        new Fact(frame.text("dossier.rebase.procedure"), procedure),
                        new Fact(
                                frame.text("dossier.rebase.process"),
                                frame.text(
                                        "dossier.rebase.process.of",
                                        process.code(),
                                        process.version())),
                        new Fact(frame.text("dossier.recount.agency"), agency(frame)),
                        new Fact(frame.text("dossier.rebase.day"), frame.day(rebase.day())),
                        new Fact(
                                frame.text("dossier.recount.drafted"),
                                frame.text(
                                        "dossier.recount.by-at",
                                        names.person(rebase.draftedBy()),
                                        frame.exact(rebase.draftedAt()))));
        return Stream.concat(head, signed(frame)).toList();
    }

    private Stream<Fact> signed(Frame frame) {
        var by = rebase.signedBy();
        var at = rebase.signedAt();
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

    public long count(RebaseLine.Outcome outcome) {
        return rows.stream().filter(row -> row.line().outcome() == outcome).count();
    }

    public String summary(Frame frame) {
        return rebase.isSigned()
                ? frame.text("dossier.rebase.did", rebase.moved(), rebase.refused(), rebase.left())
                : frame.text(
                        "dossier.rebase.would",
                        count(RebaseLine.Outcome.MOVES),
                        rows.size() - count(RebaseLine.Outcome.MOVES));
    }

    /** Where it stands: running, done, or broken off. */
    public String standing() {
        return rebase.left() == 0 ? "done" : running ? "running" : "broken";
    }

    public @Nullable String every() {
        return running ? "every 1s" : null;
    }

    public boolean maySign() {
        return leads && !rebase.isSigned() && count(RebaseLine.Outcome.MOVES) > 0;
    }

    public boolean mayGoOn() {
        return leads && rebase.isSigned() && !running && rebase.left() + rebase.refused() > 0;
    }
}
