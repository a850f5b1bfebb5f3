package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.dossier.InspectedDossier;
import vn.motcua.dossier.InspectedDossiers;
import vn.motcua.identity.Right;
import vn.motcua.kernel.Bilingual;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Part;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Row IV.1 of the plan: how inspections are planned, announced, concluded and followed up. */
@Configuration(proxyBeanMethods = false)
class InspectionIndicators {

    private static final Bilingual UNTOLD =
            new Bilingual("Cuộc kiểm tra chưa có kết luận", "Inspection without a conclusion yet");
    private static final Part UNTOLD_PART = new Part("inspection.untold", "");

    private record Source(String code, Function<Asked, Stream<Line>> counting)
            implements ListedSource {
        @Override
        public Knowing knowing() {
            return Knowing.DATED;
        }

        @Override
        public List<Line> all(Asked asked) {
            return counting.apply(asked)
                    .filter(line -> line.agency() != null)
                    .filter(line -> asked.agencies().contains(line.agency()))
                    .toList();
        }
    }

    /** A visit with the round that it belongs to. */
    private record Held(InspectionRound round, Visit visit) {}

    private static boolean isIn(LocalDate day, Asked asked) {
        return !day.isBefore(asked.from()) && !day.isAfter(asked.to());
    }

    private static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** All rounds, read once for all that is asked. */
    private record All(List<InspectionRound> rounds) {}

    private static List<InspectionRound> all(InspectionRounds rounds, Asked asked) {
        return asked.memo().once(All.class, () -> new All(rounds.everything())).rounds();
    }

    private static Stream<Held> visits(InspectionRounds rounds, Asked asked) {
        return all(rounds, asked).stream()
                .flatMap(round -> round.held().stream().map(visit -> new Held(round, visit)));
    }

    /** Named after the unit, of the agency that the unit belongs to. */
    private static Line ofUnit(UUID unit, OrganizationChart chart, LocalDate on) {
        Unit known = chart.lastKnown(unit, on).orElse(null);
        return Line.of(
                        known == null ? "" : known.code(),
                        known == null ? same("—") : new Bilingual(known.name(), known.nameEn()),
                        "")
                .by(chart.agencyOf(unit, on).map(Unit::id).orElse(unit));
    }

    /** Until its conclusion is notified nobody reads off a figure what an inspection is about. */
    private static boolean isTold(InspectionRound round) {
        return round.state() == RoundState.CONCLUDED;
    }

    private static boolean isBy(@Nullable LocalDate day, LocalDate limit) {
        return day != null && !day.isAfter(limit);
    }

    /** A counts every unit in plans of the years asked for; B those whose planned time is over. */
    @Bean
    IndicatorSource inspectionPlanDone(
            InspectionPlans plans, InspectionRounds rounds, Organizations organizations) {
        return new Source(
                "IV.1-a",
                asked -> {
                    Map<UUID, Visit> done = new HashMap<>();
                    visits(rounds, asked)
                            .filter(one -> one.visit().planned() != null)
                            .filter(one -> one.visit().endedOn().isPresent())
                            .forEach(one -> done.put(one.visit().planned(), one.visit()));
                    return plans.everything().stream()
                            .filter(plan ->
                                    plan.year() >= asked.from().getYear()
                                            && plan.year() <= asked.to().getYear())
                            .filter(plan ->
                                    plan.approval() != null
                                            && isBy(plan.approval().on(), asked.to()))
                            .flatMap(plan ->
                                    plan.units().stream()
                                            .map(row ->
                                                    planned(
                                                            plan,
                                                            row,
                                                            done.get(row.id()),
                                                            organizations.chart(),
                                                            asked)));
                });
    }

    private static Line planned(
            InspectionPlan plan,
            InspectionPlan.PlannedUnit row,
            @Nullable Visit visit,
            OrganizationChart chart,
            Asked asked) {
        LocalDate ended = visit == null ? null : visit.endedOn().orElse(null);
        LocalDate begun = visit == null ? null : visit.begunOn().orElse(null);
        boolean good = isBy(ended, asked.to()) && begun != null && row.time().contains(begun);
        Line line =
                ofUnit(row.unit(), chart, asked.to())
                        .in(new Part("inspection.way." + row.way(), ""))
                        .days(row.time().to(), ended)
                        .at("/inspection-plans/" + plan.id(), null)
                        .counted("A", good);
        return isIn(row.time().to(), asked) ? line.counted("B", good) : line;
    }

