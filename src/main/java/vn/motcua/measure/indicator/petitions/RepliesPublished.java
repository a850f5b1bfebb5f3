package vn.motcua.measure.indicator.petitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.petition.PetitionState;

/**
 * V.2-b: of replies approved in the period, those published within their limit. One that is not
 * published yet and still may be is not counted before its last day has passed.
 */
@Component
class RepliesPublished extends PetitionSource {

    RepliesPublished(PetitionReader petitions) {
        super("V.2-b", petitions);
    }

    @Override
    public List<Line> all(Asked asked) {
        LocalDate until = petitions.until(asked);
        List<Line> lines = new ArrayList<>();
        for (PetitionState state : petitions.states(asked)) {
            for (PetitionState.Answer one : state.answers()) {
                LocalDate due = one.reply().publishBy();
                boolean ours =
                        asked.agencies().contains(one.leg().agency())
                                && PetitionReader.isIn(one.leg().ended(), asked);
                boolean published = one.reply().publishedAt() != null;
                if (ours && due != null && (published || until.isAfter(due))) {
                    lines.add(
                            PetitionReader.line(state, one.leg(), due, one.reply().publishedAt())
                                    .counted(isInTime(one.reply(), due)));
                }
            }
        }
        return lines;
    }

    private static boolean isInTime(PetitionState.Reply reply, LocalDate due) {
        return reply.publishedAt() != null && !Zones.dayOf(reply.publishedAt()).isAfter(due);
    }
}
