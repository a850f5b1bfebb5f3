package vn.motcua.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

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
        return new FigureColumns(read("figures", FigureColumns.Row[].class));
    }

    static DatedRows readRules() {
        List<DatedRows.Row> rows = new ArrayList<>();
        for (String file : List.of("clock", "intake", "keeping")) {
            rows.addAll(read(file, DatedRows.Row[].class));
        }
        return new DatedRows(rows);
    }

    private static <R> List<R> read(String file, Class<R[]> rows) {
        try (InputStream stream =
                new ClassPathResource("law/parameters/" + file + ".yaml").getInputStream()) {
            return List.of(
                    YAMLMapper.builder()
                            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                            .build()
                            .readValue(stream, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    @Bean
    CodeSchemes codeSchemes() {
        try (InputStream stream =
                new ClassPathResource("law/parameters/dossier.yaml").getInputStream()) {
            File file = YAMLMapper.builder().build().readValue(stream, File.class);
            return new CodeSchemes(
                    file.codeSchemes().stream()
                            .map(r -> new CodeSchemes.Scheme(r.id(), r.pattern(), r.from()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
