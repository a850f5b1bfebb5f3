package vn.motcua.catalog.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Files of words that are shipped with the program. */
final class WordFile {

    private WordFile() {}

    static <T> T read(String path, Class<T> type) {
        try (InputStream file = Objects.requireNonNull(WordFile.class.getResourceAsStream(path))) {
            return new YAMLMapper().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
