package vn.motcua.journal;

/** A place in the order of the whole journal: epoch, then transaction, then sequence. */
public record Position(int epoch, String tx, long seq) {

    public static final Position START = new Position(0, "0", 0);
}