    /** A counts every round that ended; B without those whose time still runs. */
    @Bean
    IndicatorSource inspectionsConcluded(InspectionRounds rounds, InspectionLimits limits) {
        return new Source(
                "IV.1-b",
                asked ->
                        all(rounds, asked).stream()
                                .filter(round ->
                                        round.endedOn() != null && isIn(round.endedOn(), asked))
                                .map(round -> concluded(round, limits, asked.to())));
    }

    private static Line concluded(InspectionRound round, InspectionLimits limits, LocalDate to) {
        LocalDate by = limits.concludeBy(round.agency(), Objects.requireNonNull(round.endedOn()));
        LocalDate on = round.concludedOn().filter(day -> isBy(day, to)).orElse(null);
        boolean good = isBy(on, by);
        Line named =
                isTold(round)
                        ? Line.of(number(round), same(round.decision().title()), "")
                                .in(Part.named(round.decision().title()))
                        : Line.of("", UNTOLD, "").in(UNTOLD_PART);
        Line line =
                named.by(round.agency())
                        .days(by, on)
                        .at("/inspections/" + round.id(), Right.INSPECTION_MANAGE)
                        .counted("A", good);
        return on != null || to.isAfter(by) ? line.counted("B", good) : line;
    }

    private static String number(InspectionRound round) {
        InspectionRound.Paper paper = round.paper();
        return paper == null ? "" : paper.number();
    }

    /**
     * A counts every conclusion received, by the first report on it; B without those whose time
     * still runs; C counts only reports that were accepted.
     */
    @Bean
    IndicatorSource remediesReported(
            InspectionRounds rounds, InspectionLimits limits, Organizations organizations) {
        return new Source(
                "IV.1-c",
                asked ->
                        visits(rounds, asked)
                                .filter(one ->
                                        one.visit()
                                                .receivedOn()
                                                .filter(day -> isIn(day, asked))
                                                .isPresent())
                                .map(one ->
                                        reported(one, limits, organizations.chart(), asked.to())));
    }

    private static Line reported(
            Held one, InspectionLimits limits, OrganizationChart chart, LocalDate to) {
        Visit visit = one.visit();
        LocalDate by = limits.remedyBy(one.round().agency(), visit.receivedOn().orElseThrow());
        LocalDate on = visit.remediedOn().filter(day -> isBy(day, to)).orElse(null);
        boolean accepted =
                visit.acceptedReportOn().filter(day -> isBy(day, by)).isPresent()
                        && visit.last(VisitStep.ACCEPT)
                                .filter(act -> isBy(act.day(), to))
                                .isPresent();
        Line line =
                ofUnit(visit.unit(), chart, to)
                        .in(Part.named(one.round().decision().title()))
                        .days(by, on)
                        .at("/inspection-visits/" + visit.id(), Right.INSPECTION_MANAGE)
                        .counted("A", isBy(on, by))
                        .counted("C", accepted);
        return on != null || to.isAfter(by) ? line.counted("B", isBy(on, by)) : line;
    }

    @Bean
    IndicatorSource recommendationsClosed(
            FollowUps recommendations, InspectionRounds rounds, Organizations organizations) {
        return new Source(
                "IV.1-d",
                asked ->
                        recommendations.of(all(rounds, asked)).stream()
                                .filter(one -> isIn(one.recommendation().due(), asked))
                                .map(one -> closed(one, organizations.chart(), asked.to())));
    }

    private static Line closed(FollowUps.Followed one, OrganizationChart chart, LocalDate to) {
        Recommendation said = one.recommendation();
        LocalDate on = said.closedOn().filter(day -> isBy(day, to)).orElse(null);
        Line unit = ofUnit(one.visit().unit(), chart, to);
        return Line.of(number(one.round()) + " KN" + said.position(), same(said.words()), "")
                .by(unit.agency())
                .in(new Part("inspection.kind." + said.kind(), ""))
                .days(said.due(), on)
                .at("/inspection-visits/" + one.visit().id(), Right.INSPECTION_MANAGE)
                .counted(on != null);
    }

