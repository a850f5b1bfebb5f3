package vn.motcua.communication.material;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.KeptFile;

/**
 * A material of the library.
 *
 * @param agency whose focal office keeps it
 * @param versions the first first; the last is the one that is offered
 * @param fetches by whom it was fetched, the last first
 * @param retiredAt absent while it is offered
 */
public record Material(
        UUID id,
        UUID agency,
        MaterialKind kind,
        String title,
        String topic,
        List<Version> versions,
        List<Fetch> fetches,
        @Nullable Instant retiredAt,
        String retiredFor) {

    /**
     * What it was at one time.
     *
     * @param text Markdown; blank where there is a file alone
     * @param note what is new in it
     */
    public record Version(
            int version, String text, KeptFile file, String note, Instant at, UUID by) {}

    /**
     * That somebody fetched it.
     *
     * @param news that was begun with it; null where it was only fetched
     */
    public record Fetch(int version, Instant at, UUID by, @Nullable UUID news) {}

    public Material {
        versions = List.copyOf(versions);
        fetches = List.copyOf(fetches);
    }

    public Version last() {
        return versions.getLast();
    }
}
