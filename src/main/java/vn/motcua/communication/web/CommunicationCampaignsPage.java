package vn.motcua.communication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.communication.campaign.Campaign;
import vn.motcua.communication.campaign.CampaignResult;

/**
 * All campaigns, the last first.
 *
 * @param coverage what came of each
 */
public record CommunicationCampaignsPage(
        List<Campaign> all,
        Map<UUID, CampaignResult> coverage,
        CommunicationNames names,
        boolean mayManage) {

    public CommunicationCampaignsPage {
        all = List.copyOf(all);
        coverage = Map.copyOf(coverage);
    }

    /** Units with at least one valid product. */
    public long reached(Campaign campaign) {
        CampaignResult result = coverage.get(campaign.id());
        return result == null
                ? 0
                : result.units().stream().filter(unit -> unit.valid() > 0).count();
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
