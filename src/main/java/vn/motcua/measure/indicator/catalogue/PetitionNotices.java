package vn.motcua.measure.indicator.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.disclosure.PastPostings;
import vn.motcua.identity.Right;
import vn.motcua.kernel.Bilingual;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Part;

/** III.3-d: of places, those where the petition notice hangs and says all that holds. */
@Component
class PetitionNotices implements ListedSource {

    private final Walls walls;

    PetitionNotices(Walls walls) {
        this.walls = walls;
    }

    @Override
    public String code() {
        return "III.3-d";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public List<Line> all(Asked asked) {
        return walls.of(asked).stream().map(PetitionNotices::line).toList();
    }

    private static Line line(PastPostings.Wall wall) {
        return Line.of("", new Bilingual(wall.place().name(), ""), "")
                .by(wall.place().agency())
                .in(Part.said("notice." + wall.notice().state()))
                .at("/postings/" + wall.place().id(), Right.CATALOG_POST)
                .days(null, wall.notice().postedOn())
                .counted(wall.notice().isDone());
    }
}
