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

    /** Of several campaigns, by campaign; reads the register once, however many there are. */
    public Map<UUID, CampaignResult> of(List<Campaign> campaigns) {
        List<Standing> all = products.standing(clock.today());
        List<TrainingSession> held = sessions.all();
        return campaigns.stream()
                .collect(Collectors.toMap(Campaign::id, campaign -> result(campaign, all, held)));
    }

    public CampaignResult of(Campaign campaign) {
        return result(campaign, products.standing(clock.today()), sessions.of(campaign.id()));
    }

    private CampaignResult result(
            Campaign campaign, List<Standing> register, List<TrainingSession> held) {
        List<Standing> own =
                register.stream().filter(one -> isOf(campaign, one.product())).toList();
        boolean deadCounts = limits.deadCounts(clock.today());
        Set<UUID> came =
                held.stream()
                        .filter(one -> one.campaign().equals(campaign.id()))
                        .filter(one -> one.ended() == null)
                        .flatMap(one -> one.staff().stream())
                        .collect(Collectors.toSet());
        return new CampaignResult(
                own,
                campaign.units().stream()
                        .map(unit -> of(campaign, unit, own, deadCounts, came))
                        .toList());
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

    private UnitCoverage of(
            Campaign campaign, UUID unit, List<Standing> all, boolean deadCounts, Set<UUID> came) {
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
