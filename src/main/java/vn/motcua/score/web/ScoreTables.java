package vn.motcua.score.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.score.ItemScore;
import vn.motcua.score.Period;
import vn.motcua.score.Ranking;
import vn.motcua.shell.Csv;
import vn.motcua.shell.Texts;

/** Scores as files: one row for each agency and item, with what was counted. */
@Component
class ScoreTables {

    /** Agencies of a period. */
    record Asked(Period period, List<ScorePage.Row> rows) {}

    private static final int[] WIDTHS = {36, 8, 46, 12, 12, 12, 12, 12, 12, 24, 8};
    private static final List<String> HEADS =
            List.of(
                    "agency",
                    "item.id",
                    "item",
                    "above",
                    "below",
                    "value",
                    "threshold",
                    "maximum",
                    "points",
                    "standing",
                    "rank");

    private final Texts texts;

    ScoreTables(Texts texts) {
        this.texts = texts;
    }

    ResponseEntity<byte[]> sheet(Asked asked, Locale locale) {
        return Downloads.made(
                name(asked) + ".xlsx",
                SheetWriter.TYPE,
                SheetWriter.write("766", WIDTHS, heads(locale), rows(asked, locale)));
    }

    ResponseEntity<byte[]> csv(Asked asked, Locale locale) {
        return Downloads.made(
                name(asked) + ".csv", Csv.TYPE, Csv.file(heads(locale), rows(asked, locale)));
    }

    private static String name(Asked asked) {
        return "diem-766-" + asked.period().id();
    }

    private List<String> heads(Locale locale) {
        return HEADS.stream().map(head -> texts.text(locale, "score.head." + head)).toList();
    }

    private List<List<@Nullable Object>> rows(Asked asked, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ScorePage.Row agency : asked.rows()) {
            for (ItemScore one : agency.score().items()) {
                Reading value = one.value();
                rows.add(
                        Arrays.<@Nullable Object>asList(
                                english && !agency.unit().nameEn().isBlank()
                                        ? agency.unit().nameEn()
                                        : agency.unit().name(),
                                one.item().id(),
                                english ? one.item().titleEn() : one.item().title(),
                                value == null ? null : value.above(),
                                value == null ? null : value.below(),
                                one.percent().orElse(null),
                                one.threshold(),
                                one.maximum(),
                                one.points(),
                                texts.text(locale, "score.standing." + one.standing()),
                                agency.place().map(Ranking.Place::rank).orElse(null)));
            }
        }
        return rows;
    }
}
