package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.dossier.EvaluationFacts;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Frame;

/** The facts of evaluation in words, each under the number of its index. */
final class EvaluationWords {

    private EvaluationWords() {}

    static List<Fact> of(EvaluationFacts facts, Names names, Frame frame) {
        List<Fact> words = new ArrayList<>();
        words.add(fact(frame, 1, time(frame, facts.whole())));
        facts.agencies()
                .forEach((UUID agency, EvaluationFacts.Time time) ->
                        words.add(
                                fact(
                                        frame,
                                        2,
                                        names.unit(frame, agency) + ": " + time(frame, time))));
        words.add(fact(frame, 3, frame.number(facts.contacts())));
        words.add(fact(frame, 4, frame.number(facts.visited().size())));
        words.add(fact(frame, 7, time(frame, facts.whole())));
        return words;
    }

    private static Fact fact(Frame frame, int index, String value) {
        return new Fact(frame.text("dossier.evaluation." + index), value);
    }

    private static String time(Frame frame, EvaluationFacts.Time time) {
        return frame.text("dossier.evaluation.time." + time);
    }
}
