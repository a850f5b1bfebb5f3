package vn.motcua.measure.indicator.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.disclosure.Posting;
import vn.motcua.catalog.discrepancy.Comparison.Presence;
import vn.motcua.catalog.discrepancy.DifferenceLine;
import vn.motcua.catalog.discrepancy.Differences;
import vn.motcua.catalog.discrepancy.Verdict;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;

/**
 * III.3-e: of procedures in force, those that read the same in the national database, on the page
 * of the program and in every place where they are to hang. The page shows the catalogue itself. Of
 * the national database only what was brought in last is known, so it is always today.
 */
@Component
class SameInThreePlaces implements ListedSource {

    private final Differences differences;
    private final Walls walls;
    private final Offered offered;
    private final BusinessClock clock;

    SameInThreePlaces(Differences differences, Walls walls, Offered offered, BusinessClock clock) {
        this.differences = differences;
        this.walls = walls;
        this.offered = offered;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "III.3-e";
    }

    @Override
    public Knowing knowing() {
        return Knowing.PRESENT;
    }

    @Override
    public List<Line> all(Asked asked) {
        Map<String, DifferenceLine> national = new HashMap<>();
        differences.today().forEach(line -> national.put(line.code(), line));
        if (national.isEmpty()) {
            return List.of();
        }
        Asked today = today(asked);
        Map<String, Boolean> posted = posted(today);
        return offered.inForce(today).stream()
                .map(version -> line(version, national, posted, today))
                .toList();
    }

    private Asked today(Asked asked) {
        return asked.to().equals(clock.today()) && asked.known().equals(AsKnown.NOW)
                ? asked
                : new Asked(asked.agencies(), clock.today(), clock.today(), AsKnown.NOW);
    }

    private Line line(
            ProcedureVersion version,
            Map<String, DifferenceLine> national,
            Map<String, Boolean> posted,
            Asked today) {
        DifferenceLine there = national.get(version.code());
        boolean same = there != null && isSame(there);
        return offered.line(version, today)
                .at(
                        "/catalog-differences/" + version.code(),
                        vn.motcua.identity.Right.CATALOG_MANAGE)
                .counted(same && posted.getOrDefault(version.code(), false));
    }

    /** What was read with a doubt is not known to be the same. */
    private static boolean isSame(DifferenceLine there) {
        return there.presence() == Presence.BOTH
                && there.nationally().values().stream()
                        .noneMatch(verdict -> verdict.isDifference() || verdict == Verdict.UNSURE);
    }

    /** Whether a procedure hangs as it reads in every place where it is to. */
    private Map<String, Boolean> posted(Asked today) {
        Map<String, Boolean> posted = new HashMap<>();
        walls.each(
                today,
                at -> {
                    if (at.isRequired()) {
                        posted.merge(at.sheet().version().code(), isSame(at), Boolean::logicalAnd);
                    }
                    return List.<Line>of();
                });
        return posted;
    }

    private boolean isSame(Walls.At at) {
        Posting posted = at.sheet().posted();
        return posted != null && walls.hash(at.sheet().version()).equals(posted.content());
    }
}
