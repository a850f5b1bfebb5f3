package vn.motcua.dossier;

import java.util.Map;
import java.util.UUID;

/** Where each step of an older process goes on in the new one: by its own name, or as chosen. */
public record RebasePlaces(Map<Place, String> chosen) {

    /** A step of a process. */
    public record Place(UUID process, String step) {}

    public static final RebasePlaces BY_NAME = new RebasePlaces(Map.of());

    public RebasePlaces {
        chosen = Map.copyOf(chosen);
    }

    public String of(UUID process, String step) {
        return chosen.getOrDefault(new Place(process, step), step);
    }
}
