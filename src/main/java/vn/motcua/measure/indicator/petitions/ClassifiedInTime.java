package vn.motcua.measure.indicator.petitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.petition.Leg;
import vn.motcua.petition.PetitionState;

/**
 * V.2-e: of petitions that came to an agency in the period, from a sender or from another agency,
 * those classified or passed on in time, or still within it.
 */
@Component
class ClassifiedInTime extends PetitionSource {

    ClassifiedInTime(PetitionReader petitions) {
        super("V.2-e", petitions);
    }

    @Override
    public List<Line> all(Asked asked) {
        LocalDate until = petitions.until(asked);
        List<Line> lines = new ArrayList<>();
        for (PetitionState state : petitions.states(asked)) {
            for (Leg leg : state.legs()) {
                boolean counts =
                        !leg.afterReopening()
                                && asked.agencies().contains(leg.agency())
                                && PetitionReader.isIn(leg.from(), asked);
                if (counts) {
                    boolean waiting = state.isWaiting() && leg.equals(state.leg());
                    lines.add(
                            PetitionReader.line(state, leg, leg.dues().classify(), leg.classified())
                                    .counted(leg.isClassifiedInTime(until, waiting)));
                }
            }
        }
        return lines;
    }
}
