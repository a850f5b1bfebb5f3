package vn.motcua.dossier.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Step;
import vn.motcua.dossier.RecountEffect;
import vn.motcua.dossier.RecountLine;

/** One due that moves, with its step in both languages. */
public record RecountRow(
        UUID dossier,
        String code,
        String step,
        String stepEn,
        UUID unit,
        boolean opinion,
        Instant before,
        Instant due,
        RecountEffect effect) {

    static RecountRow of(RecountLine line, Catalog catalog) {
        Step step = step(catalog.version(line.version()), line.step(), catalog);
        return new RecountRow(
                line.dossier(),
                line.code(),
                step.name(),
                step.nameEn(),
                line.unit(),
                line.opinion(),
                line.before(),
                line.due(),
                line.effect());
    }

    /** In the version's own process, or in one that its dossier was rebased to. */
    private static Step step(ProcedureVersion version, String id, Catalog catalog) {
        return Stream.concat(
                        Stream.of(version),
                        catalog.snapshot().history(version.code()).reversed().stream())
                .flatMap(one -> catalog.process(one.processId()).find(id).stream())
                .findFirst()
                .orElseGet(() -> catalog.step(version, id));
    }

    static List<RecountRow> of(List<RecountLine> lines, Catalog catalog) {
        return lines.stream().map(line -> of(line, catalog)).toList();
    }

    String stepName(Locale locale) {
        return locale.getLanguage().equals("en") && !stepEn.isBlank() ? stepEn : step;
    }
}
