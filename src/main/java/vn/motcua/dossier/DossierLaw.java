package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.kernel.law.DatedRows;
import vn.motcua.kernel.law.LawFile;

/** Reads this module's dated parameters from the law folder. */
@Configuration(proxyBeanMethods = false)
class DossierLaw {

    private record File(List<Row> codeSchemes) {}

    private record Row(String id, String pattern, LocalDate from, String source, String note) {}

    /** The parameters of the clock and of the door. */
    @Bean
    DatedRows dossierRules() {
        return readRules();
    }

    /** Which column of a statutory form holds which category. */
    @Bean
    FigureColumns figureColumns() {
        return readColumns();
    }

    static FigureColumns readColumns() {
        return new FigureColumns(
                LawFile.rows("law/parameters/figures.yaml", FigureColumns.Row[].class));
    }

    static DatedRows readRules() {
        return DatedRows.read("clock", "intake", "keeping");
    }

    @Bean
    CodeSchemes codeSchemes() {
        return new CodeSchemes(
                LawFile.read("law/parameters/dossier.yaml", File.class).codeSchemes().stream()
                        .map(r -> new CodeSchemes.Scheme(r.id(), r.pattern(), r.from()))
                        .toList());
    }
}
