package vn.motcua.postal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Zones;

/**
 * The way of an order as all words about it tell it, in whatever order they were heard: the word
 * that was said last says how it stands.
 *
 * @param collectedAt when the post first had it
 * @param invitations moments at which nobody was met, one a day at most
 * @param returningAt when it first was on its way back
 */
@LegalBasis("tt-17-2017#5")
record Track(
        PostState state,
        @Nullable Instant collectedAt,
        List<Instant> invitations,
        @Nullable Instant returningAt,
        @Nullable Instant deliveredAt) {

    Track {
        invitations = List.copyOf(invitations);
    }

    /**
     * @param before how it stands where no word says anything
     */
    static Track of(PostState before, List<PostWord> words) {
        List<PostWord> said =
                words.stream()
                        .filter(word -> word.state() != null)
                        .sorted(
                                Comparator.comparing(PostWord::saidAt)
                                        .thenComparingInt(PostWord::rank))
                        .toList();
        PostState state = said.isEmpty() ? before : said.getLast().state();
        return new Track(
                state == null ? before : state,
                first(said, true, null),
                invitations(said),
                first(said, false, PostState.RETURNING),
                state == PostState.DELIVERED ? first(said, false, PostState.DELIVERED) : null);
    }

    private static @Nullable Instant first(
            List<PostWord> said, boolean held, @Nullable PostState wanted) {
        return said.stream()
                .filter(word -> {
                    PostState state = word.state();
                    return state != null && (held ? state.isHeld() : state == wanted);
                })
                .map(PostWord::saidAt)
                .findFirst()
                .orElse(null);
    }

    private static List<Instant> invitations(List<PostWord> said) {
        return said.stream()
                .filter(word -> word.state() == PostState.MISSED)
                .map(PostWord::saidAt)
                .collect(Collectors.toMap(Zones::dayOf, at -> at, (one, _) -> one, TreeMap::new))
                .values()
                .stream()
                .toList();
    }
}
