package vn.motcua.catalog.discrepancy.web;

import java.util.List;
import vn.motcua.catalog.discrepancy.Letter;

/** The letters, drafted and sent. */
public record LettersPage(List<Letter> letters) {

    public LettersPage {
        letters = List.copyOf(letters);
    }
}
