package vn.motcua.postal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How an order stands by what was said of it, in whatever order that was heard. */
class TrackTest {

    private static final Instant MORNING = Instant.parse("2022-06-06T01:00:00Z");

    private static PostWord word(int hours, PostState state, int rank) {
        return new PostWord(MORNING.plusSeconds(hours * 3_600L), "" + rank, state, rank);
    }

    private static final List<PostWord> WAY =
            List.of(
                    word(0, PostState.TAKEN, 1),
                    word(2, PostState.COLLECTING, 2),
                    word(4, PostState.CARRIED, 6),
                    word(24, PostState.ON_ROUND, 12),
                    word(25, PostState.MISSED, 15),
                    word(26, PostState.MISSED, 15),
                    word(72, PostState.MISSED, 15),
                    word(73, PostState.DELIVERED, 14));

    @Test
    void theOrderInWhichItIsHeardDoesNotMatter() {
        long seed = Long.getLong("motcua.seed", 20_220_606L);
        System.out.println("motcua.seed=" + seed);
        Random random = new Random(seed);
        Track right = Track.of(PostState.TAKEN, WAY);
        for (int i = 0; i < 200; i++) {
            List<PostWord> heard = new ArrayList<>(WAY);
            Collections.shuffle(heard, random);
            assertThat(Track.of(PostState.TAKEN, heard)).isEqualTo(right);
        }
        assertThat(right.state()).isEqualTo(PostState.DELIVERED);
        assertThat(right.collectedAt()).isEqualTo(MORNING.plusSeconds(4 * 3_600));
        assertThat(right.deliveredAt()).isEqualTo(MORNING.plusSeconds(73 * 3_600));
        assertThat(right.invitations()).as("two on one day are one").hasSize(2);
        assertThat(right.returningAt()).isNull();
    }

    @Test
    void wordsOfOneMomentFollowEachOtherByRank() {
        List<PostWord> words =
                List.of(word(1, PostState.DELIVERED, 14), word(1, PostState.ON_ROUND, 12));

        assertThat(Track.of(PostState.TAKEN, words).state()).isEqualTo(PostState.DELIVERED);
    }

    @Test
    void aWordThatMeansNothingMovesNothing() {
        PostWord unread = new PostWord(MORNING, "77", null, 0);

        assertThat(Track.of(PostState.COLLECTING, List.of(unread)))
                .isEqualTo(new Track(PostState.COLLECTING, null, List.of(), null, null));
    }

    @Test
    void whatWasDeliveredAndGoesBackWasNotDelivered() {
        List<PostWord> words =
                List.of(word(1, PostState.DELIVERED, 14), word(2, PostState.RETURNING, 16));

        Track track = Track.of(PostState.TAKEN, words);

        assertThat(track.state()).isEqualTo(PostState.RETURNING);
        assertThat(track.deliveredAt()).isNull();
        assertThat(track.returningAt()).isEqualTo(MORNING.plusSeconds(2 * 3_600));
    }
}
