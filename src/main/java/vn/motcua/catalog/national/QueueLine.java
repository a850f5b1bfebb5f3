package vn.motcua.catalog.national;

import java.util.List;

/** A record in a list: what it is called, where it stands and what is doubted. */
public record QueueLine(int line, String code, String name, RecordState state, List<Doubt> doubts) {

    public QueueLine {
        doubts = List.copyOf(doubts);
    }
}
