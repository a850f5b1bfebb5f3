package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The dossiers that one person has just handed in at the same counter, first to last, as pages pass
 * them on in their addresses; what is no list of dossiers is none.
 */
public record Beside(List<UUID> dossiers) {

    public static final String NAME = "beside";
    private static final int MOST = 20;

    public Beside {
        dossiers = List.copyOf(dossiers);
    }

    static Beside read(String text) {
        List<UUID> read = new ArrayList<>();
        try {
            for (String id : text.split(",", -1)) {
                if (!id.isBlank() && read.size() < MOST) {
                    read.add(UUID.fromString(id.strip()));
                }
            }
        } catch (IllegalArgumentException none) {
            return new Beside(List.of());
        }
        return new Beside(read);
    }

    public boolean isEmpty() {
        return dossiers.isEmpty();
    }

    Beside with(UUID more) {
        List<UUID> all = new ArrayList<>(dossiers);
        all.remove(more);
        all.add(more);
        return new Beside(all);
    }

    public String text() {
        return dossiers.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** The path, which may have a query already, with this added where there is any. */
    String on(String path) {
        return isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + NAME + "=" + text();
    }
}
