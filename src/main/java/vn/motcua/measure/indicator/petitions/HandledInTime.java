package vn.motcua.measure.indicator.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.petition.Leg;
import vn.motcua.petition.PetitionState;

/**
 * V.2-a, and 766-5.2: of the stretches in which an agency had a petition in the period, those that
 * kept their limits: answered, refused, given back, passed on or the sender asked in time, or still
 * within it. One that was joined counts with the one that it was joined to.
 */
@LegalBasis("qd-766-2022#1")
abstract class HandledInTime extends PetitionSource {

    HandledInTime(String code, PetitionReader petitions) {
        super(code, petitions);
    }

    @Override
    public List<Line> all(Asked asked) {
        LocalDate until = petitions.until(asked);
        List<Line> lines = new ArrayList<>();
        for (PetitionState state : petitions.states(asked)) {
            for (Leg leg : state.legs()) {
                if (asked.agencies().contains(leg.agency()) && isInWork(leg, asked)) {
                    boolean waiting = state.isWaiting() && leg.equals(state.leg());
                    lines.add(
                            PetitionReader.line(state, leg, leg.dues().resolve(), leg.ended())
                                    .counted(leg.isInTime(until, waiting)));
                }
            }
        }
        return lines;
    }

    private static boolean isInWork(Leg leg, Asked asked) {
        Instant ended = leg.ended();
        return leg.end() != Leg.End.JOINED
                && leg.from().isBefore(asked.end())
                && (ended == null || !ended.isBefore(asked.start()));
    }

    /** Of the plan. */
    @Component
    static class OfPlan extends HandledInTime {
        OfPlan(PetitionReader petitions) {
            super("V.2-a", petitions);
        }
    }

    /** Of the national score. */
    @Component
    static class OfScore extends HandledInTime {
        OfScore(PetitionReader petitions) {
            super("766-5.2", petitions);
        }
    }
}
