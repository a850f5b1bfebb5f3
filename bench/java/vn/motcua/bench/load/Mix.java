package vn.motcua.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Of a thousand requests, how many go where. One receipt comes to eight acts, so that as many
 * dossiers are closed as come in and a long run stays as it began.
 */
public final class Mix {

    private final List<Visit> thousand = new ArrayList<>();

    public Mix() {
        add(Visit.HOME, 170);
        add(Visit.LIST, 120);
        add(Visit.DOSSIER, 280);
        add(Visit.ACT, 120);
        add(Visit.REGISTER, 95);
        add(Visit.COUNTER, 15);
        add(Visit.RECEIVE, 15);
        add(Visit.TRACK_FORM, 50);
        add(Visit.TRACK, 90);
        add(Visit.PROCEDURES, 20);
        add(Visit.PROCEDURE, 20);
        add(Visit.SIGN_IN, 5);
        if (thousand.size() != 1000) {
            throw new IllegalStateException("The mix has " + thousand.size());
        }
    }

    private void add(Visit visit, int times) {
        for (int i = 0; i < times; i++) {
            thousand.add(visit);
        }
    }

    Visit next(RandomGenerator random) {
        return thousand.get(random.nextInt(thousand.size()));
    }
}
