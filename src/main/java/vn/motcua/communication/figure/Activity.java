package vn.motcua.communication.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.communication.Channel;
import vn.motcua.communication.CommunicationLimits;
import vn.motcua.communication.campaign.CommunicationCampaigns;
import vn.motcua.communication.campaign.TrainingSession;
import vn.motcua.communication.campaign.TrainingSessions;
import vn.motcua.communication.product.Product;
import vn.motcua.communication.product.Products;
import vn.motcua.communication.product.Standing;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/** What was done by whom, as it stood at the end of a day. */
@Component
public class Activity {

    private final Products products;
    private final TrainingSessions sessions;
    private final CommunicationCampaigns campaigns;
    private final CommunicationLimits limits;
    private final Organizations organizations;

    Activity(
            Products products,
            TrainingSessions sessions,
            CommunicationCampaigns campaigns,
            CommunicationLimits limits,
            Organizations organizations) {
        this.products = products;
        this.sessions = sessions;
        this.campaigns = campaigns;
        this.limits = limits;
        this.organizations = organizations;
    }

    /** Something that a unit did on a day. */
    record Done(UUID unit, UUID agency, LocalDate day) {}

    /** Units in charge of communication on a day, by code. */
    public List<Unit> charged(LocalDate on) {
        OrganizationChart chart = organizations.chart();
        Set<UUID> all = chart.agencies(on).stream().map(Unit::id).collect(Collectors.toSet());
        return new InCharge(chart, limits, new Asked(all, on, on, AsKnown.NOW)).units();
    }

    /** Whether what a unit made counts as this one's. */
    public static boolean isOf(Unit unit, Product product) {
        return InCharge.isOf(unit, product.unit(), product.agency());
    }

    private record Register(List<Standing> standing) {}

    /** What stood at the end of a period, read once for all that is asked together. */
    private List<Standing> standing(Asked asked) {
        return asked.memo()
                .once(Register.class, () -> new Register(products.standing(asked.to())))
                .standing();
    }

    /** Products that count at the end of a period. */
    List<Product> valid(Asked asked) {
        return valid(standing(asked), asked.to());
    }

    /** Products that count at the end of a day, in the order in which they appeared. */
    public List<Product> valid(LocalDate on) {
        return valid(products.standing(on), on);
    }

    private List<Product> valid(List<Standing> standing, LocalDate on) {
        boolean deadCounts = limits.deadCounts(on);
        return standing.stream()
                .filter(one -> one.isValid(deadCounts))
                .map(Standing::product)
                .toList();
    }

    /**
     * Products and training sessions. That a text was sent before makes it no new item, but sending
     * it again, as loudspeakers do each quarter, is an activity.
     */
    List<Done> all(Asked asked) {
        LocalDate on = asked.to();
        OrganizationChart chart = organizations.chart();
        List<Done> all = new ArrayList<>();
        boolean deadCounts = limits.deadCounts(on);
        standing(asked).stream()
                .filter(one -> deadCounts || !one.dead())
                .map(Standing::product)
                .forEach(one -> all.add(new Done(one.unit(), one.agency(), one.day())));
        for (TrainingSession one : sessions.all()) {
            if (one.stoodOn(on)) {
                UUID agency =
                        chart.agencyOf(one.unit(), one.day()).map(Unit::id).orElse(one.unit());
                all.add(new Done(one.unit(), agency, one.day()));
            }
        }
        return all;
    }

    /** Sessions of campaigns about a topic that were held until a day. */
    List<TrainingSession> sessions(String topic, LocalDate on) {
        List<UUID> about =
                campaigns.all().stream()
                        .filter(one -> one.topic().equals(topic))
                        .map(one -> one.id())
                        .toList();
        return sessions.all().stream()
                .filter(one -> one.stoodOn(on) && about.contains(one.campaign()))
                .toList();
    }

    /** The agency on whose site a product stands; none where it stands on no site. */
    public Optional<UUID> site(Product product) {
        OrganizationChart chart = organizations.chart();
        if (product.channel() == Channel.COMMUNE_PAGE) {
            return Optional.of(product.agency());
        }
        if (product.channel() != Channel.DISTRICT_PORTAL) {
            return Optional.empty();
        }
        LocalDate day = product.day();
        Optional<Unit> at = chart.unit(product.agency(), day);
        while (at.isPresent() && at.get().kind() != UnitKind.DISTRICT) {
            UUID parent = at.get().parent();
            at =
                    parent == null
                            ? Optional.empty()
                            : chart.unit(Objects.requireNonNull(parent), day);
        }
        return at.map(Unit::id);
    }
}
