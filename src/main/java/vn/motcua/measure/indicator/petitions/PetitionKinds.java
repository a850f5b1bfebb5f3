package vn.motcua.measure.indicator.petitions;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.petition.PetitionState;
import vn.motcua.petition.PetitionSubject;

/**
 * 766-5.1: petitions that came in the period, and those of them about a regulation; its parts say
 * what each was about.
 */
@Component
@LegalBasis("qd-766-2022#1")
class PetitionKinds extends PetitionSource {

    PetitionKinds(PetitionReader petitions) {
        super("766-5.1", petitions);
    }

    @Override
    public List<Line> all(Asked asked) {
        List<Line> lines = new ArrayList<>();
        for (PetitionState state : petitions.states(asked)) {
            if (asked.agencies().contains(state.agency())
                    && PetitionReader.isIn(state.receivedAt(), asked)) {
                PetitionState.Classification classified = state.classified();
                lines.add(
                        PetitionReader.line(state, state.leg(), null, state.receivedAt())
                                .counted(
                                        classified != null
                                                && classified.subject()
                                                        != PetitionSubject.CONDUCT));
            }
        }
        return lines;
    }
}
