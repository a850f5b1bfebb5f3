package vn.motcua.score.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.score.Evaluation;
import vn.motcua.score.EvaluationBook;
import vn.motcua.score.Period;
import vn.motcua.shell.Frame;

/**
 * Agencies and officers with their points by index.
 *
 * @param waiting dossiers that ended in the period and are not read yet
 */
public record EvaluationPage(
        ScoreForm form, EvaluationBook book, List<Row> agencies, List<Row> officers, long waiting) {

    /**
     * @param beside where an officer works; blank of an agency
     */
    public record Row(String name, String beside, Evaluation evaluation) {}

    public EvaluationPage {
        agencies = List.copyOf(agencies);
        officers = List.copyOf(officers);
    }

    public Period period() {
        return form.period();
    }

    /** Whether the period begins after the circular ended. */
    public boolean isOver() {
        return period().from().isAfter(book.until());
    }

    /** The indices that are of agencies, or of officers, and have a source. */
    public List<EvaluationBook.Index> counted(EvaluationBook.Scope scope) {
        return book.of(scope).stream().filter(index -> index.lacking() == null).toList();
    }

    /** The indices that nothing counts. */
    public List<EvaluationBook.Index> leftOut() {
        return book.indices().stream().filter(index -> index.lacking() != null).toList();
    }

    public String points(Row row, EvaluationBook.Index index, Frame frame) {
        return row.evaluation()
                .of(index.no())
                .map(one -> points(one, frame))
                .orElse(frame.text("score.none"));
    }

    public static String points(BigDecimal points, Frame frame) {
        String plain = points.toPlainString();
        return frame.english() ? plain : plain.replace('.', ',');
    }

    public String band(Row row, Frame frame) {
        return row.evaluation()
                .band(book)
                .map(band -> frame.either(band.name(), band.nameEn()))
                .orElse(frame.text("score.none"));
    }

    /** Which indices are missing from a total. */
    public String missing(Row row, Frame frame) {
        return frame.text(
                "score.evaluation.missing",
                row.evaluation().missing(book).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")));
    }

    public String file(String ending) {
        String query = form.query();
        return "/evaluation/table." + ending + (query.isEmpty() ? "" : "?" + query);
    }
}
