package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.testing.Seeded;

/** Dossiers of random processes in random hands stay sound, and all come to an end. */
class RandomDossiersTest {

    /** More of them for a night's search. */
    private static final int CASES = Integer.getInteger("motcua.random.dossiers", 500);

    @Test
    void whateverIsDoneToItADossierStaysSoundAndComesToAnEnd() {
        Tally tally = new Tally();

        Seeded.check(CASES, random -> new RandomPlay(random, tally).play());

        System.out.println(CASES + " dossiers: " + tally);
        assertThat(tally.outcomes().keySet()).containsExactlyInAnyOrder(Outcome.values());
        assertThat(tally.pauses().keySet()).containsExactlyInAnyOrder(PauseGround.values());
        assertThat(tally.children()).isGreaterThan(CASES / 20);
    }
}
