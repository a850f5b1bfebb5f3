package vn.motcua.catalog.internal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.internal.InternalImports;
import vn.motcua.catalog.internal.InternalProcedure;
import vn.motcua.catalog.internal.InternalProcedures.Entry;
import vn.motcua.catalog.internal.Part;
import vn.motcua.catalog.sheet.SheetReader;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Texts;

/**
 * The register as an office program's file; what goes out comes in again. Columns are known by
 * their names in either language.
 */
@Component
class InternalSheets {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    /** Written for the reader and not read again. */
    private static final String STAGE = "stage";

    private static final int[] WIDTHS = {
        12, 44, 8, 10, 24, 30, 40, 30, 40, 10, 20, 26, 30, 30, 30, 30, 40, 20
    };

    private final Texts texts;
    private final Organizations organizations;
    private final BusinessClock clock;

    InternalSheets(Texts texts, Organizations organizations, BusinessClock clock) {
        this.texts = texts;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Keys of all columns, in their order. */
    private static List<String> keys() {
        return Stream.of(
                        InternalImports.HEADS.stream(),
                        Arrays.stream(Part.values()).map(Part::name),
                        Stream.of(STAGE))
                .flatMap(part -> part)
                .toList();
    }

    private String head(String key, Locale locale) {
        return texts.text(locale, "catalog.internal.column." + key);
    }

    byte[] write(List<Entry> entries, Locale locale) {
        return SheetWriter.write(
                texts.text(locale, "catalog.internal.place"),
                WIDTHS,
                keys().stream().map(key -> head(key, locale)).toList(),
                entries.stream().map(entry -> cells(entry, locale)).toList());
    }

    private List<String> cells(Entry entry, Locale locale) {
        InternalProcedure p = entry.procedure();
        List<String> cells = new ArrayList<>();
        cells.add(p.code());
        cells.add(p.name());
        cells.add(p.kind() == InternalProcedure.Kind.BETWEEN ? "A" : "B");
        cells.add(
                texts.text(locale, p.sameLevel() ? "catalog.internal.yes" : "catalog.internal.no"));
        cells.add(p.field());
        cells.add(unit(p));
        for (Part part : Part.values()) {
            cells.add(p.part(part));
        }
        cells.add(texts.text(locale, "catalog.internal.stage." + entry.standing().reached()));
        return cells;
    }

    /** Its code, as several may have one name. */
    private String unit(InternalProcedure p) {
        LocalDate today = clock.today();
        return organizations.chart().lastKnown(p.unit(), today).map(Unit::code).orElse("");
    }

    /**
     * @throws vn.motcua.kernel.RefusalException with everything that is wrong, by cell
     */
    List<SheetReader.Line> read(byte[] content) {
        return SheetReader.read(
                content,
                keys().stream()
                        .map(key ->
                                new SheetReader.Column(
                                        key,
                                        LANGUAGES.stream()
                                                .map(language -> head(key, language))
                                                .toList(),
                                        InternalImports.HEADS.contains(key)))
                        .toList());
    }
}
