package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Everyday queries, most with slips or without diacritics, over all procedures of the country. */
class SearchScoreTest {

    private static final int FIRST = 5;

    private record Score(int found, int asked) {
        Score plus(boolean hit) {
            return new Score(found + (hit ? 1 : 0), asked + 1);
        }
    }

    private final List<String[]> procedures = lines("procedures.tsv");
    private final ProcedureIndex index =
            ProcedureIndex.of(
                    procedures.stream()
                            .map(p ->
                                    new ProcedureIndex.Entry(
                                            p[0], p[0], p[3], List.of(p[2]), List.of(), near(p[1])))
                            .toList());

    private static double near(String levels) {
        return levels.contains("COMMUNE") ? 1.15 : levels.contains("PROVINCE") ? 1.0 : 0.85;
    }

    private static List<String[]> lines(String file) {
        try {
            return new ClassPathResource("search/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private Map<String, Score> score(String file) {
        Map<String, Score> scores = new TreeMap<>();
        for (String[] query : lines(file)) {
            Set<String> wanted = Set.of(query[2].split(","));
            boolean hit = index.search(query[0], FIRST).stream().anyMatch(wanted::contains);
            for (String kind : List.of("all", query[1])) {
                scores.merge(kind, new Score(0, 0).plus(hit), (a, b) -> a.plus(hit));
            }
        }
        System.out.println(file + ": " + scores);
        return scores;
    }

    @Test
    void nineInTenAreAmongTheFirstFive() {
        Score all = score("queries.tsv").get("all");

        assertThat(procedures).hasSizeGreaterThan(2_000);
        assertThat(all.asked()).isEqualTo(200);
        assertThat(all.found()).isGreaterThanOrEqualTo(180);
    }

    /** Found by it alone where nobody else says it, and behind a name where somebody does. */
    @Test
    void aKeyWordFindsAndCountsLessThanAName() {
        String stranger = procedures.getFirst()[0];
        List<String> others =
                List.of(
                        "đăng ký khai sinh",
                        "kết hôn",
                        "chứng thực",
                        "hộ tịch",
                        "khai tử",
                        "bản sao");
        List<String> keywords = Stream.concat(Stream.of("diều sáo"), others.stream()).toList();
        ProcedureIndex with =
                ProcedureIndex.of(
                        procedures.stream()
                                .map(p ->
                                        new ProcedureIndex.Entry(
                                                p[0],
                                                p[0],
                                                p[3],
                                                List.of(p[2]),
                                                p[0].equals(stranger) ? keywords : List.of(),
                                                near(p[1])))
                                .toList());

        assertThat(index.search("dieu sao", FIRST)).doesNotContain(stranger);
        for (String typed : List.of("dieu sao", "Diều sáo")) {
            assertThat(with.search(typed, FIRST)).as(typed).startsWith(stranger);
        }
        for (String typed : others) {
            assertThat(with.search(typed, FIRST))
                    .as(typed)
                    .startsWith(index.search(typed, FIRST).getFirst());
        }
    }

    /** A set that nothing was mended by: it may get better, and must not get worse unseen. */
    @Test
    void rarerMattersAreFoundAsOftenAsBefore() {
        Score all = score("second.tsv").get("all");

        assertThat(all.asked()).isEqualTo(100);
        assertThat(all.found()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void aCodeOrItsBeginningComesFirst() {
        assertThat(index.search("1.001193", FIRST)).first().isEqualTo("1.001193");
        assertThat(index.search("1.0011", 1)).allMatch(code -> code.startsWith("1.0011"));
    }

    @Test
    void ofAPastedPageTheBeginningIsLookedFor() {
        String page = "đăng ký khai sinh " + "và nhiều chữ nữa được dán vào đây ".repeat(500);

        assertThat(index.search(page, FIRST)).contains("1.001193");
        assertThat(index.search("a".repeat(100_000), FIRST)).isEmpty();
    }

    @Test
    void nothingIsFoundOfNothing() {
        assertThat(index.search("  ", FIRST)).isEmpty();
        assertThat(index.search("🙂 ‮", FIRST)).isEmpty();
        assertThat(index.search("qqqqqqqqqqqq", FIRST)).isEmpty();
    }
}
