package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.kernel.LegalBasis;

/** What a rule cites must stand in the law folder. */
class LawTest {

    private static final Path LAW = Path.of("src/main/resources/law");

    @Test
    void everyArticleThatARuleCitesIsKnown() {
        Map<String, Set<String>> known = instruments();
        List<String> cited = cited();

        assertThat(cited).hasSizeGreaterThan(20);
        assertThat(cited).allSatisfy(c -> assertThat(isKnown(c, known)).as(c).isTrue());
    }

    @Test
    void anArticleThatIsNotThereIsFound() {
        assertThat(isKnown("nd-61-2018#999", instruments())).isFalse();
        assertThat(isKnown("nd-0-1900#1", instruments())).isFalse();
    }

    private static boolean isKnown(String citation, Map<String, Set<String>> known) {
        String[] parts = citation.split("#", 2);
        return parts.length == 2 && known.getOrDefault(parts[0], Set.of()).contains(parts[1]);
    }

    private static List<String> cited() {
        List<String> all = new ArrayList<>();
        Program.CLASSES.forEach(type -> {
            type.tryGetAnnotationOfType(LegalBasis.class)
                    .ifPresent(b -> all.addAll(List.of(b.value())));
            type.getMembers()
                    .forEach(m ->
                            m.tryGetAnnotationOfType(LegalBasis.class)
                                    .ifPresent(b -> all.addAll(List.of(b.value()))));
        });
        return all;
    }

    private static Map<String, Set<String>> instruments() {
        Map<String, Set<String>> known = new HashMap<>();
        try (Stream<Path> files = Files.walk(LAW)) {
            for (Path file : files.filter(f -> f.endsWith("law.yaml")).toList()) {
                JsonNode law = YAMLMapper.builder().build().readTree(file.toFile());
                Set<String> articles =
                        known.computeIfAbsent(law.get("id").asString(), id -> new HashSet<>());
                law.get("articles").forEach(article -> articles.add(article.asString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
