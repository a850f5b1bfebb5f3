package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.journal.Entry;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.Seeded;

/** Samples are drawn by a seed and checked by somebody else. */
class ResultSamplesTest extends ArchiveRoom {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);

    private final Seeded random = Seeded.fresh();

    @Test
    void aSampleDependsOnNothingButSeedAndPopulation() {
        List<UUID> population = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            population.add(Uuid7.next());
        }
        List<UUID> drawn = ResultSample.draw("abc", population, 20);
        for (int i = 0; i < 20; i++) {
            List<UUID> shuffled = new ArrayList<>(population);
            for (int j = shuffled.size() - 1; j > 0; j--) {
                Collections.swap(shuffled, j, random.between(0, j));
            }
            assertThat(ResultSample.draw("abc", shuffled, 20)).isEqualTo(drawn);
        }
        assertThat(new HashSet<>(drawn)).hasSize(20);
        assertThat(ResultSample.draw("abd", population, 20)).isNotEqualTo(drawn);
        assertThat(ResultSample.draw("abc", population, 500)).hasSize(200);
    }

    private UUID drawn(String... changed) {
        UUID id = Uuid7.next();
        done(post(CONTROL, "/archive/samples", fields(id, changed)));
        return id;
    }

    private static String[] fields(UUID id, String... changed) {
        String[] fields = {
            "id", id.toString(),
            "agency", COMMUNE.toString(),
            "from", "04/07/2022",
            "to", "04/07/2022",
            "size", "2"
        };
        for (int i = 0; i < changed.length; i += 2) {
            for (int j = 0; j < fields.length; j += 2) {
                if (fields[j].equals(changed[i])) {
                    fields[j + 1] = changed[i + 1];
                }
            }
        }
        return fields;
    }

    @Test
    void aSampleIsDrawnAgainTheSameAndCheckedByAnother() {
        onDay(DAY);
        for (int i = 0; i < 5; i++) {
            digitised("Người " + i);
        }
        ArchivedResult mine = issued("Người của Chủ tịch");
        done(confirm(CHAIR, mine));
        assertThat(refused(422, post(CONTROL, "/archive/samples", fields(Uuid7.next()))))
                .contains("Ngày cuối phải trước hôm nay");
        onDay(DAY.plusDays(1));
        assertThat(
                        refused(
                                422,
                                post(
                                        CONTROL,
                                        "/archive/samples",
                                        fields(
                                                Uuid7.next(),
                                                "from",
                                                "03/07/2022",
                                                "to",
                                                "03/07/2022",
                                                "size",
                                                "0"))))
                .contains("từ 1 đến 500");
        assertThat(
                        refused(
                                422,
                                post(
                                        CONTROL,
                                        "/archive/samples",
                                        fields(
                                                Uuid7.next(),
                                                "from",
                                                "03/07/2022",
                                                "to",
                                                "03/07/2022"))))
                .contains("không số hóa kết quả nào");
        refused(403, post(CLERK, "/archive/samples", fields(Uuid7.next())));

        UUID id = drawn("size", "100");
        ResultSample sample = now(() -> samples.find(id, staff(CONTROL)));
        assertThat(sample.drawn()).hasSize(sample.population());
        assertThat(samples.isReproduced(sample)).isTrue();
        issued("Sau đó");
        digitised("Sau đó nữa");
        assertThat(samples.isReproduced(sample)).as("what came later moves nothing").isTrue();

        String path = "/archive/samples/" + id;
        String result = mine.id().toString();
        assertThat(refused(409, post(CHAIR, path + "/checks", "result", result, "passed", "yes")))
                .contains("không tự kiểm tra");
        assertThat(refused(422, post(CONTROL, path + "/checks", "result", result)))
                .contains("Hãy chọn đạt hay chưa đạt");
        assertThat(refused(422, post(CONTROL, path + "/checks", "result", result, "passed", "no")))
                .contains("Hãy ghi lý do");
        done(
                post(
                        CONTROL,
                        path + "/checks",
                        "result",
                        result,
                        "passed",
                        "no",
                        "note",
                        "Thiếu trang 2"));
        assertThat(refused(409, post(CONTROL, path + "/checks", "result", result, "passed", "yes")))
                .contains("đã có người kiểm tra");
        assertThat(main(open(CONTROL, path))).contains("Thiếu trang 2", "Rút lại từ sổ ra đúng");
        assertThat(main(open(CLERK, "/archive/results/" + result))).contains("chưa đạt");
        assertThat(main(open(CONTROL, "/archive/samples"))).contains("1 / ");
        assertThat(journal.read(id).stream().map(Entry::type))
                .containsExactly("archive.sample-drawn", "archive.sample-checked");
        assertThat(journal.read(id).getLast().payload()).doesNotContain("Thiếu");
        refused(404, get(ELSEWHERE, path));
    }
}
