package vn.motcua.catalog;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.motcua.organization.Unit;

/**
 * Which agencies offer a procedure: all of one tier, or those listed.
 *
 * @param unitKeys keys of units as files name them, or ids of units that came by no file
 */
public record UsedBy(Reach reach, List<String> unitKeys) {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** How wide the offer is. */
    public enum Reach {
        ALL_COMMUNES,
        DISTRICT,
        LISTED
    }

    public UsedBy {
        unitKeys = List.copyOf(unitKeys);
    }

    /** Ids of those listed. */
    public List<UUID> unitIds() {
        return unitKeys.stream().map(UsedBy::id).toList();
    }

    static UUID id(String key) {
        return ID.matcher(key).matches() ? UUID.fromString(key) : Unit.idOf(key);
    }
}
