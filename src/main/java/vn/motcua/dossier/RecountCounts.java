package vn.motcua.dossier;

import java.util.stream.Stream;

/** How many open dues a recount moves and leaves, each counted once. */
public record RecountCounts(
        int later,
        int earlier,
        int unchanged,
        int passed,
        int standing,
        int wouldPass,
        int unknown) {

    public static final RecountCounts NONE = new RecountCounts(0, 0, 0, 0, 0, 0, 0);

    static RecountCounts of(Stream<RecountEffect> effects) {
        int[] counts = new int[RecountEffect.values().length];
        effects.forEach(effect -> counts[effect.ordinal()]++);
        return new RecountCounts(
                counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6]);
    }

    public int of(RecountEffect effect) {
        return switch (effect) {
            case LATER -> later;
            case EARLIER -> earlier;
            case UNCHANGED -> unchanged;
            case PASSED -> passed;
            case STANDING -> standing;
            case WOULD_PASS -> wouldPass;
            case UNKNOWN -> unknown;
        };
    }

    public int moved() {
        return later + earlier;
    }

    public int total() {
        return moved() + unchanged + passed + standing + wouldPass + unknown;
    }
}
