package vn.motcua.catalog.internal;

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

/** What is asked of internal procedures, by day. */
@Component
class InternalLimits {

    private static final String FILE = "/law/parameters/internal.yaml";

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
                Objects.requireNonNull(InternalLimits.class.getResourceAsStream(FILE))) {
            return List.of(
                    YAMLMapper.builder()
                            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                            .build()
                            .readValue(in, Row[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Within how many working days of taking effect a change is to be worked in. */
    int updateWithin(LocalDate changed) {
        return value("internal-update-within", changed);
    }

    /** How many hundredths are to satisfy everything (chỉ tiêu). */
    int share(LocalDate on) {
        return value("internal-share", on);
    }

    /** What a day before any rule is held to is the first. */
    private int value(String key, LocalDate on) {
        List<Row> rules = rows.stream().filter(row -> row.key().equals(key)).toList();
        return rules.stream()
                .filter(row -> row.holds(on))
                .findFirst()
                .orElse(rules.getFirst())
                .value();
    }
}
