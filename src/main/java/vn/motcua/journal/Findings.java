package vn.motcua.journal;

import java.util.ArrayList;
import java.util.List;

/** What a verification has found: the first twenty in words, the rest only counted. */
final class Findings {

    private static final int MOST = 20;

    private final List<String> first = new ArrayList<>();
    private long count;

    void add(String sentence) {
        count++;
        if (first.size() < MOST) {
            first.add(sentence);
        }
    }

    void addIf(boolean found, String sentence) {
        if (found) {
            add(sentence);
        }
    }

    long count() {
        return count;
    }

    List<String> first() {
        return List.copyOf(first);
    }
}
