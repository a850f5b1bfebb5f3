package vn.motcua.measure.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.law.DatedRows;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.board.Board;
import vn.motcua.measure.board.BoardRow;
import vn.motcua.measure.board.PlanBoards;
import vn.motcua.measure.forecast.Forecast;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.IndicatorRules;
import vn.motcua.measure.indicator.Measured;
import vn.motcua.measure.indicator.Memo;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Verdict;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.plan.Plan;
import vn.motcua.plan.Plans;

/** Holds every target of the plan that is measured this year against what was told of it last. */
@Component
class Watch {

    /** A crossing with who is to be told of it. */
    record Found(Alert alert, Plan plan, Set<UUID> people) {
        Found {
            people = Set.copyOf(people);
        }
    }

    private final Plans plans;
    private final PlanBoards boards;
    private final IndicatorRules rules;
    private final AlertStore store;
    private final Organizations organizations;
    private final BusinessClock clock;
    private final DatedRows parameters = DatedRows.read("forecast");

    Watch(
            Plans plans,
            PlanBoards boards,
            IndicatorRules rules,
            AlertStore store,
            Organizations organizations,
            BusinessClock clock) {
        this.plans = plans;
        this.boards = boards;
        this.rules = rules;
        this.store = store;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Everything that was crossed since the last time, as it stands today. */
    List<Found> look() {
        LocalDate today = clock.today();
        List<Found> found = new ArrayList<>();
        for (Plan plan : plans.all()) {
            LocalDate day = plan.day();
            if (plan.isIssued()
                    && plan.year() == today.getYear()
                    && day != null
                    && plan.number().equals(rules.measuredPlan(day))) {
                found.addAll(look(plan, today));
            }
        }
        return found;
    }

    private List<Found> look(Plan plan, LocalDate today) {
        OrganizationChart chart = organizations.chart();
        Asked asked =
                new Asked(
                        under(plan, chart, today),
                        today.withDayOfYear(1),
                        today,
                        AsKnown.NOW,
                        Memo.forAll());
        Board board = boards.of(plan, asked, row -> true);
        Map<String, Alert> last = new HashMap<>();
        store.last(plan.id())
                .forEach(one ->
                        last.put(key(one.indicator(), one.agency(), one.kind().track()), one));
        RightPeople people = new RightPeople(chart, today);
        List<Found> found = new ArrayList<>();
        for (BoardRow row : board.rows()) {
            for (Measured one : row.counted()) {
                watched(board, row, one)
                        .forEach((of, watched) -> {
                            UUID agency = of.orElse(null);
                            Set<UUID> told = people.of(agency, plan.unit(), row.leading());
                            crossings(watched, one, agency, last)
                                    .forEach((kind, no) -> {
                                        Alert alert =
                                                alert(board, row, one, agency, watched, kind, no);
                                        found.add(new Found(alert, plan, told));
                                    });
                        });
            }
        }
        return found;
    }

    /** The agency that issued the plan, and all below it. */
    private static Set<UUID> under(Plan plan, OrganizationChart chart, LocalDate today) {
        UUID top = chart.agencyOf(plan.unit(), today).map(Unit::id).orElse(plan.unit());
        Set<UUID> tree = chart.subtree(top, today);
        return chart.agencies(today).stream()
                .map(Unit::id)
                .filter(tree::contains)
                .collect(Collectors.toSet());
    }

    private static String key(String code, @Nullable UUID agency, AlertKind.Track track) {
        return code + " " + agency + " " + track;
    }

    /** The figure of the whole plan, and where several agencies lead the row that of each. */
    private static Map<Optional<UUID>, Watched> watched(Board board, BoardRow row, Measured one) {
        Indicator.Threshold aim = one.indicator().threshold(board.asked().from()).orElse(null);
        Reading whole = one.official().orElse(null);
        if (aim == null || whole == null) {
            return Map.of();
        }
        int threshold = aim.percent() == null ? orZero(aim.number()) : aim.percent();
        boolean over = !board.asked().to().isBefore(LocalDate.of(board.plan().year(), 12, 31));
        Map<Optional<UUID>, Watched> all = new LinkedHashMap<>();
        all.put(
                Optional.empty(),
                new Watched(
                        one.indicator().kind(),
                        whole,
                        one.verdict(),
                        threshold,
                        board.forecast(one).orElse(null),
                        over));
        if (row.leading().size() > 1
                && !one.indicator().each()
                && one.indicator().kind() == Indicator.Kind.SHARE) {
            ofEach(row, one)
                    .forEach((agency, figure) ->
                            all.put(
                                    Optional.of(agency),
                                    new Watched(
                                            one.indicator().kind(),
                                            figure,
                                            Verdict.of(
                                                    one.indicator(), figure, board.asked().from()),
                                            threshold,
                                            null,
                                            over)));
        }
        return all;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static Map<UUID, Reading> ofEach(BoardRow row, Measured one) {
        Map<UUID, Reading> each = new LinkedHashMap<>();
        for (Reading part : one.parts()) {
            UUID agency = part.agency();
            if (agency != null && row.leading().contains(agency)) {
                each.merge(agency, part, Reading::plus);
            }
        }
        return each;
    }

    /** What was crossed, each with its number. */
    private Map<AlertKind, Integer> crossings(
            Watched watched, Measured one, @Nullable UUID agency, Map<String, Alert> last) {
        int margin = parameters.onOrFirst(clock.today()).number("alert-margin");
        String code = one.indicator().code();
        Alert figure = last.get(key(code, agency, AlertKind.Track.FIGURE));
        Alert forecast = last.get(key(code, agency, AlertKind.Track.FORECAST));
        AlertKind told = figure == null ? null : figure.kind();
        Optional<AlertKind> crossed = AlertRules.figure(watched, told, margin);
        Map<AlertKind, Integer> crossings = new LinkedHashMap<>();
        crossed.ifPresent(kind -> crossings.put(kind, next(figure)));
        AlertRules.forecast(
                        watched,
                        crossed.orElse(told),
                        forecast == null ? null : forecast.kind(),
                        margin)
                .ifPresent(kind -> crossings.put(kind, next(forecast)));
        return crossings;
    }

    private static int next(@Nullable Alert last) {
        return last == null ? 1 : last.no() + 1;
    }

    private Alert alert(
            Board board,
            BoardRow row,
            Measured one,
            @Nullable UUID agency,
            Watched watched,
            AlertKind kind,
            int no) {
        return new Alert(
                Uuid7.next(),
                board.plan().id(),
                row.row().id(),
                one.indicator().code(),
                agency,
                kind,
                no,
                board.asked().to(),
                watched.figure().above(),
                watched.figure().below(),
                watched.threshold(),
                outlook(watched.forecast()),
                clock.instant());
    }

    private static Alert.@Nullable Outlook outlook(@Nullable Forecast forecast) {
        return forecast == null
                ? null
                : new Alert.Outlook(
                        Alert.Outlook.rounded(forecast.value()),
                        Alert.Outlook.rounded(forecast.low()),
                        Alert.Outlook.rounded(forecast.high()));
    }
}
