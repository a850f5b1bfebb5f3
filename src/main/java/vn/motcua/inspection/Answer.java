package vn.motcua.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector found. It is never edited: a later answer says which ones it takes the place
 * of.
 *
 * @param id made by whoever sends it, so that it is kept once however often it is sent
 * @param dossier the sampled one; absent of items of the check-list
 * @param item key of the item or question
 * @param unit whose fault it is; absent where none is said, as post and officer
 * @param over the answers that it takes the place of: those its giver had seen
 * @param device on which it was given without connection; blank for one given on the page
 * @param takenAt when it was given; by the clock of the device, which may be wrong, where there is
 *     one
 */
public record Answer(
        UUID id,
        UUID visit,
        @Nullable UUID dossier,
        String item,
        Verdict verdict,
        String note,
        @Nullable UUID unit,
        String post,
        @Nullable UUID officer,
        String file,
        String fileName,
        Set<UUID> over,
        String device,
        Instant takenAt,
        Instant at,
        UUID by) {

    /** What was asked: an item of the list, or a question of a dossier. */
    public record Subject(@Nullable UUID dossier, String item) {}

    public Answer {
        over = Set.copyOf(over);
    }

    public Subject subject() {
        return new Subject(dossier, item);
    }

    /**
     * Those that no other takes the place of, oldest first: one is the answer that stands; several
     * were given without knowing of each other, and somebody has to choose.
     */
    public static List<Answer> heads(List<Answer> ofOneSubject) {
        Set<UUID> replaced =
                ofOneSubject.stream()
                        .flatMap(one -> one.over().stream())
                        .collect(Collectors.toSet());
        return ofOneSubject.stream().filter(one -> !replaced.contains(one.id())).toList();
    }

    /** The one that stands; none while there is none, or several. */
    public static Optional<Answer> standing(List<Answer> ofOneSubject) {
        List<Answer> heads = heads(ofOneSubject);
        return heads.size() == 1 ? Optional.of(heads.getFirst()) : Optional.empty();
    }
}
