package vn.motcua.rating.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierView;
import vn.motcua.queue.Kiosk;
import vn.motcua.rating.Answers;
import vn.motcua.rating.Questionnaire;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The questions about one dossier.
 *
 * @param action where the answers go
 */
public record SheetPage(FormView form, DossierView view, Questionnaire asked, String action) {

    /** A field that people do not see and programs fill in. */
    static final String TRAP = "website";

    /** Where it is filled in; null where that is no kiosk. */
    public @Nullable Kiosk kiosk() {
        return RatingKiosk.of(form);
    }

    public String trap() {
        return TRAP;
    }

    public String procedure(Frame frame) {
        return frame.either(view.procedure().name(), view.procedure().nameEn());
    }

    /** The one question that has to be answered. */
    public Field overall(Frame frame) {
        return Field.radio(Answers.OVERALL, frame.text("rating.overall"), levels(frame))
                .mandatory();
    }

    /** The others, for whoever takes the time. */
    public List<Field> factors(Frame frame) {
        return asked.factors().stream()
                .map(factor ->
                        Field.radio(
                                factor.id(),
                                frame.either(factor.name(), factor.nameEn()),
                                levels(frame)))
                .toList();
    }

    /** Whether one of the others was answered, on a sheet that came back. */
    public boolean begun() {
        return asked.factors().stream().anyMatch(factor -> !form.value(factor.id()).isEmpty());
    }

    public Field comment(Frame frame) {
        return Field.textarea(Answers.COMMENT, frame.text("rating.comment"))
                .hint(frame.text("rating.comment.hint"))
                .maxLength(Answers.LONGEST);
    }

    /** The best first, as people read it. */
    private static List<Option> levels(Frame frame) {
        return IntStream.iterate(Questionnaire.LEVELS, level -> level > 0, level -> level - 1)
                .mapToObj(level ->
                        Option.of(String.valueOf(level), frame.text("rating.level." + level)))
                .toList();
    }
}
