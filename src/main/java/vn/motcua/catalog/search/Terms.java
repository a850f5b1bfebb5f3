package vn.motcua.catalog.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A folded text as the index holds it: its words, each two that stand together, and triples of
 * letters.
 */
record Terms(List<String> words, List<String> pairs, List<String> triples) {

    static Terms of(String folded) {
        List<String> words = folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + "_" + words.get(i));
        }
        String letters = "^" + String.join("", words) + "$";
        List<String> triples = new ArrayList<>();
        for (int i = 3; i <= letters.length(); i++) {
            triples.add(letters.substring(i - 3, i));
        }
        return new Terms(words, pairs, triples);
    }

    /** Every run of up to {@code most} words. */
    List<String> runs(int most) {
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + most); to++) {
                runs.add(String.join(" ", words.subList(from, to)));
            }
        }
        return runs;
    }
}
