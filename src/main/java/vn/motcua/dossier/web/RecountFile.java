package vn.motcua.dossier.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.dossier.Recount;
import vn.motcua.dossier.RecountLine;
import vn.motcua.dossier.Recounts;
import vn.motcua.kernel.Zones;
import vn.motcua.shell.Csv;
import vn.motcua.shell.Texts;

/** The dues that a recount moves, or moved, as a table file. */
@Component
class RecountFile {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final Recounts recounts;
    private final Catalog catalog;
    private final Texts texts;

    RecountFile(Recounts recounts, Catalog catalog, Texts texts) {
        this.recounts = recounts;
        this.catalog = catalog;
        this.texts = texts;
    }

    void write(Recount recount, Names names, Locale locale, Writer out) throws IOException {
        String before = recount.isSigned() ? "before.done" : "before";
        out.write(Csv.MARK);
        Csv.line(
                out,
                Stream.of("dossier", "step", "unit", before, "due", "effect")
                        .map(column -> texts.text(locale, "dossier.recount.column." + column))
                        .toList());
        recounts.moved(recount, line -> line(line, names, locale, out));
    }

    private void line(RecountLine line, Names names, Locale locale, Writer out) {
        RecountRow row = RecountRow.of(line, catalog);
        String step = row.stepName(locale);
        try {
            Csv.line(
                    out,
                    List.of(
                            row.code(),
                            row.opinion()
                                    ? texts.text(locale, "dossier.recount.opinion", step)
                                    : step,
                            names.unitName(row.unit(), locale.getLanguage().equals("en")),
                            moment(row.before()),
                            moment(row.due()),
                            texts.text(locale, "dossier.recount.effect." + row.effect())));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String moment(Instant at) {
        return MOMENT.format(Zones.localTimeOf(at));
    }
}
