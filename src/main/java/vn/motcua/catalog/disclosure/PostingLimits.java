package vn.motcua.catalog.disclosure;

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

/** Within how many working days of a change a sheet is to be put up, by the day of the change. */
@Component
class PostingLimits {

    private static final String FILE = "/law/parameters/posting.yaml";

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
                Objects.requireNonNull(PostingLimits.class.getResourceAsStream(FILE))) {
            return List.of(
                    YAMLMapper.builder()
                            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                            .build()
                            .readValue(in, Row[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In working days; what begun before any rule is held to the first. */
    int within(LocalDate changed) {
        return rows.stream()
                .filter(row -> row.holds(changed))
                .findFirst()
                .orElse(rows.getFirst())
                .value();
    }
}
