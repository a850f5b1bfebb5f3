package vn.motcua.catalog.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.RefusalException;

/**
 * The description of one dictionary: its columns, in the order of page and file.
 *
 * @param id as addresses and files name it
 */
public record Dictionary(String id, Bilingual name, Bilingual about, List<Column> columns) {

    public static final String FIELDS = "fields";
    public static final String PAPERS = "papers";
    public static final String RESULTS = "results";
    public static final String FEES = "fees";
    public static final String LEGAL = "legal";

    private static final List<Dictionary> ALL = read();

    public Dictionary {
        columns = List.copyOf(columns);
    }

    private static List<Dictionary> read() {
        try (InputStream in =
                Objects.requireNonNull(
                        Dictionary.class.getResourceAsStream("/catalog/dictionaries.yaml"))) {
            return List.of(
                    YAMLMapper.builder()
                            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                            .build()
                            .readValue(in, Dictionary[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Dictionary> all() {
        return ALL;
    }

    /**
     * @throws RefusalException where there is none of that id
     */
    public static Dictionary of(String id) {
        return ALL.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new DictionaryRefusal.NoSuchDictionary()));
    }

    public Column column(String called) {
        return columns.stream()
                .filter(one -> one.name().equals(called))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no column " + called));
    }

    Optional<Column> headed(String head) {
        return columns.stream().filter(one -> one.isHeaded(head)).findFirst();
    }

    /** The column by which a row names what took its place, where the dictionary has one. */
    public Optional<Column> replacement() {
        return columns.stream().filter(one -> id.equals(one.to())).findFirst();
    }
}
