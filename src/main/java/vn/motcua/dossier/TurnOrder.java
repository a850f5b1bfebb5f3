package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who had their turns at a post, the longest ago first. */
public record TurnOrder(List<Had> had) {

    /** Somebody's last turn, in business time. */
    public record Had(UUID staff, Instant at) {}

    public TurnOrder {
        had = List.copyOf(had);
    }

    public static TurnOrder none() {
        return new TurnOrder(List.of());
    }

    /** Of those present whoever has waited longest; who never had a turn goes before all. */
    public Optional<UUID> next(List<UUID> present) {
        List<UUID> before = had.stream().map(Had::staff).toList();
        return present.stream()
                .filter(staff -> !before.contains(staff))
                .findFirst()
                .or(() -> before.stream().filter(present::contains).findFirst());
    }

    TurnOrder after(UUID staff, Instant at) {
        List<Had> moved = new ArrayList<>(had);
        moved.removeIf(h -> h.staff().equals(staff));
        moved.add(new Had(staff, at));
        return new TurnOrder(moved);
    }
}
