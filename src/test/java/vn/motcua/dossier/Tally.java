package vn.motcua.dossier;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.motcua.kernel.Refusal;

/** Counts what happened in random plays, so that a test cannot pass by doing nothing. */
final class Tally {

    private int acts;
    private int cameBack;
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<PauseGround, Integer> pauses = new EnumMap<>(PauseGround.class);

    void acted(DossierState before, DossierState after) {
        acts++;
        if (after.pauses().size() > before.pauses().size()) {
            pauses.merge(after.pauses().getLast().ground(), 1, Integer::sum);
        }
    }

    void cameBack() {
        cameBack++;
    }

    int children() {
        return cameBack;
    }

    void refused(Refusal why) {
        refusals.merge(why.code(), 1, Integer::sum);
    }

    void ended(DossierState s) {
        outcomes.merge(Objects.requireNonNull(s.outcome(), s::toString), 1, Integer::sum);
    }

    Map<Outcome, Integer> outcomes() {
        return outcomes;
    }

    Map<PauseGround, Integer> pauses() {
        return pauses;
    }

    @Override
    public String toString() {
        int refused = refusals.values().stream().mapToInt(Integer::intValue).sum();
        return "%d acts, %d refusals %s; outcomes %s; pauses %s; %d children came back"
                .formatted(acts, refused, refusals, outcomes, pauses, cameBack);
    }
}
