package vn.motcua.communication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.communication.campaign.Campaign;
import vn.motcua.communication.campaign.UnitCoverage;

/**
 * All campaigns, the last first.
 *
 * @param coverage by campaign, unit by unit
 */
public record CommunicationCampaignsPage(
        List<Campaign> all,
        Map<UUID, List<UnitCoverage>> coverage,
        CommunicationNames names,
        boolean mayManage) {

    public CommunicationCampaignsPage {
        all = List.copyOf(all);
        coverage = Map.copyOf(coverage);
    }

    /** Units with at least one valid product. */
    public long reached(Campaign campaign) {
        return coverage.getOrDefault(campaign.id(), List.of()).stream()
                .filter(unit -> unit.valid() > 0)
                .count();
    }

    /** How one stands, in a word. */
    public static String word(Campaign campaign, LocalDate today) {
        if (campaign.closedOn() != null) {
            return "CLOSED";
        }
        if (today.isBefore(campaign.from())) {
            return "AHEAD";
        }
        return today.isAfter(campaign.to()) ? "OVER" : "RUNNING";
    }
}
