package vn.motcua.communication.campaign;

import java.util.Map;
import java.util.UUID;
import vn.motcua.communication.Channel;

/**
 * How far a unit of a campaign has come.
 *
 * @param products valid ones by channel
 * @param notCounted products that repeat others or are dead
 * @param done tasks of the checklist
 * @param trained people of the unit that were in a session
 */
public record UnitCoverage(
        UUID unit, Map<Channel, Integer> products, int notCounted, int done, int trained) {

    public UnitCoverage {
        products = Map.copyOf(products);
    }

    public int valid() {
        return products.values().stream().mapToInt(Integer::intValue).sum();
    }
}
