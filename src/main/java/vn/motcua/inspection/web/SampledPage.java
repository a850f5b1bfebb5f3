package vn.motcua.inspection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.InspectedDossier;
import vn.motcua.inspection.Answer;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.Visit;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * One sampled dossier with the questions to it; without whom it is about.
 *
 * @param place counted from 1 in the order of the draw
 * @param next the dossier after it; null for the last
 * @param form with the key of the question in {@code item}, where an answer was refused
 */
public record SampledPage(
        InspectionRound round,
        Visit visit,
        InspectedDossier dossier,
        int place,
        @Nullable UUID next,
        List<Asked> questions,
        boolean mayAnswer,
        InspectionNames names,
        FormView form) {

    public SampledPage {
        questions = List.copyOf(questions);
    }

    public String path() {
        return VisitDoor.PATH + "/" + visit.id() + "/sample/" + dossier.id();
    }

    public String nextPath() {
        return VisitDoor.PATH + "/" + visit.id() + "/sample/" + next;
    }

    public String file(Answer answer) {
        return VisitDoor.PATH + "/" + visit.id() + "/answers/" + answer.id() + "/file";
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("inspection.procedure"), frame.words(dossier.name())));
        facts.add(new Fact(frame.text("inspection.agency"), names.unit(dossier.agency(), frame)));
        facts.add(new Fact(frame.text("inspection.received"), frame.exact(dossier.received())));
        return facts;
    }

    /** Who worked on it, as a list to choose from; an error may be nobody's. */
    public List<Field> fields(Frame frame) {
        List<Option> hands = new ArrayList<>();
        hands.add(Option.of("", frame.text("inspection.hand.none")));
        for (int i = 0; i < dossier.hands().size(); i++) {
            InspectedDossier.Hand hand = dossier.hands().get(i);
            hands.add(
                    Option.of(
                            String.valueOf(i),
                            names.person(hand.staff()) + " · " + names.unit(hand.unit(), frame)));
        }
        return Asked.fields(hands, frame);
    }

    public boolean isRefusedElsewhere() {
        return !form.refusals().isEmpty()
                && (!mayAnswer || questions.stream().noneMatch(one -> one.isRefused(form)));
    }
}
