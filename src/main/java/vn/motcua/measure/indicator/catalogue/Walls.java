package vn.motcua.measure.indicator.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.disclosure.ContentHash;
import vn.motcua.catalog.disclosure.PastPostings;
import vn.motcua.catalog.disclosure.Posting;
import vn.motcua.catalog.disclosure.PostingLine;
import vn.motcua.identity.Right;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Part;

/** The places of disclosure of the agencies asked for on the last day, read once for an asking. */
@Component
class Walls {

    private record Read(List<PastPostings.Wall> walls) {}

    private final PastPostings postings;

    /** What a version says never changes, and reading it takes a third of a millisecond. */
    private final Map<UUID, String> hashes = new ConcurrentHashMap<>();

    Walls(PastPostings postings) {
        this.postings = postings;
    }

    List<PastPostings.Wall> of(Asked asked) {
        return asked.memo()
                .once(
                        Read.class,
                        () ->
                                new Read(
                                        postings.walls(
                                                asked.agencies(), asked.to(), asked.known().at())))
                .walls();
    }

    /** Every sheet that hangs or is to hang, as a row of its place. */
    <T> List<T> each(Asked asked, Function<At, List<T>> how) {
        List<T> all = new ArrayList<>();
        for (PastPostings.Wall wall : of(asked)) {
            for (PostingLine line : wall.lines()) {
                all.addAll(how.apply(new At(wall, line)));
            }
        }
        return all;
    }

    /** A sheet in a place. */
    record At(PastPostings.Wall wall, PostingLine sheet) {

        boolean isRequired() {
            return sheet.state() != PostingLine.State.LEFT_OVER;
        }

        Line line() {
            Posting posted = sheet.posted();
            return Walls.line(wall, sheet.version())
                    .days(sheet.due(), posted == null ? null : posted.on());
        }
    }

    static Line line(PastPostings.Wall wall, ProcedureVersion version) {
        return Line.of(version)
                .by(wall.place().agency())
                .in(Part.named(wall.place().name()))
                .at("/postings/" + wall.place().id(), Right.CATALOG_POST);
    }

    String hash(ProcedureVersion version) {
        return hashes.computeIfAbsent(version.id(), id -> ContentHash.of(version));
    }
}
