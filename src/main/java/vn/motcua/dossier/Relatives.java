package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dossier that started one, and those that it started. */
public record Relatives(@Nullable Relative parent, List<Relative> children) {

    static final Relatives NONE = new Relatives(null, List.of());

    public Relatives {
        children = List.copyOf(children);
    }

    public boolean isEmpty() {
        return parent == null && children.isEmpty();
    }

    public Optional<Relative> child(UUID id) {
        return children.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
