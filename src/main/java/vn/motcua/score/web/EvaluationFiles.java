package vn.motcua.score.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.score.Evaluation;
import vn.motcua.score.EvaluationBook;
import vn.motcua.shell.Csv;
import vn.motcua.shell.Texts;

/** Evaluations as files of office programs: one row for each agency and each officer. */
@Component
class EvaluationFiles {

    private static final int NAME = 34;
    private static final int NUMBER = 11;

    private final Texts texts;

    EvaluationFiles(Texts texts) {
        this.texts = texts;
    }

    ResponseEntity<byte[]> sheet(EvaluationPage page, Locale locale) {
        List<String> heads = heads(page, locale);
        int[] widths = new int[heads.size()];
        java.util.Arrays.fill(widths, NUMBER);
        widths[0] = NAME;
        widths[1] = NAME;
        return Downloads.made(
                name(page) + ".xlsx",
                SheetWriter.TYPE,
                SheetWriter.write("01-2018", widths, heads, rows(page, locale)));
    }

    ResponseEntity<byte[]> csv(EvaluationPage page, Locale locale) {
        return Downloads.made(
                name(page) + ".csv", Csv.TYPE, Csv.file(heads(page, locale), rows(page, locale)));
    }

    private static String name(EvaluationPage page) {
        return "danh-gia-" + page.period().id();
    }

    private List<String> heads(EvaluationPage page, Locale locale) {
        List<String> heads = new ArrayList<>();
        heads.add(texts.text(locale, "score.evaluation.name"));
        heads.add(texts.text(locale, "score.evaluation.unit"));
        heads.add(texts.text(locale, "score.evaluation.dossiers"));
        page.book()
                .indices()
                .forEach(index ->
                        heads.add(
                                texts.text(
                                        locale,
                                        "score.evaluation.index",
                                        Integer.toString(index.no()))));
        heads.add(texts.text(locale, "score.evaluation.total"));
        heads.add(texts.text(locale, "score.band"));
        heads.add(texts.text(locale, "score.evaluation.left-out"));
        return heads;
    }

    private static List<List<@Nullable Object>> rows(EvaluationPage page, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        page.agencies().forEach(row -> rows.add(row(page.book(), row, english)));
        page.officers().forEach(row -> rows.add(row(page.book(), row, english)));
        return rows;
    }

    private static List<@Nullable Object> row(
            EvaluationBook book, EvaluationPage.Row row, boolean english) {
        Evaluation made = row.evaluation();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.name());
        cells.add(row.beside());
        cells.add(made.dossiers());
        book.indices().forEach(index -> cells.add(made.of(index.no()).orElse(null)));
        cells.add(made.total());
        cells.add(made.band(book).map(band -> english ? band.nameEn() : band.name()).orElse(""));
        cells.add(
                made.missing(book).stream().map(String::valueOf).collect(Collectors.joining(", ")));
        return cells;
    }
}
