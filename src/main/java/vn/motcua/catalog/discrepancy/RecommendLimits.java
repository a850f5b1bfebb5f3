package vn.motcua.catalog.discrepancy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Within how many working days a discrepancy is to be seen to, by the day on which it is found. */
@Component
class RecommendLimits {

    private static final String FILE = "/law/parameters/discrepancy.yaml";

    private record Row(
            String key,
            int value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String note) {

        boolean holds(LocalDate on) {
            return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
        }
    }

    private final List<Row> rows = read();

    private static List<Row> read() {
        try (InputStream in =
                Objects.requireNonNull(RecommendLimits.class.getResourceAsStream(FILE))) {
            return List.of(
                    YAMLMapper.builder()
                            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                            .build()
                            .readValue(in, Row[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In working days; before any rule the first holds. */
    int within(LocalDate found) {
        return rows.stream()
                .filter(row -> row.holds(found))
                .findFirst()
                .orElse(rows.getFirst())
                .value();
    }
}
