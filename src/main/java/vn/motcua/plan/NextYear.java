package vn.motcua.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.kernel.Uuid7;
import vn.motcua.plan.reading.AgencyMatch;
import vn.motcua.plan.reading.AgencyMatcher;
import vn.motcua.plan.reading.Finding;
import vn.motcua.plan.reading.Sort;
import vn.motcua.plan.reading.TimeText;

/**
 * Takes rows of a plan over into the year after: times go on by a year, whom they mean is looked up
 * anew. What else names the old year is not rewritten but noted, for somebody to look at. Pure but
 * for the ids.
 */
final class NextYear {

    private NextYear() {}

    /**
     * @param year that the rows are taken into
     * @param holds whether a unit is still there when the year begins
     */
    static Staging of(
            UUID plan,
            List<PlanRow> rows,
            int year,
            AgencyMatcher agencies,
            Predicate<UUID> holds,
            boolean strict) {
        Pattern old = Pattern.compile("(?<!\\d)" + (year - 1) + "(?!\\d)");
        LocalDate begins = LocalDate.of(year, 1, 1);
        List<PlanRow> taken = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (PlanRow row : rows) {
            PlanRow.Cells said = row.cells();
            String time = old.matcher(said.time()).replaceAll(String.valueOf(year));
            TimeText.Result read = TimeText.read(time, begins, year, strict);
            if (read.state() != TimeText.State.READ && !time.isBlank()) {
                Sort sort =
                        read.state() == TimeText.State.IMPOSSIBLE
                                ? Sort.TIME_IMPOSSIBLE
                                : Sort.TIME_UNREADABLE;
                findings.add(new Finding(sort, row.code(), 0, List.of(time)));
            }
            if (Stream.of(said.task(), said.product()).anyMatch(old.asPredicate())) {
                findings.add(
                        new Finding(
                                Sort.WORDS_OF_LAST_YEAR,
                                row.code(),
                                0,
                                List.of(String.valueOf(year - 1))));
            }
            List<AgencyMatch> leads = again(said.lead(), row.leads(), agencies, holds);
            List<AgencyMatch> supports = again(said.support(), row.supports(), agencies, holds);
            Stream.concat(leads.stream(), supports.stream())
                    .filter(match -> told.add(match.said()))
                    .forEach(match -> Staging.unsure(match, row.code(), 0, findings));
            taken.add(
                    new PlanRow(
                            Uuid7.next(),
                            plan,
                            taken.size() + 1,
                            row.appendix(),
                            row.section(),
                            row.number(),
                            row.code(),
                            new PlanRow.Cells(
                                    said.task(), said.lead(), said.support(), said.product(), time),
                            read.found().orElse(null),
                            0,
                            0,
                            null,
                            false,
                            leads,
                            supports));
        }
        return new Staging(taken, findings);
    }

    /** Whom somebody chose stays chosen while it is there; all others are looked up. */
    private static List<AgencyMatch> again(
            String words, List<AgencyMatch> before, AgencyMatcher agencies, Predicate<UUID> holds) {
        boolean chosen =
                before.stream()
                        .anyMatch(match -> match.confidence() == AgencyMatch.Confidence.CHOSEN);
        boolean there = before.stream().flatMap(match -> match.units().stream()).allMatch(holds);
        return chosen && there ? before : agencies.match(words);
    }
}
