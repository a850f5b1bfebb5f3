package vn.motcua.catalog.discrepancy.web;

import java.util.List;
import java.util.Map;
import vn.motcua.catalog.discrepancy.Letter;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The letters that are asked for, drafted and sent.
 *
 * @param any whether there is any at all
 */
public record LettersPage(List<Letter> letters, boolean any, FormView form) {

    static final List<String> ASKED = List.of("q", "state");

    public LettersPage {
        letters = List.copyOf(letters);
    }

    public Field state(Frame frame) {
        return Field.select(
                "state",
                frame.text("catalog.discrepancy.state"),
                List.of(
                        Option.of("", frame.text("catalog.recommendation.state.all")),
                        Option.of("drafted", frame.text("catalog.recommendation.drafted")),
                        Option.of("sent", frame.text("catalog.recommendation.sent"))));
    }

    public Field words(Frame frame) {
        return Field.of(Field.Kind.SEARCH, "q", frame.text("catalog.recommendation.search"));
    }

    /** The address of the list as a file. */
    public String export() {
        return LettersDoor.PATH + ".xlsx" + Query.of(form, ASKED, Map.of());
    }
}
