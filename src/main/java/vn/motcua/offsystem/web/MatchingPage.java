package vn.motcua.offsystem.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.offsystem.Candidate;
import vn.motcua.offsystem.RegisterLine;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * The queue of lines that may be a dossier, one at a time.
 *
 * @param line absent where nothing waits
 * @param waiting how many wait in all
 * @param skipped how many are passed over
 */
public record MatchingPage(
        @Nullable RegisterLine line,
        List<Candidate> candidates,
        long waiting,
        int skipped,
        OffsystemNames names,
        FormView form) {

    public MatchingPage {
        candidates = List.copyOf(candidates);
    }

    /** Past the one that is shown; absent where it is the last. */
    public @Nullable String skip() {
        return skipped + 1 < waiting ? MatchingDoor.PATH + "?skip=" + (skipped + 1) : null;
    }

    public @Nullable String first() {
        return skipped > 0 ? MatchingDoor.PATH : null;
    }

    public List<Fact> facts(Candidate one, Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(frame.text("offsystem.person"), one.name().isEmpty() ? "—" : one.name()));
        facts.add(
                new Fact(
                        frame.text("offsystem.procedure"),
                        names.procedure(one.procedure(), frame)));
        facts.add(new Fact(frame.text("offsystem.receivedOn"), frame.day(one.receivedOn())));
        if (one.resolvedOn() != null) {
            facts.add(new Fact(frame.text("offsystem.resolvedOn"), frame.day(one.resolvedOn())));
        }
        return facts;
    }

    /** What speaks for a candidate, in words. */
    public static List<String> reasons(RegisterLine line, Candidate one, Frame frame) {
        List<String> reasons = new ArrayList<>();
        if (one.codeSame()) {
            reasons.add(frame.text("offsystem.why.code"));
        }
        if (one.numberSame()) {
            reasons.add(frame.text("offsystem.why.number"));
        }
        if (!line.entry().name().isEmpty()) {
            reasons.add(
                    one.nameLike() == 100
                            ? frame.text("offsystem.why.name")
                            : frame.text("offsystem.why.name.like", one.nameLike()));
        }
        Integer days = one.days();
        if (days == null) {
            reasons.add(frame.text("offsystem.why.day.far"));
        } else {
            reasons.add(
                    days == 0
                            ? frame.text("offsystem.why.day")
                            : frame.text("offsystem.why.day.near", days));
        }
        if (one.procedureLike() == 100) {
            reasons.add(frame.text("offsystem.why.procedure"));
        } else if (one.procedureLike() > 0) {
            reasons.add(frame.text("offsystem.why.procedure.like", one.procedureLike()));
        } else if (!line.procedure().isEmpty()) {
            reasons.add(frame.text("offsystem.why.procedure.other"));
        }
        return reasons;
    }

    public Field other(Frame frame) {
        return Field.text("dossier", frame.text("offsystem.other"))
                .hint(frame.text("offsystem.other.hint"))
                .maxLength(60)
                .size("medium");
    }
}
