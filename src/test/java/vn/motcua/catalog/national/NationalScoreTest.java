package vn.motcua.catalog.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is recovered from real records, held against what careful people read in them. A value that
 * is sure must be right; how many are sure comes second. Run with {@code -Dmotcua.national=FOLDER}
 * it scores another set.
 */
class NationalScoreTest {

    private static final double PRECISION = 0.98;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder =
            Path.of(System.getProperty("motcua.national", "src/test/resources/national"));

    @Test
    void whatIsSureIsRight() throws Exception {
        Map<String, NationalRecord> records = new LinkedHashMap<>();
        for (String line : lines("records.jsonl")) {
            NationalRecord record = NationalLine.read(line);
            records.put(record.code(), record);
        }
        NationalScore score = new NationalScore();
        for (String line : lines("labels.jsonl")) {
            JsonNode label = JSON.readTree(line);
            String code = label.path("code").asString();
            assertThat(records).as("the record of label " + code).containsKey(code);
            score.count(code, Recovery.of(records.get(code)), label);
        }
        System.out.println(score.report());
        for (NationalScore.Kind kind : NationalScore.Kind.values()) {
            assertThat(score.high(kind)).as(kind + ": values that are sure").isPositive();
            assertThat(score.precision(kind))
                    .as(kind + ": " + score.wrong(kind))
                    .isGreaterThanOrEqualTo(PRECISION);
        }
    }

    private List<String> lines(String name) throws IOException {
        Path file = folder.resolve(name);
        assertThat(file).as("labelled records are to lie in " + folder).exists();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).as(file + " must hold a record a line").isNotEmpty();
        return lines;
    }
}
