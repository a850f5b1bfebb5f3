package vn.motcua.offsystem.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.offsystem.ListColumn;
import vn.motcua.offsystem.ListKind;
import vn.motcua.offsystem.RegisterLine;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Csv;
import vn.motcua.shell.Texts;

/** Cases as a table of an office program, and empty lists to be filled. */
@Component
class OffsystemSheets {

    private static final int WIDTH = 24;
    private static final int[] WIDTHS = {22, 30, 8, 14, 22, 30, 40, 14, 14, 30, 20, 22};
    private static final List<String> HEADS =
            List.of(
                    "offsystem.kind",
                    "offsystem.unit",
                    "offsystem.row",
                    "offsystem.day",
                    "offsystem.number",
                    "offsystem.person",
                    "offsystem.procedure",
                    "offsystem.procedure.code",
                    "offsystem.field",
                    "offsystem.state",
                    "offsystem.caseDay",
                    "offsystem.dossier");

    private final Texts texts;
    private final Organizations organizations;
    private final Catalog catalog;
    private final BusinessClock clock;

    OffsystemSheets(
            Texts texts, Organizations organizations, Catalog catalog, BusinessClock clock) {
        this.texts = texts;
        this.organizations = organizations;
        this.catalog = catalog;
        this.clock = clock;
    }

    byte[] write(List<RegisterLine> lines, Locale locale) {
        OffsystemNames names =
                new OffsystemNames(organizations.chart(), catalog.snapshot(), clock.today());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RegisterLine line : lines) {
            rows.add(
                    Arrays.asList(
                            texts.text(locale, "offsystem.kind." + line.kind()),
                            names.unit(line.unit()),
                            line.entry().no(),
                            line.entry().day(),
                            line.entry().number(),
                            line.entry().name(),
                            line.procedure().isEmpty()
                                    ? line.entry().words()
                                    : names.procedure(line.procedure()).vi(),
                            line.procedure(),
                            line.field(),
                            texts.text(locale, "offsystem.state." + line.state()),
                            line.caseDay(),
                            line.dossierCode()));
        }
        return SheetWriter.write(
                texts.text(locale, "offsystem.place"),
                WIDTHS,
                HEADS.stream().map(head -> texts.text(locale, head)).toList(),
                rows);
    }

    /** Heads alone, to be filled under. */
    byte[] template(ListKind kind) {
        int[] widths = new int[kind.columns().size()];
        Arrays.fill(widths, WIDTH);
        return SheetWriter.write("Danh sách", widths, heads(kind), List.of());
    }

    byte[] csvTemplate(ListKind kind) {
        return Csv.file(heads(kind), List.of());
    }

    private static List<String> heads(ListKind kind) {
        return kind.columns().stream().map((ListColumn column) -> column.head(kind)).toList();
    }
}
