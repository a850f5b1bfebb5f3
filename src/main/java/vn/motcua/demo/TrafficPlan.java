package vn.motcua.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalog.Applicant;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/** Which dossiers come to which door when, over three months. Pure: one seed, one plan. */
final class TrafficPlan {

    static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    static final LocalDate LAST = LocalDate.of(2022, 5, 30);
    private static final int BUSY_DAYS = 7;

    /** Everyday procedures come often, the others now and then. */
    private static final Map<String, Integer> OFTEN =
            Map.of(
                    "2.000815",
                    14,
                    "1.001193",
                    10,
                    "1.004873",
                    8,
                    "1.001612",
                    12,
                    "2.000889",
                    8,
                    "1.009994",
                    8,
                    "2.000635",
                    6,
                    "1.000894",
                    5,
                    "1.001776",
                    5,
                    "1.000656",
                    4);

    private final long seed;
    private final OrganizationChart chart;
    private final CatalogSnapshot catalog;
    private final WorkCalendar calendar;
    private final People people;

    TrafficPlan(
            long seed,
            OrganizationChart chart,
            CatalogSnapshot catalog,
            WorkCalendar calendar,
            People people) {
        this.seed = seed;
        this.chart = chart;
        this.catalog = catalog;
        this.calendar = calendar;
        this.people = people;
    }

    /** That many dossiers, by the time at which they come. */
    List<PlannedDossier> dossiers(int count) {
        List<LocalDate> days =
                FIRST.datesUntil(LAST.plusDays(1)).filter(calendar::isWorkingDay).toList();
        Map<UUID, Integer> doors = doors();
        List<PlannedDossier> plan = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            plan.add(dossier(i, Dice.of(seed, i), days, doors));
        }
        plan.sort(
                Comparator.comparing(PlannedDossier::receivedAt)
                        .thenComparing(PlannedDossier::number));
        return plan;
    }

    private Map<UUID, Integer> doors() {
        Map<UUID, Integer> weights = new LinkedHashMap<>();
        for (Unit agency : chart.agencies(FIRST)) {
            if (agency.kind() == UnitKind.DISTRICT) {
                weights.put(agency.id(), 14);
            } else if (agency.kind() == UnitKind.COMMUNE) {
                weights.put(agency.id(), 1 + weights.size() % 3);
            }
        }
        return weights;
    }

    private PlannedDossier dossier(
            int number, Dice dice, List<LocalDate> days, Map<UUID, Integer> doors) {
        UUID agency = dice.weighted(doors);
        LocalDate day = day(dice, days);
        Instant at = moment(dice, day);
        Map<ProcedureVersion, Integer> offered = new LinkedHashMap<>();
        catalog.offeredBy(agency, chart, day)
                .forEach(p -> offered.put(p, OFTEN.getOrDefault(p.code(), 1)));
        ProcedureVersion procedure = dice.weighted(offered);
        String caseId =
                dice.chance(0.75)
                        ? procedure.cases().getFirst().id()
                        : dice.one(procedure.cases()).id();
        String home = dice.one(people.communes());
        Unit commune = chart.byKey(home, day).orElseThrow();
        vn.motcua.dossier.Applicant person =
                people.someone(dice, home, commune.shortName().replace("UBND ", ""), day);
        boolean business =
                procedure.applicants().equals(Set.of(Applicant.BUSINESS))
                        || procedure.field().code().equals("HKD") && dice.chance(0.4);
        Receive receive =
                new Receive(
                        dice.id(),
                        agency,
                        procedure.code(),
                        caseId,
                        Channel.COUNTER,
                        business ? people.inBusiness(dice, person) : person,
                        papers(procedure, caseId),
                        1,
                        dice.chance(0.9) ? ReturnMethod.DESK : ReturnMethod.POST);
        return new PlannedDossier(number, at, receive, pace(dice));
    }

    /**
     * The last days before the demo's own today are busy, so that every desk has something on it.
     */
    private static LocalDate day(Dice dice, List<LocalDate> days) {
        int busy = Math.min(BUSY_DAYS, days.size());
        return dice.one(dice.chance(0.3) ? days.subList(days.size() - busy, days.size()) : days);
    }

    /** Within office hours, more in the morning. */
    private Instant moment(Dice dice, LocalDate day) {
        boolean morning = dice.chance(0.62);
        LocalDateTime opening = day.atTime(morning ? 7 : 13, 30);
        int minutes = morning ? dice.between(2, 235) : dice.between(2, 200);
        return Zones.instantOf(opening.plusMinutes(minutes).plusSeconds(dice.between(0, 59)));
    }

    /** Most desks are quick; some take all the time there is; a few take more. */
    private static double pace(Dice dice) {
        if (dice.chance(0.70)) {
            return dice.between(0.15, 0.8);
        }
        return dice.chance(0.72) ? dice.between(0.8, 1.0) : dice.between(1.15, 2.4);
    }

    private static List<PaperCount> papers(ProcedureVersion procedure, String caseId) {
        List<PaperCount> counts = new ArrayList<>();
        Set<String> groups = new HashSet<>();
        for (RequiredPaper paper : procedure.papers(caseId)) {
            boolean first = paper.group() == null || groups.add(paper.group());
            if (paper.required() && first) {
                boolean shown = paper.kind() == RequiredPaper.Kind.SHOW;
                counts.add(
                        new PaperCount(
                                paper.id(),
                                shown ? 0 : paper.originals(),
                                0,
                                shown ? 0 : paper.copies(),
                                shown));
            }
        }
        return counts;
    }
}
