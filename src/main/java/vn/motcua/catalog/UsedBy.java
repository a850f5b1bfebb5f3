package vn.motcua.catalog;

import java.util.List;

/** Which agencies offer a procedure: all of one tier, or those listed by their keys. */
public record UsedBy(Reach reach, List<String> unitKeys) {

    /** How wide the offer is. */
    public enum Reach {
        ALL_COMMUNES,
        DISTRICT,
        LISTED
    }

    public UsedBy {
        unitKeys = List.copyOf(unitKeys);
    }
}
