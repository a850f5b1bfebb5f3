package vn.motcua.communication.campaign;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.Channel;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.CommunicationLimits;
import vn.motcua.communication.product.Product;
import vn.motcua.communication.product.Products;
import vn.motcua.communication.product.Standing;

/** What came of a campaign, unit by unit: products of its topic within its days, tasks, people. */
@Component
public class CampaignCoverage {

    private final Products products;
    private final TrainingSessions sessions;
    private final CommunicationAccess access;
    private final CommunicationLimits limits;
    private final BusinessClock clock;

    CampaignCoverage(
            Products products,
            TrainingSessions sessions,
            CommunicationAccess access,
            CommunicationLimits limits,
            BusinessClock clock) {
        this.products = products;
        this.sessions = sessions;
        this.access = access;
        this.limits = limits;
        this.clock = clock;
    }

    /** Its products of all units in scope, in the order in which they appeared. */
    public List<Standing> products(Campaign campaign) {
        return products.standing(clock.today()).stream()
                .filter(one -> isOf(campaign, one.product()))
                .toList();
    }

    private static boolean isOf(Campaign campaign, Product product) {
        return product.topic().equals(campaign.topic())
                && !product.day().isBefore(campaign.from())
                && !product.day().isAfter(campaign.to())
                && campaign.units().stream().anyMatch(unit -> isOf(unit, product));
    }

    /** What a part of a commune made is the commune's. */
    private static boolean isOf(UUID unit, Product product) {
        return product.unit().equals(unit) || product.agency().equals(unit);
    }

    public List<UnitCoverage> of(Campaign campaign) {
        List<Standing> all = products(campaign);
        boolean deadCounts = limits.deadCounts(clock.today());
        Set<UUID> came =
                sessions.of(campaign.id()).stream()
                        .filter(one -> one.ended() == null)
                        .flatMap(one -> one.staff().stream())
                        .collect(Collectors.toSet());
        return campaign.units().stream()
                .map(unit -> of(campaign, unit, all, deadCounts, came))
                .toList();
    }

    private UnitCoverage of(
            Campaign campaign,
            UUID unit,
            List<Standing> all,
            boolean deadCounts,
            Set<UUID> came) {
        Map<Channel, Integer> valid = new EnumMap<>(Channel.class);
        int others = 0;
        for (Standing one : all) {
            if (isOf(unit, one.product())) {
                if (one.isValid(deadCounts)) {
                    valid.merge(one.product().channel(), 1, Integer::sum);
                } else {
                    others++;
                }
            }
        }
        return new UnitCoverage(unit, valid, others, campaign.done(unit), trained(unit, came));
    }

    private int trained(UUID unit, Set<UUID> came) {
        LocalDate today = clock.today();
        Set<UUID> parts = access.chart().subtree(unit, today);
        return (int)
                came.stream()
                        .filter(one ->
                                access.chart().postsOf(one, today).stream()
                                        .anyMatch(post -> parts.contains(post.unit())))
                        .count();
    }
}
