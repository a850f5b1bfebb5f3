package vn.motcua.queue;

import java.util.List;

/** A numbered counter (quầy) and the letters of the groups that it serves, at least one. */
public record Counter(int number, List<String> letters) {

    public Counter {
        letters = List.copyOf(letters);
    }
}
