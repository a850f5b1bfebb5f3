package vn.motcua.measure.indicator.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.disclosure.PastPostings;
import vn.motcua.identity.Right;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Part;

/**
 * III.3-b: of sheets that a change of the period touched, those put up anew or taken down in their
 * time (A); the same without what is not done and still may be (B).
 */
@Component
class PostedInTime implements ListedSource {

    private final PastPostings postings;

    PostedInTime(PastPostings postings) {
        this.postings = postings;
    }

    @Override
    public String code() {
        return "III.3-b";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public List<Line> all(Asked asked) {
        return postings
                .shifts(asked.agencies(), asked.from(), asked.to(), asked.known().at())
                .stream()
                .map(shift -> line(shift, asked))
                .toList();
    }

    private static Line line(PastPostings.Shift shift, Asked asked) {
        Line line =
                Line.of(shift.version())
                        .by(shift.place().agency())
                        .in(Part.named(shift.place().name()))
                        .at("/postings/" + shift.place().id(), Right.CATALOG_POST)
                        .days(shift.due(), shift.done())
                        .counted("A", shift.isInTime());
        return shift.isRunning(asked.to()) ? line : line.counted("B", shift.isInTime());
    }
}
