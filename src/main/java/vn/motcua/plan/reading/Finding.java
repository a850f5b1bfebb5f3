package vn.motcua.plan.reading;

import java.util.List;

/**
 * Something odd in a document, left as it is.
 *
 * @param row code of the row; blank where it is about none
 * @param line of the text, counted from one
 * @param said words of the document, in the order of the sentence
 */
public record Finding(Sort sort, String row, int line, List<String> said) {

    public Finding {
        said = List.copyOf(said);
    }

    static Finding of(Sort sort, String row, int line, String... said) {
        return new Finding(sort, row, line, List.of(said));
    }
}
