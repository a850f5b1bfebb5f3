package vn.motcua.dossier.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.motcua.catalog.Catalog;
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
        Step step = catalog.step(catalog.version(line.version()), line.step());
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

    static List<RecountRow> of(List<RecountLine> lines, Catalog catalog) {
        return lines.stream().map(line -> of(line, catalog)).toList();
    }

    String stepName(Locale locale) {
        return locale.getLanguage().equals("en") && !stepEn.isBlank() ? stepEn : step;
    }
}
