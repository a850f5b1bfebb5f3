package vn.motcua.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.TextHash;

/**
 * Digitised results drawn to be checked. Each of the population is ranked by the SHA-256 of seed,
 * colon and its id; the lowest ranks are the sample, so that whoever has seed and population can
 * draw it again by any program.
 *
 * @param from first day of digitising of the population, {@code to} the last
 * @param population how many there were, {@code digest} the SHA-256 of their ids, one a line
 */
public record ResultSample(
        UUID id,
        UUID agency,
        String seed,
        LocalDate from,
        LocalDate to,
        int size,
        int population,
        String digest,
        Instant drawnAt,
        UUID drawnBy,
        List<Drawn> drawn) {

    /**
     * One result of the sample.
     *
     * @param passed absent while nobody checked it
     */
    public record Drawn(
            int position,
            UUID result,
            @Nullable Boolean passed,
            String note,
            @Nullable Instant checkedAt,
            @Nullable UUID checkedBy) {}

    public ResultSample {
        drawn = List.copyOf(drawn);
    }

    /** So many of a population, the lowest rank first; all of them where there are fewer. */
    static List<UUID> draw(String seed, List<UUID> population, int size) {
        return population.stream()
                .sorted(Comparator.comparing(one -> TextHash.hex(seed + ":" + one)))
                .limit(size)
                .toList();
    }

    static String digest(List<UUID> population) {
        return TextHash.hex(
                population.stream().map(UUID::toString).sorted().collect(Collectors.joining("\n")));
    }

    public long checked() {
        return drawn.stream().filter(one -> one.passed() != null).count();
    }

    public long failed() {
        return drawn.stream().filter(one -> Boolean.FALSE.equals(one.passed())).count();
    }
}
