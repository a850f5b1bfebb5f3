package vn.motcua.dossier.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.shell.Csv;
import vn.motcua.shell.Texts;

/** The dossiers of a move, with what becomes or became of each, as a table file. */
@Component
class RebaseFile {

    private final Texts texts;

    RebaseFile(Texts texts) {
        this.texts = texts;
    }

    void write(List<RebaseRow> rows, Locale locale, Writer out) throws IOException {
        boolean english = locale.getLanguage().equals("en");
        out.write(Csv.MARK);
        Csv.line(
                out,
                Stream.of("dossier", "from", "to", "before", "due", "outcome", "why")
                        .map(column -> texts.text(locale, "dossier.rebase.column." + column))
                        .toList());
        for (RebaseRow row : rows) {
            Csv.line(
                    out,
                    List.of(
                            row.line().code(),
                            row.fromName(english),
                            row.toName(english),
                            RebaseRow.moment(row.line().before()),
                            RebaseRow.moment(row.line().due()),
                            texts.text(locale, "dossier.rebase.outcome." + row.line().outcome()),
                            row.why(texts, locale)));
        }
    }
}
