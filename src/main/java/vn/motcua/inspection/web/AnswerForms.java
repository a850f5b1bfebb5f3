package vn.motcua.inspection.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.InspectedDossier;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.Answer;
import vn.motcua.inspection.AnswerTyped;
import vn.motcua.inspection.Checks;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.InspectionRounds;
import vn.motcua.inspection.Samples;
import vn.motcua.inspection.Verdict;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** Takes in an answer, or the choice between several, as a form sends it. */
@Component
class AnswerForms {

    private final InspectionRounds rounds;
    private final Checks checks;
    private final Samples samples;
    private final InspectionFiles files;
    private final BusinessClock clock;

    AnswerForms(
            InspectionRounds rounds,
            Checks checks,
            Samples samples,
            InspectionFiles files,
            BusinessClock clock) {
        this.rounds = rounds;
        this.checks = checks;
        this.samples = samples;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param dossier of the sample; null for an item of the check-list
     */
    void take(
            UUID visit,
            @Nullable UUID dossier,
            FormView form,
            @Nullable MultipartFile file,
            SignedIn by)
            throws IOException {
        UUID id = Typed.id(form.value("id")).orElseGet(Uuid7::next);
        UUID chosen = InspectionTyped.id(form, "chosen");
        if (chosen != null) {
            checks.choose(visit, id, chosen, by);
            return;
        }
        InspectionRound round = rounds.ofVisit(visit, by);
        boolean may = checks.mayAnswer(round, round.visit(visit).orElseThrow(), by);
        InspectionFiles.Kept kept = files.keep(may, file);
        Optional<InspectedDossier.Hand> hand =
                dossier == null ? Optional.empty() : hand(dossier, form.value("hand"));
        checks.answer(
                visit,
                new AnswerTyped(
                        id,
                        new Answer.Subject(dossier, form.value("item")),
                        InspectionTyped.one(Verdict.class, form, "verdict"),
                        form.value("note"),
                        hand.map(InspectedDossier.Hand::unit).orElse(null),
                        hand.map(InspectedDossier.Hand::post).orElse(""),
                        hand.map(InspectedDossier.Hand::staff).orElse(null),
                        kept.hash(),
                        kept.name(),
                        InspectionTyped.ids(form, "over"),
                        "",
                        clock.instant()),
                by);
    }

    /** Who worked on a dossier, by the place in the list that the form offers. */
    private Optional<InspectedDossier.Hand> hand(UUID dossier, String place) {
        InspectedDossier known = samples.known(List.of(dossier)).get(dossier);
        if (known == null || !place.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        return known.hands().stream().skip(Integer.parseInt(place)).findFirst();
    }
}
