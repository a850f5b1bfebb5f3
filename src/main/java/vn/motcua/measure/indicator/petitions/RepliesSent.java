package vn.motcua.measure.indicator.petitions;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.petition.PetitionState;

/** V.2-c: of replies approved in the period to senders who can be reached, those that were sent. */
@Component
class RepliesSent extends PetitionSource {

    RepliesSent(PetitionReader petitions) {
        super("V.2-c", petitions);
    }

    @Override
    public List<Line> all(Asked asked) {
        List<Line> lines = new ArrayList<>();
        for (PetitionState state : petitions.states(asked)) {
            for (PetitionState.Answer one : state.answers()) {
                boolean counts =
                        (state.identified() || state.reachable())
                                && asked.agencies().contains(one.leg().agency())
                                && PetitionReader.isIn(one.leg().ended(), asked);
                if (counts) {
                    lines.add(
                            PetitionReader.line(
                                            state,
                                            one.leg(),
                                            one.reply().publishBy(),
                                            one.reply().sentAt())
                                    .counted(one.reply().sentAt() != null));
                }
            }
        }
        return lines;
    }
}
