package vn.motcua.dossier.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.RegisterFilter;
import vn.motcua.dossier.RegisterQueries;
import vn.motcua.dossier.RegisterRow;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.kernel.Slice;
import vn.motcua.kernel.Zones;
import vn.motcua.shell.Csv;
import vn.motcua.shell.Texts;

/**
 * The register as a table file (CSV, UTF-8 with its mark, so that office programs read Vietnamese).
 * Written page by page: its length costs time and no memory.
 */
@Component
class RegisterFile {

    private static final java.time.format.DateTimeFormatter MOMENT =
            java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final List<String> COLUMNS =
            List.of(
                    "no",
                    "code",
                    "procedure",
                    "applicant",
                    "contact",
                    "phone",
                    "agency",
                    "received",
                    "due",
                    "resolved",
                    "returned",
                    "method",
                    "status");

    private final RegisterQueries register;
    private final Texts texts;

    RegisterFile(RegisterQueries register, Texts texts) {
        this.register = register;
        this.texts = texts;
    }

    void write(RegisterFilter filter, Names names, Locale locale, Writer out) throws IOException {
        out.write(Csv.MARK);
        Csv.line(
                out,
                COLUMNS.stream().map(c -> text(locale, "dossier.register.column." + c)).toList());
        int no = 0;
        String after = null;
        do {
            Slice<RegisterRow> slice = register.search(filter, after);
            for (RegisterRow row : slice.rows()) {
                no++;
                Csv.line(out, cells(no, row, names, locale));
            }
            after = slice.next();
        } while (after != null);
    }

    private List<String> cells(int no, RegisterRow row, Names names, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        ReturnMethod method = row.resultBy();
        return List.of(
                "" + no,
                row.code(),
                english && !row.procedureEn().isBlank() ? row.procedureEn() : row.procedure(),
                row.applicant(),
                row.address(),
                row.phone(),
                names.unitName(row.agency(), english),
                moment(row.receivedAt()),
                moment(row.promisedDue()),
                moment(row.resolvedAt()),
                moment(row.returnedAt()),
                method == null ? "" : text(locale, "dossier.method." + method),
                text(locale, "dossier.status." + row.status()));
    }

    private String text(Locale locale, String key) {
        return texts.text(locale, key);
    }

    private static String moment(java.time.@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(Zones.localTimeOf(at));
    }
}
