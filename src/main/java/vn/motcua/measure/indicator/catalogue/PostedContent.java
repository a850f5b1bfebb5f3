package vn.motcua.measure.indicator.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.disclosure.Posting;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;

/**
 * III.3-c: of sheets that hang and whose content is known, those that say what the version in force
 * says. Nobody draws a sample: every sheet is looked at.
 */
@Component
class PostedContent implements ListedSource {

    private final Walls walls;

    PostedContent(Walls walls) {
        this.walls = walls;
    }

    @Override
    public String code() {
        return "III.3-c";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public List<Line> all(Asked asked) {
        return walls.each(asked, this::line);
    }

    private List<Line> line(Walls.At at) {
        Posting posted = at.sheet().posted();
        return at.isRequired() && posted != null && posted.content() != null
                ? List.of(
                        at.line()
                                .counted(posted.content().equals(walls.hash(at.sheet().version()))))
                : List.of();
    }
}
