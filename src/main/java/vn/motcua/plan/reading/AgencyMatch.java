package vn.motcua.plan.reading;

import java.util.List;
import java.util.UUID;

/**
 * Whom words of a plan mean.
 *
 * @param said as the document writes it
 * @param units none where nobody is found; many for words such as {@code UBND các xã, thị trấn}
 */
public record AgencyMatch(String said, Confidence confidence, List<UUID> units) {

    /** How sure it is. */
    public enum Confidence {
        /** The name, but for abbreviations and the name of the place. */
        SURE,
        /** A part of exactly one name. */
        LIKELY,
        UNKNOWN,
        /** A person said so. */
        CHOSEN
    }

    public AgencyMatch {
        units = List.copyOf(units);
    }
}
