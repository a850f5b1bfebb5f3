package vn.motcua.communication.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.CommunicationLimits;
import vn.motcua.communication.paper.CommunicationPaper;
import vn.motcua.communication.paper.CommunicationPapers;
import vn.motcua.communication.product.Product;
import vn.motcua.kernel.Bilingual;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Part;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Rows VI.1 and VI.2 of the plan: papers, activity by quarter, news by month, channels. */
@Configuration(proxyBeanMethods = false)
class CommunicationIndicators {

    /** A source whose rows are read whole. */
    record Source(String code, Function<Asked, List<Line>> counting) implements ListedSource {
        @Override
        public Knowing knowing() {
            return Knowing.DATED;
        }

        @Override
        public List<Line> all(Asked asked) {
            return counting.apply(asked);
        }
    }

    static final String PRODUCTS = "/communication/products";

    private final CommunicationLimits limits;
    private final Organizations organizations;
    private final BusinessClock clock;

    CommunicationIndicators(
            CommunicationLimits limits, Organizations organizations, BusinessClock clock) {
        this.limits = limits;
        this.organizations = organizations;
        this.clock = clock;
    }

    private InCharge inCharge(Asked asked) {
        return new InCharge(organizations.chart(), limits, asked);
    }

    static boolean isIn(LocalDate day, Asked asked) {
        return !day.isBefore(asked.from()) && !day.isAfter(asked.to());
    }

    static Line line(Unit unit, InCharge who) {
        return Line.of(unit.code(), new Bilingual(unit.name(), unit.nameEn()), "")
                .by(who.agency(unit));
    }

    /** A unit has one that is about some day of the period. */
    @Bean
    IndicatorSource unitsWithCommunicationPapers(CommunicationPapers papers) {
        return new Source(
                "VI.1-a",
                asked -> {
                    InCharge who = inCharge(asked);
                    List<CommunicationPaper> covering =
                            papers.all().stream()
                                    .filter(one -> one.covers(asked.from(), asked.to()))
                                    .toList();
                    return who.units().stream()
                            .map(unit ->
                                    line(unit, who)
                                            .at("/communication/papers?unit=" + unit.id(), null)
                                            .counted(
                                                    covering.stream()
                                                            .anyMatch(
                                                                    one -> isOf(unit, one.unit()))))
                            .toList();
                });
    }

    private boolean isOf(Unit unit, UUID maker) {
        UUID agency =
                organizations.chart().agencyOf(maker, clock.today()).map(Unit::id).orElse(maker);
        return InCharge.isOf(unit, maker, agency);
    }

    /** A product, a repeat too, or a training session of the unit; quarters that began. */
    @Bean
    IndicatorSource communicationByQuarter(Activity activity) {
        return new Source(
                "VI.1-b",
                asked -> {
                    InCharge who = inCharge(asked);
                    List<Activity.Done> all = activity.all(asked);
                    return Spans.quarters(asked.from(), asked.to(), clock.today()).stream()
                            .flatMap(quarter ->
                                    who.units().stream()
                                            .map(unit -> quarter(unit, who, quarter, all)))
                            .toList();
                });
    }

    private static Line quarter(
            Unit unit, InCharge who, Spans.Span quarter, List<Activity.Done> all) {
        return line(unit, who)
                .in(Part.named(quarter.name()))
                .days(quarter.to(), null)
                .at(PRODUCTS + "?unit=" + unit.id(), null)
                .counted(
                        all.stream()
                                .anyMatch(one ->
                                        quarter.holds(one.day())
                                                && InCharge.isOf(unit, one.unit(), one.agency())));
    }

    /** News, articles and reports on any channel; one that repeats another or is dead is none. */
    @Bean
    IndicatorSource newsOnProcedureControl(Activity activity) {
        return new Source(
                "VI.2-a",
                asked -> {
                    List<Product> news =
                            activity.valid(asked).stream()
                                    .filter(one -> one.kind().isNews() && isIn(one.day(), asked))
                                    .filter(one -> asked.agencies().contains(one.agency()))
                                    .toList();
                    InCharge who = inCharge(asked);
                    List<Line> lines = new ArrayList<>();
                    news.forEach(one -> lines.add(item(one, part(one, who))));
                    for (Spans.Span month : Spans.months(asked.from(), asked.to(), clock.today())) {
                        for (Unit unit : who.units()) {
                            if (news.stream().noneMatch(one -> isOf(unit, month, one))) {
                                lines.add(none(unit, who, month));
                            }
                        }
                    }
                    return List.copyOf(lines);
                });
    }

    private static boolean isOf(Unit unit, Spans.Span month, Product product) {
        return month.holds(product.day()) && Activity.isOf(unit, product);
    }

    /** The unit in charge and the month; the channel for what nobody in charge made. */
    private static Part part(Product product, InCharge who) {
        return who.units().stream()
                .filter(unit -> Activity.isOf(unit, product))
                .findFirst()
                .map(unit -> part(unit, Spans.month(product.day())))
                .orElseGet(() -> new Part("communication.channel." + product.channel(), ""));
    }

    private static Part part(Unit unit, String month) {
        return Part.named(month + " · " + unit.name());
    }

    /** A month in which a unit in charge has none; it misses, and adds nothing. */
    private static Line none(Unit unit, InCharge who, Spans.Span month) {
        return line(unit, who)
                .in(part(unit, month.name()))
                .days(month.to(), null)
                .at(PRODUCTS + "?unit=" + unit.id(), null)
                .counted(false);
    }

    private static Line item(Product product, Part part) {
        return Line.of("", new Bilingual(product.title(), product.title()), "")
                .by(product.agency())
                .in(part)
                .days(null, product.day())
                .at(product.news() ? product.url() : PRODUCTS + "/" + product.id(), null)
                .counted(true);
    }

    /** Each site in each month that began. */
    @Bean
    IndicatorSource sitesWithNews(Activity activity) {
        return new Source(
                "VI.2-b",
                asked -> {
                    InCharge who = inCharge(asked);
                    List<Product> all = activity.valid(asked);
                    return Spans.months(asked.from(), asked.to(), clock.today()).stream()
                            .flatMap(month ->
                                    who.sites().stream()
                                            .map(site -> month(site, who, month, all, activity)))
                            .toList();
                });
    }

    private static Line month(
            Unit site, InCharge who, Spans.Span month, List<Product> all, Activity activity) {
        return line(site, who)
                .in(Part.named(month.name()))
                .days(month.to(), null)
                .at("/news?site=" + site.id(), null)
                .counted(
                        all.stream()
                                .filter(one -> month.holds(one.day()))
                                .flatMap(one -> activity.site(one).stream())
                                .anyMatch(site.id()::equals));
    }

    @Bean
    IndicatorSource newsChannelsUsed(Activity activity, Channels channels) {
        return new Source(
                "VI.2-c",
                asked ->
                        channels.lines(
                                limits.newsChannels(asked.to()),
                                activity.valid(asked).stream()
                                        .filter(one -> isIn(one.day(), asked))
                                        .filter(one -> asked.agencies().contains(one.agency()))
                                        .toList()));
    }
}
