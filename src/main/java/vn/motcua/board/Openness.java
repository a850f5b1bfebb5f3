package vn.motcua.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.measure.MonthsAsked;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.rating.Ratings;
import vn.motcua.rating.Satisfaction;

/**
 * What everybody may know of how agencies resolve dossiers: of whole months that are over, each by
 * itself, so that no difference of two periods tells what is masked in one.
 */
@Component
public class Openness {

    private static final int MONTHS = 24;

    /** One agency in a month. */
    public record Line(Unit agency, Masking.Shown shown) {}

    /**
     * A month.
     *
     * @param least the smallest number of dossiers but zero that is shown
     * @param leastAnswers the same of answers
     */
    public record Month(YearMonth month, List<Line> lines, int least, int leastAnswers) {}

    private final Boards boards;
    private final Ratings ratings;
    private final BoardRules rules;
    private final Organizations organizations;
    private final Catalog catalog;
    private final BusinessClock clock;

    Openness(
            Boards boards,
            Ratings ratings,
            BoardRules rules,
            Organizations organizations,
            Catalog catalog,
            BusinessClock clock) {
        this.boards = boards;
        this.ratings = ratings;
        this.rules = rules;
        this.organizations = organizations;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** The months that can be asked for, the last one that is over first. */
    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(clock.today()).minusMonths(1);
        return IntStream.range(0, MONTHS).mapToObj(last::minusMonths).toList();
    }

    /** Agencies with something to tell, in the order of the organization. */
    public Month of(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        OrganizationChart chart = organizations.chart();
        List<Unit> agencies = chart.agencies(day);
        Boards.Figures figures =
                boards.figures(
                        new MonthsAsked(
                                agencies.stream().map(Unit::id).collect(Collectors.toSet()),
                                catalog.snapshot().all().stream()
                                        .filter(version -> !version.isInternal())
                                        .map(ProcedureVersion::id)
                                        .collect(Collectors.toSet()),
                                month,
                                month,
                                null),
                        month);
        Map<String, Satisfaction> content =
                ratings.satisfaction(Satisfaction.By.AGENCY, month.atDay(1), day).stream()
                        .collect(Collectors.toMap(Satisfaction::group, Function.identity()));
        int least = rules.openDataLeast(day);
        int leastAnswers = rules.openDataAnswersLeast(day);
        List<Line> lines =
                agencies.stream()
                        .filter(unit -> !figures.agency(unit.id()).isEmpty())
                        .map(unit ->
                                new Line(
                                        unit,
                                        shown(
                                                figures.agency(unit.id()),
                                                content,
                                                unit.id(),
                                                least,
                                                leastAnswers)))
                        .toList();
        return new Month(month, lines, least, leastAnswers);
    }

    private static Masking.Shown shown(
            Tally tally,
            Map<String, Satisfaction> content,
            UUID agency,
            int least,
            int leastAnswers) {
        Satisfaction said = content.get(agency.toString());
        return said == null
                ? Masking.of(tally, 0, 0, least, leastAnswers)
                : Masking.of(tally, said.answers(), said.content(), least, leastAnswers);
    }
}