    /** Of visits that ended in the period: all questions are answered then. */
    @Bean
    IndicatorSource sampledWithFaults(
            InspectionRounds rounds,
            Faults faults,
            CheckList list,
            InspectedDossiers dossiers,
            Organizations organizations) {
        return new Source(
                "IV.1-e",
                asked -> {
                    Map<UUID, Held> ended = new HashMap<>();
                    visits(rounds, asked)
                            .filter(one ->
                                    one.visit()
                                            .endedOn()
                                            .filter(day -> isIn(day, asked))
                                            .isPresent())
                            .forEach(one -> ended.put(one.visit().id(), one));
                    Map<UUID, Map<UUID, List<Answer>>> sampled =
                            faults.sampled(List.copyOf(ended.keySet()));
                    Map<UUID, InspectedDossier> known =
                            dossiers.of(
                                    sampled.values().stream()
                                            .flatMap(each -> each.keySet().stream())
                                            .distinct()
                                            .toList());
                    return sampled.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .flatMap(of ->
                                    of.getValue().entrySet().stream()
                                            .map(each ->
                                                    sampled(
                                                            Objects.requireNonNull(
                                                                    ended.get(of.getKey())),
                                                            known.get(each.getKey()),
                                                            each.getValue(),
                                                            list,
                                                            organizations.chart(),
                                                            asked.to())));
                });
    }

    /** Gathered under the first of its faults, in the order of the questions. */
    private static Line sampled(
            Held held,
            @Nullable InspectedDossier dossier,
            List<Answer> found,
            CheckList list,
            OrganizationChart chart,
            LocalDate to) {
        Visit visit = held.visit();
        List<String> order =
                list.questions(Checks.lawDay(visit)).stream().map(CheckItem::key).toList();
        Part part =
                found.stream()
                        .map(Answer::item)
                        .min(Comparator.comparingInt(order::indexOf))
                        .map(item -> Part.named(list.words(item).vi()))
                        .orElse(new Part("inspection.fault.none", ""));
        Line unit = ofUnit(visit.unit(), chart, to);
        Line named =
                isTold(held.round())
                        ? Line.of(
                                        dossier == null ? "—" : dossier.code(),
                                        dossier == null ? same("—") : dossier.name(),
                                        "")
                                .in(part)
                        : Line.of("", UNTOLD, "").in(UNTOLD_PART);
        return named.by(unit.agency())
                .days(null, visit.endedOn().orElse(null))
                .at("/inspection-visits/" + visit.id() + "/sample", Right.INSPECTION_MANAGE)
                .counted(!found.isEmpty());
    }

    /** Of visits that began in the period, against the day on which they really began. */
    @Bean
    IndicatorSource visitsAnnounced(
            InspectionRounds rounds, InspectionLimits limits, Organizations organizations) {
        return new Source(
                "IV.1-f",
                asked ->
                        visits(rounds, asked)
                                .filter(one ->
                                        one.visit()
                                                .begunOn()
                                                .filter(day -> isIn(day, asked))
                                                .isPresent())
                                .map(one ->
                                        announced(one, limits, organizations.chart(), asked.to())));
    }

    private static Line announced(
            Held one, InspectionLimits limits, OrganizationChart chart, LocalDate to) {
        InspectionRound round = one.round();
        LocalDate begun = one.visit().begunOn().orElseThrow();
        LocalDate told = one.visit().notifiedOn().orElse(null);
        boolean good =
                told != null
                        && !begun.isBefore(limits.earliest(round.agency(), round.form(), told));
        Line unit = ofUnit(one.visit().unit(), chart, to);
        Line named =
                isTold(round) || round.form() == InspectionForm.PERIODIC
                        ? unit
                        : Line.of("", UNTOLD, "").by(unit.agency());
        return named.in(new Part("inspection.form." + round.form(), ""))
                .days(begun, told)
                .at("/inspection-visits/" + one.visit().id(), Right.INSPECTION_MANAGE)
                .counted(good);
    }
}
