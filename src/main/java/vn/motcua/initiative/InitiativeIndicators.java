package vn.motcua.initiative;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.initiative.programme.Programme;
import vn.motcua.initiative.programme.ProgrammeTask;
import vn.motcua.initiative.programme.Programmes;
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
import vn.motcua.organization.UnitKind;

/** Rows VII.1 and VII.3 of the plan: programmes from above, and initiatives. */
@Configuration(proxyBeanMethods = false)
class InitiativeIndicators {

    private record Source(String code, Function<Asked, List<Line>> counting)
            implements ListedSource {
        @Override
        public Knowing knowing() {
            return Knowing.DATED;
        }

        @Override
        public List<Line> all(Asked asked) {
            return counting.apply(asked);
        }
    }

    private static boolean isIn(LocalDate day, Asked asked) {
        return !day.isBefore(asked.from()) && !day.isAfter(asked.to());
    }

    private static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** A counts all that were received; B without those whose limit still runs. */
    @Bean
    IndicatorSource programmesPlanned(Programmes programmes) {
        return new Source(
                "VII.1-a",
                asked ->
                        programmes.all().stream()
                                .filter(one -> one.head().local())
                                .filter(one -> asked.agencies().contains(one.agency()))
                                .filter(one -> isIn(one.head().receivedOn(), asked))
                                .map(one -> planned(one, asked.to()))
                                .toList());
    }

    private static Line planned(Programme one, LocalDate to) {
        Programme.Implementing plan = one.plan();
        boolean good = one.isPlannedInTime() && plan != null && !plan.on().isAfter(to);
        Line line =
                Line.of(one.head().number(), same(one.head().title()), "")
                        .by(one.agency())
                        .in(new Part("initiative.programme.level." + one.head().level(), ""))
                        .days(one.planBy(), plan == null ? null : plan.on())
                        .at("/programmes/" + one.id(), null)
                        .counted("A", good);
        return good || to.isAfter(one.planBy()) ? line.counted("B", good) : line;
    }

    @Bean
    IndicatorSource programmeTasksInTime(Programmes programmes, Organizations organizations) {
        return new Source(
                "VII.1-b",
                asked ->
                        programmes.all().stream()
                                .flatMap(one ->
                                        one.tasks().stream()
                                                .filter(task -> isIn(task.due(), asked))
                                                .map(task ->
                                                        task(one, task, organizations.chart())))
                                .filter(line -> asked.agencies().contains(line.agency()))
                                .toList());
    }

    private static Line task(Programme one, ProgrammeTask task, OrganizationChart chart) {
        LocalDate done = task.doneOn();
        UUID agency = chart.agencyOf(task.lead(), task.due()).map(Unit::id).orElse(task.lead());
        return Line.of(one.head().number(), same(task.words()), "")
                .by(agency)
                .in(Part.named(one.head().number()))
                .days(task.due(), done)
                .at("/programmes/" + one.id(), null)
                .counted(done != null && !done.isAfter(task.due()));
    }

    /** Departments of the district and communes; what a part of one proposed counts as its own. */
    @Bean
    IndicatorSource unitsWithInitiatives(Initiatives initiatives, Organizations organizations) {
        return new Source("VII.3-a", asked -> units(initiatives, organizations.chart(), asked));
    }

    private static List<Line> units(Initiatives initiatives, OrganizationChart chart, Asked asked) {
        LocalDate to = asked.to();
        Set<UUID> proposing = new HashSet<>();
        for (Initiative one : initiatives.everything()) {
            if (one.submittedOn().filter(day -> isIn(day, asked)).isPresent()) {
                proposing.add(one.unit());
                chart.agencyOf(one.unit(), to).ifPresent(agency -> proposing.add(agency.id()));
            }
        }
        return chart.units(to).stream()
                .filter(unit -> isAsked(unit, chart, asked))
                .map(unit ->
                        Line.of(unit.code(), new Bilingual(unit.name(), unit.nameEn()), "")
                                .by(chart.agencyOf(unit.id(), to).map(Unit::id).orElse(unit.id()))
                                .at("/initiatives?unit=" + unit.id(), null)
                                .counted(proposing.contains(unit.id())))
                .toList();
    }

    private static boolean isAsked(Unit unit, OrganizationChart chart, Asked asked) {
        Unit agency = chart.agencyOf(unit.id(), asked.to()).orElse(unit);
        return asked.agencies().contains(agency.id())
                && (unit.kind() == UnitKind.COMMUNE
                        || unit.kind() == UnitKind.DEPARTMENT
                                && agency.kind() == UnitKind.DISTRICT);
    }

    @Bean
    IndicatorSource initiativeListsSent(InitiativeLists lists) {
        return new Source(
                "VII.3-b",
                asked ->
                        lists.all().stream()
                                .filter(one -> asked.agencies().contains(one.agency()))
                                .filter(one -> one.sentOn() != null && isIn(one.sentOn(), asked))
                                .map(one ->
                                        Line.of(one.number(), same(one.title()), "")
                                                .by(one.agency())
                                                .days(null, one.sentOn())
                                                .at("/initiative-lists/" + one.id(), null)
                                                .counted(true))
                                .toList());
    }

    @Bean
    IndicatorSource initiativesRecognised(Initiatives initiatives, Organizations organizations) {
        return new Source(
                "VII.3-c",
                asked ->
                        initiatives.everything().stream()
                                .filter(one ->
                                        one.sentOn().filter(day -> isIn(day, asked)).isPresent())
                                .map(one -> recognised(one, organizations.chart(), asked.to()))
                                .filter(line -> asked.agencies().contains(line.agency()))
                                .toList());
    }

    private static Line recognised(Initiative one, OrganizationChart chart, LocalDate to) {
        LocalDate on = one.recognisedOn().orElse(null);
        return Line.of("", same(one.proposal().name()), "")
                .by(chart.agencyOf(one.unit(), to).map(Unit::id).orElse(one.unit()))
                .days(null, on)
                .at("/initiatives/" + one.id(), null)
                .counted(on != null && !on.isAfter(to));
    }
}
