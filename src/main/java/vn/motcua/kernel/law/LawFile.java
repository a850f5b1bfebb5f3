package vn.motcua.kernel.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A YAML file of dated rows, its keys in snake case; a key that nobody reads is a fault of it. */
public final class LawFile {

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private LawFile() {}

    /** Reads the file at {@code path} of the class path. */
    public static <T> T read(String path, Class<T> type) {
        try (InputStream stream = new ClassPathResource(path).getInputStream()) {
            return YAML.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Reads a file that is one list. */
    public static <T> List<T> rows(String path, Class<T[]> type) {
        return List.of(read(path, type));
    }
}
