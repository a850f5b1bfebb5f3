package vn.motcua.communication.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.communication.CommunicationLimits;
import vn.motcua.communication.product.Product;
import vn.motcua.kernel.Bilingual;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Part;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/** Row PL2-8 of the plan: how decree 107/2021/NĐ-CP is made known. */
@Configuration(proxyBeanMethods = false)
class DecreeIndicators {

    private final CommunicationLimits limits;
    private final Organizations organizations;

    DecreeIndicators(CommunicationLimits limits, Organizations organizations) {
        this.limits = limits;
        this.organizations = organizations;
    }

    private List<Product> products(Activity activity, Asked asked) {
        String topic = limits.decreeTopic(asked.to());
        return activity.valid(asked).stream()
                .filter(one -> one.topic().equals(topic))
                .filter(one -> CommunicationIndicators.isIn(one.day(), asked))
                .toList();
    }

    @Bean
    IndicatorSource unitsMakingDecreeKnown(Activity activity) {
        return new CommunicationIndicators.Source(
                "PL2-8-a",
                asked -> {
                    InCharge who = new InCharge(organizations.chart(), limits, asked);
                    List<Product> all = products(activity, asked);
                    String topic = limits.decreeTopic(asked.to());
                    return who.leading().stream()
                            .map(unit ->
                                    CommunicationIndicators.line(unit, who)
                                            .at(
                                                    CommunicationIndicators.PRODUCTS
                                                            + "?topic="
                                                            + topic
                                                            + "&unit="
                                                            + unit.id(),
                                                    null)
                                            .counted(has(unit, all)))
                            .toList();
                });
    }

    private static boolean has(Unit unit, List<Product> all) {
        return all.stream().anyMatch(one -> InCharge.isOf(unit, one.unit(), one.agency()));
    }

    @Bean
    IndicatorSource decreeChannelsUsed(Activity activity, Channels channels) {
        return new CommunicationIndicators.Source(
                "PL2-8-b",
                asked ->
                        channels.lines(
                                limits.decreeChannels(asked.to()),
                                products(activity, asked).stream()
                                        .filter(one -> asked.agencies().contains(one.agency()))
                                        .toList()));
    }

    /**
     * Trained by the end of the period; a session that names nobody says of nobody that they were.
     */
    @Bean
    IndicatorSource staffTrainedOnDecree(Activity activity) {
        return new CommunicationIndicators.Source(
                "PL2-8-c",
                asked -> {
                    InCharge who = new InCharge(organizations.chart(), limits, asked);
                    Set<UUID> came = new HashSet<>();
                    activity.sessions(limits.decreeTopic(asked.to()), asked.to())
                            .forEach(one -> came.addAll(one.staff()));
                    return who.taught().stream()
                            .flatMap(unit ->
                                    people(unit, asked).stream()
                                            .map(one -> person(one, unit, who, came)))
                            .toList();
                });
    }

    /** Who works there at the end of the period. */
    private List<Staff> people(Unit unit, Asked asked) {
        OrganizationChart chart = organizations.chart();
        return chart.posts(unit.id(), asked.to()).stream()
                .flatMap(post -> chart.owners(post, asked.to()).stream())
                .distinct()
                .toList();
    }

    private static Line person(Staff one, Unit unit, InCharge who, Set<UUID> came) {
        return Line.of(unit.code(), new Bilingual(one.name(), one.name()), "")
                .by(who.agency(unit))
                .in(Part.named(unit.name()))
                .at("/communication/campaigns", null)
                .counted(came.contains(one.id()));
    }
}
