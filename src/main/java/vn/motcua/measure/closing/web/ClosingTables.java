package vn.motcua.measure.closing.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.measure.closing.ClosedPeriod;
import vn.motcua.measure.closing.Frozen;
import vn.motcua.shell.Csv;
import vn.motcua.shell.Texts;

/** Closed periods as files of office programs. */
@Component
class ClosingTables {

    private static final int[] WIDTHS = {18, 44, 44, 12, 12, 14};
    private static final List<String> HEADS =
            List.of("sort", "what", "part", "above", "below", "earlier");

    private final Texts texts;

    ClosingTables(Texts texts) {
        this.texts = texts;
    }

    private record Said(Texts texts, Locale locale) implements ClosingWords.Tongue {

        @Override
        public String text(String key, Object... arguments) {
            return texts.text(locale, key, arguments);
        }

        @Override
        public String either(String vietnamese, String english) {
            return locale.getLanguage().equals("en") && !english.isBlank() ? english : vietnamese;
        }
    }

    /**
     * @param versions up to the one that is wanted
     */
    ResponseEntity<byte[]> sheet(List<ClosedPeriod> versions, ClosingWords words, Locale locale) {
        Said said = new Said(texts, locale);
        return Downloads.made(
                name(versions.getLast()) + ".xlsx",
                SheetWriter.TYPE,
                SheetWriter.write(
                        versions.getLast().period().code(),
                        WIDTHS,
                        heads(said),
                        rows(versions, words, said)));
    }

    ResponseEntity<byte[]> csv(List<ClosedPeriod> versions, ClosingWords words, Locale locale) {
        Said said = new Said(texts, locale);
        return Downloads.made(
                name(versions.getLast()) + ".csv",
                Csv.TYPE,
                Csv.file(heads(said), rows(versions, words, said)));
    }

    private static String name(ClosedPeriod closed) {
        return "chot-so-lieu-%s-v%d".formatted(closed.period().code(), closed.version());
    }

    private static List<String> heads(Said said) {
        return HEADS.stream().map(head -> said.text("measure.closing." + head)).toList();
    }

    /** Each figure, with what it was before where that was another. */
    private static List<List<@Nullable Object>> rows(
            List<ClosedPeriod> versions, ClosingWords words, Said said) {
        ClosedPeriod shown = versions.getLast();
        List<Frozen.Moved> moved =
                versions.size() == 1
                        ? List.of()
                        : Frozen.between(
                                versions.get(versions.size() - 2).figures(), shown.figures());
        Map<Frozen, Frozen> earlier = new HashMap<>();
        Map<Frozen, Frozen> all = new TreeMap<>(Frozen.ORDER);
        shown.figures().forEach(one -> all.put(one, one));
        for (Frozen.Moved one : moved) {
            earlier.put(one.after(), one.before());
            all.put(one.after(), one.after());
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Frozen one : all.keySet()) {
            Frozen was = earlier.get(one);
            List<@Nullable Object> row = new ArrayList<>();
            row.add(said.text("measure.closing.sort." + one.sort()));
            row.add(words.what(one, said));
            row.add(words.part(one, said));
            row.add(one.above());
            row.add(one.sort() == Frozen.Sort.INDICATOR ? one.below() : null);
            row.add(was == null ? null : ClosingWords.value(was));
            rows.add(row);
        }
        return rows;
    }
}
