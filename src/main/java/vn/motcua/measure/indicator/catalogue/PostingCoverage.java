package vn.motcua.measure.indicator.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;

/** III.3-a: of sheets that are to hang in places, those with the version in force. */
@Component
class PostingCoverage implements ListedSource {

    private final Walls walls;

    PostingCoverage(Walls walls) {
        this.walls = walls;
    }

    @Override
    public String code() {
        return "III.3-a";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public List<Line> all(Asked asked) {
        return walls.each(
                asked,
                at ->
                        at.isRequired()
                                ? List.of(at.line().counted(at.sheet().isDone()))
                                : List.of());
    }
}
