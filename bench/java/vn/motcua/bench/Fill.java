package vn.motcua.bench;

import java.util.random.RandomGenerator;

/** Lets dossiers lie in the tables before anything is measured. */
final class Fill {

    private final Program program;

    Fill(Program program) {
        this.program = program;
    }

    /** At most a few hundred yet: each goes through the front door. */
    void closed(int dossiers) {
        Journey journey = new Journey(program);
        RandomGenerator random = DossierBench.random(5);
        for (int i = 0; i < dossiers; i++) {
            journey.play(Locality.STEPS, random, (_, act) -> act.run());
        }
    }

    /** A like number at each step. */
    void open(int dossiers) {
        Journey journey = new Journey(program);
        RandomGenerator random = DossierBench.random(7);
        for (int i = 0; i < dossiers; i++) {
            journey.play(i % Locality.STEPS, random, (_, act) -> act.run());
        }
    }
}
