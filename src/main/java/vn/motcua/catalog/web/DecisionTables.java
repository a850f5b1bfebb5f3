package vn.motcua.catalog.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.catalog.publication.PublicationClock;
import vn.motcua.catalog.publication.Publications;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.kernel.Zones;
import vn.motcua.shell.Texts;

/** Publication decisions with their limits as a file of an office program. */
@Component
class DecisionTables {

    private static final int[] WIDTHS = {20, 20, 12, 12, 12, 12, 12, 12, 14, 10, 14, 10, 14, 10};

    private final Texts texts;

    DecisionTables(Texts texts) {
        this.texts = texts;
    }

    ResponseEntity<byte[]> decisions(List<Publications.Line> lines, Locale locale) {
        Said said = Said.in(locale, texts);
        List<String> heads =
                new ArrayList<>(
                        Stream.of(
                                        "number",
                                        "issuer",
                                        "signedOn",
                                        "effectiveOn",
                                        "basisOn",
                                        "receivedOn",
                                        "appliedOn",
                                        "enteredOn")
                                .map(name -> said.text("catalog.decision." + name))
                                .toList());
        for (PublicationClock.Kind kind : PublicationClock.Kind.values()) {
            heads.add(said.text("catalog.decision.latest." + kind));
            heads.add(said.text("catalog.decision.behind." + kind));
        }
        String name = said.text("catalog.decision.file");
        return Downloads.made(
                name + ".xlsx",
                SheetWriter.TYPE,
                SheetWriter.write(
                        name, WIDTHS, heads, lines.stream().map(line -> row(line, said)).toList()));
    }

    private static List<@Nullable Object> row(Publications.Line line, Said said) {
        PublicationDecision decision = line.decision();
        Instant applied = decision.appliedAt();
        LocalDate appliedOn = applied == null ? null : Zones.dayOf(applied);
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(decision.number());
        cells.add(said.text("catalog.decision.issuer." + decision.issuer()));
        cells.add(decision.signedOn());
        cells.add(decision.effectiveOn());
        cells.add(decision.basisOn());
        cells.add(decision.receivedOn());
        cells.add(appliedOn);
        cells.add(line.clock(PublicationClock.Kind.ENTRY).done());
        for (PublicationClock clock : line.clocks()) {
            cells.add(clock.latest());
            cells.add(clock.latest() == null ? null : clock.lateBy());
        }
        return cells;
    }
}
