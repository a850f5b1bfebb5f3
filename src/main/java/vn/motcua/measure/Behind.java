package vn.motcua.measure;

import java.util.Set;
import java.util.UUID;
import vn.motcua.catalog.Channel;

/**
 * Of which dossiers a figure is, for those who want to see them.
 *
 * @param agencies the receiving ones
 * @param versions of procedures
 * @param channels by which they came
 */
public record Behind(Set<UUID> agencies, Set<UUID> versions, Set<Channel> channels) {

    public Behind {
        agencies = Set.copyOf(agencies);
        versions = Set.copyOf(versions);
        channels = Set.copyOf(channels);
    }
}
