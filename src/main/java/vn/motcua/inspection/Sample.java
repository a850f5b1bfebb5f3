package vn.motcua.inspection;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.kernel.TextHash;

/**
 * Dossiers drawn for a visit. Each dossier of the population is ranked by the SHA-256 of seed,
 * colon and its id; the lowest ranks are the sample. So it depends on nothing but seed and
 * population, and whoever has both can draw it again by any program.
 *
 * @param received the days of receipt between which the population lies
 * @param population as it stood at the moment of the draw, in the order of ids
 * @param digest SHA-256 of the population, one id a line
 */
public record Sample(
        UUID visit,
        String seed,
        Span received,
        int size,
        Instant drawnAt,
        UUID drawnBy,
        List<UUID> population,
        String digest,
        List<UUID> dossiers) {

    public Sample {
        population = List.copyOf(population);
        dossiers = List.copyOf(dossiers);
    }

    /** The rank of a dossier, as 64 hexadecimal digits. */
    public static String rank(String seed, UUID dossier) {
        return TextHash.hex(seed + ":" + dossier);
    }

    /** So many of a population, the lowest rank first; all of them where there are fewer. */
    public static List<UUID> draw(String seed, List<UUID> population, int size) {
        return population.stream()
                .distinct()
                .sorted(Comparator.comparing(one -> rank(seed, one)))
                .limit(size)
                .toList();
    }

    public static String digest(List<UUID> population) {
        return TextHash.hex(
                population.stream().map(UUID::toString).sorted().collect(Collectors.joining("\n")));
    }

    /** Whether seed and population, drawn again, give the very same sample. */
    public boolean isReproduced() {
        return digest(population).equals(digest) && draw(seed, population, size).equals(dossiers);
    }
}
