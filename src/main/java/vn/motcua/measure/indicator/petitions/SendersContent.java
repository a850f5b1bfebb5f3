package vn.motcua.measure.indicator.petitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.petition.PetitionState;
import vn.motcua.petition.PetitionStatus;

/**
 * V.2-d, and 766-5.3: of petitions first received in the period and accepted, each once, those
 * neither disliked more than liked, nor opened again, nor late anywhere.
 */
@LegalBasis("qd-766-2022#1")
abstract class SendersContent extends PetitionSource {

    SendersContent(String code, PetitionReader petitions) {
        super(code, petitions);
    }

    @Override
    public List<Line> all(Asked asked) {
        LocalDate until = petitions.until(asked);
        List<Line> lines = new ArrayList<>();
        for (PetitionState state : petitions.states(asked)) {
            boolean counts =
                    state.classified() != null
                            && state.status() != PetitionStatus.REFUSED
                            && state.status() != PetitionStatus.JOINED
                            && asked.agencies().contains(state.agency())
                            && PetitionReader.isIn(state.receivedAt(), asked);
            if (counts) {
                lines.add(
                        PetitionReader.line(
                                        state,
                                        state.leg(),
                                        state.leg().dues().resolve(),
                                        state.leg().ended())
                                .counted(isContent(state, until)));
            }
        }
        return lines;
    }

    private static boolean isContent(PetitionState state, LocalDate until) {
        return state.dislikes() <= state.likes()
                && state.reopened() == 0
                && state.legs().stream()
                        .allMatch(leg ->
                                leg.isInTime(until, state.isWaiting() && leg.equals(state.leg())));
    }

    /** Of the plan. */
    @Component
    static class OfPlan extends SendersContent {
        OfPlan(PetitionReader petitions) {
            super("V.2-d", petitions);
        }
    }

    /** Of the national score. */
    @Component
    static class OfScore extends SendersContent {
        OfScore(PetitionReader petitions) {
            super("766-5.3", petitions);
        }
    }
}
