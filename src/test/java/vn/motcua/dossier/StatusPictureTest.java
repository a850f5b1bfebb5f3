package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.testing.Golden;

/** The page of statuses in the documents says what the program does. */
class StatusPictureTest {

    private final Sentences sentences = new Sentences();

    @Test
    void thePageIsMadeFromTheTable() {
        Golden.check(
                Path.of("docs/statuses.md"), new StatusPicture().lines(), "motcua.statuses.write");
    }

    @Test
    void everyNationalCodeIsSomeStatus() {
        assertThat(Arrays.stream(Status.values()).map(Status::national))
                .containsAll(IntStream.rangeClosed(1, 10).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyStatusHasItsWordsInBothLanguages(Status status) {
        for (String key :
                List.of("dossier.status.", "dossier.track.status.", "dossier.track.next.")) {
            String vietnamese = sentences.text(Sentences.VIETNAMESE, key + status, "Xã");
            String english = sentences.text(Sentences.ENGLISH, key + status, "Xã");
            assertThat(vietnamese).as(key + status).isNotBlank().isNotEqualTo(english);
            assertThat(english).as(key + status).isNotBlank();
        }
    }

    /** From everywhere there is a way to an end, and everything is reached from a beginning. */
    @Test
    void nothingStandsApartAndNothingIsStuck() {
        Set<Status> reached = reachable(EnumSet.of(Status.REGISTERED, Status.RECEIVED));
        assertThat(reached).containsExactlyInAnyOrder(Status.values());
        for (Status status : Status.values()) {
            assertThat(reachable(EnumSet.of(status)))
                    .as(status.name())
                    .anyMatch(to -> to.next().isEmpty());
        }
    }

    private static Set<Status> reachable(EnumSet<Status> from) {
        EnumSet<Status> reached = EnumSet.copyOf(from);
        int before;
        do {
            before = reached.size();
            EnumSet.copyOf(reached).forEach(status -> reached.addAll(status.next()));
        } while (reached.size() > before);
        return reached;
    }
}
