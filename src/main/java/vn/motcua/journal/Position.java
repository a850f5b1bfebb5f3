package vn.motcua.journal;

import java.util.Comparator;

/** A place in the order of the whole journal: epoch, then transaction, then sequence. */
public record Position(int epoch, String tx, long seq) implements Comparable<Position> {

    public static final Position START = new Position(0, "0", 0);

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::epoch)
                    .thenComparing(p -> Long.parseUnsignedLong(p.tx()), Long::compareUnsigned)
                    .thenComparingLong(Position::seq);

    /** Before the first event of a transaction: where everything of earlier ones ends. */
    static Position before(int epoch, String tx) {
        return new Position(epoch, tx, 0);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
