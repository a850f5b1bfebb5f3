package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.disclosure.Posting;
import vn.motcua.catalog.disclosure.PostingLine;
import vn.motcua.catalog.disclosure.PostingPlace;
import vn.motcua.catalog.disclosure.Postings;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Texts;

/** What hangs in places of disclosure, sheet by sheet, as a file of an office program. */
@Component
class WallTables {

    private static final int[] WIDTHS = {26, 26, 18, 12, 50, 24, 16, 12, 12, 12, 10, 12, 16, 66};

    private final Organizations organizations;
    private final Texts texts;

    WallTables(Organizations organizations, Texts texts) {
        this.organizations = organizations;
        this.texts = texts;
    }

    ResponseEntity<byte[]> walls(List<Postings.Wall> walls, LocalDate today, Locale locale) {
        Said said = Said.in(locale, texts);
        List<String> heads =
                Stream.of(
                                "catalog.posting.agency",
                                "catalog.posting.name",
                                "catalog.posting.kind",
                                "catalog.posting.code",
                                "catalog.list.name",
                                "catalog.posting.field",
                                "catalog.posting.state",
                                "catalog.posting.mark",
                                "catalog.posting.on",
                                "catalog.posting.due",
                                "catalog.posting.behind",
                                "catalog.posting.proof",
                                "catalog.posting.same",
                                "catalog.posting.content")
                        .map(said::text)
                        .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Postings.Wall wall : walls) {
            for (PostingLine line : wall.lines()) {
                rows.add(row(wall, line, today, said));
            }
        }
        String name = said.text("catalog.posting.file");
        return Downloads.made(
                name + ".xlsx", SheetWriter.TYPE, SheetWriter.write(name, WIDTHS, heads, rows));
    }

    private List<@Nullable Object> row(
            Postings.Wall wall, PostingLine line, LocalDate today, Said said) {
        PostingPlace place = wall.place();
        Posting posted = line.posted();
        return Arrays.<@Nullable Object>asList(
                organizations
                        .chart()
                        .lastKnown(place.agency(), today)
                        .map(unit -> agency(unit, said))
                        .orElse(""),
                place.name(),
                said.text("catalog.posting.kind." + place.kind()),
                line.version().code(),
                said.either(line.version().name(), line.version().nameEn()),
                said.either(line.version().field().name(), line.version().field().nameEn()),
                said.text("catalog.posting.state." + line.state()),
                PostedPage.mark(line.version()),
                posted == null ? null : posted.on(),
                line.due(),
                line.lateBy(),
                said.text(
                        wall.isProven(line)
                                ? "catalog.posting.proof.yes"
                                : "catalog.posting.proof.no"),
                posted == null || line.state() == PostingLine.State.LEFT_OVER
                        ? null
                        : said.text(
                                line.hasSameContent()
                                        ? "catalog.posting.same.yes"
                                        : "catalog.posting.same.no"),
                posted == null ? null : posted.content());
    }

    private static String agency(Unit unit, Said said) {
        return said.either(unit.shortName(), unit.nameEn());
    }
}
