package vn.motcua.archive.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.archive.ArchivedResult;
import vn.motcua.archive.Attested;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.kernel.Zones;
import vn.motcua.shell.Texts;

/** The register as a table of an office program. */
@Component
class ResultSheets {

    private static final int[] WIDTHS = {
        22, 30, 20, 14, 30, 30, 24, 12, 28, 18, 14, 14, 16, 24, 14, 24
    };
    private static final List<String> HEADS =
            List.of(
                    "archive.type.code",
                    "archive.type",
                    "archive.number",
                    "archive.signedOn",
                    "archive.agency",
                    "archive.issuer",
                    "archive.signer",
                    "archive.owner.kind",
                    "archive.owner",
                    "archive.owner.number",
                    "archive.validFrom",
                    "archive.validTo",
                    "archive.force",
                    "archive.code",
                    "archive.confirmedOn",
                    "archive.confirmedBy");

    private final Texts texts;

    ResultSheets(Texts texts) {
        this.texts = texts;
    }

    byte[] write(List<ArchivedResult> results, ArchiveNames names, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ArchivedResult one : results) {
            Attested attested = one.attested();
            rows.add(
                    Arrays.asList(
                            one.words().type(),
                            names.type(one.words().type()),
                            one.words().number(),
                            one.words().signedOn(),
                            names.unit(one.agency()),
                            one.words().issuer(),
                            one.words().signer(),
                            texts.text(locale, "archive.owner.kind." + one.words().owner().kind()),
                            one.words().owner().name(),
                            one.words().owner().number(),
                            one.words().validFrom(),
                            one.words().validTo(),
                            texts.text(locale, "archive.force." + one.force(names.today())),
                            attested == null ? "" : attested.code(),
                            attested == null ? null : Zones.dayOf(attested.at()),
                            attested == null ? "" : names.person(attested.by())));
        }
        return SheetWriter.write(
                texts.text(locale, "archive.place"),
                WIDTHS,
                HEADS.stream().map(head -> texts.text(locale, head)).toList(),
                rows);
    }
}
