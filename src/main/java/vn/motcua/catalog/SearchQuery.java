package vn.motcua.catalog;

import java.util.List;
import vn.motcua.kernel.VietnameseText;

/** What somebody typed into the search of procedures. */
record SearchQuery(String code, String folded, List<String> words) {

    static SearchQuery of(String text) {
        String folded = VietnameseText.fold(text);
        List<String> words = folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
        return new SearchQuery(text.strip(), folded, words);
    }

    /** 0 for no match; more for a better one. */
    int rank(SearchText text) {
        if (words.isEmpty()) {
            return 1;
        }
        if (text.code().startsWith(code)) {
            return 5;
        }
        if (text.name().startsWith(folded)) {
            return 4;
        }
        if (text.name().contains(folded)) {
            return 3;
        }
        return words.stream().allMatch(text.all()::contains) ? 2 : 0;
    }
}
