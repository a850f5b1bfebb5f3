package vn.motcua.measure.indicator.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Wanted;
import vn.motcua.shell.Csv;
import vn.motcua.shell.Texts;

/** The rows behind a figure as files of office programs. */
@Component
class IndicatorTables {

    private static final int[] WIDTHS = {14, 60, 34, 26, 30, 12, 12, 12};
    private static final List<String> HEADS =
            List.of(
                    "line.code",
                    "line.name",
                    "agency",
                    "line.field",
                    "line.part",
                    "line.due",
                    "line.done",
                    "line.counted");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Texts texts;

    IndicatorTables(Texts texts) {
        this.texts = texts;
    }

    private record Said(Texts texts, Locale locale) implements LineWords.Tongue {

        @Override
        public String text(String key) {
            return texts.text(locale, key);
        }

        @Override
        public String either(String vietnamese, String english) {
            return locale.getLanguage().equals("en") && !english.isBlank() ? english : vietnamese;
        }
    }

    ResponseEntity<byte[]> sheet(
            String code, List<Line> lines, Wanted wanted, LineWords words, Locale locale) {
        Said said = new Said(texts, locale);
        return Downloads.made(
                name(code, words) + ".xlsx",
                SheetWriter.TYPE,
                SheetWriter.write(code, WIDTHS, heads(said), rows(lines, wanted, words, said)));
    }

    ResponseEntity<byte[]> csv(
            String code, List<Line> lines, Wanted wanted, LineWords words, Locale locale) {
        Said said = new Said(texts, locale);
        StringWriter out = new StringWriter();
        out.write(Csv.MARK);
        try {
            Csv.line(out, heads(said));
            for (List<@Nullable Object> row : rows(lines, wanted, words, said)) {
                Csv.line(out, row.stream().map(IndicatorTables::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Downloads.made(
                name(code, words) + ".csv",
                "text/csv;charset=UTF-8",
                out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String name(String code, LineWords words) {
        return "chi-tieu-" + code + "-" + words.on();
    }

    private static List<String> heads(Said said) {
        return HEADS.stream().map(head -> said.text("measure.indicator." + head)).toList();
    }

    private static List<List<@Nullable Object>> rows(
            List<Line> lines, Wanted wanted, LineWords words, Said said) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(
                    Arrays.<@Nullable Object>asList(
                            line.code(),
                            said.either(line.name().vi(), line.name().en()),
                            words.agency(line.agency(), said),
                            words.field(line.field(), said),
                            words.part(line.part(), said),
                            line.due(),
                            line.done(),
                            said.text(
                                    line.above().contains(wanted.variant())
                                            ? "measure.indicator.line.yes"
                                            : "measure.indicator.line.no")));
        }
        return rows;
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            default -> value.toString();
        };
    }
}
