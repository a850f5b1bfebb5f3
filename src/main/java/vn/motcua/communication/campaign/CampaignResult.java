package vn.motcua.communication.campaign;

import java.util.List;
import vn.motcua.communication.product.Standing;

/**
 * What came of a campaign.
 *
 * @param products of all units in scope, in the order in which they appeared
 * @param units each in scope
 */
public record CampaignResult(List<Standing> products, List<UnitCoverage> units) {

    public CampaignResult {
        products = List.copyOf(products);
        units = List.copyOf(units);
    }
}
