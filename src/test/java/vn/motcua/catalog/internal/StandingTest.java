package vn.motcua.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.catalog.internal.InternalProcedure.Kind;
import vn.motcua.kernel.Refusal;

/** How far an internal procedure has come, what may be noted of it, and what is counted. */
class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final UUID UNIT = new UUID(1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                  | ''         | LISTED    |
                    REVIEWED                            | ''         | REVIEWED  |
                    REVIEWED,PROCESS                    | ''         | PROCESS   |
                    REVIEWED,PROCESS,DECIDED            | ''         | DECIDED   |
                    REVIEWED,PROCESS,DECIDED,DISCLOSED  | ''         | CURRENT   |
                    REVIEWED,PROCESS,DECIDED,DISCLOSED  | 2022-05-22 | CURRENT   | 2022-06-01
                    REVIEWED,PROCESS,DECIDED,DISCLOSED  | 2022-05-21 | DISCLOSED | 2022-05-31
                    REVIEWED,PROCESS,DECIDED,DISCLOSED  | 2022-06-02 | CURRENT   |
                    REVIEWED,PROCESS,DECIDED,DISCLOSED  | 2022-05-30,2022-05-20 | DISCLOSED | 2022-05-30
                    PROCESS,DECIDED                     | ''         | LISTED    |
                    """)
    void eachStageRestsOnThoseBefore(String stages, String changes, Stage reached, LocalDate due) {
        Standing standing =
                Standing.of(
                        Stream.of(stages.split(","))
                                .filter(stage -> !stage.isEmpty())
                                .map(stage -> fact(Stage.valueOf(stage), DAY.minusDays(30)))
                                .toList(),
                        Stream.of(changes.split(","))
                                .filter(day -> !day.isEmpty())
                                .map(day -> change(LocalDate.parse(day), null))
                                .toList(),
                        DAY,
                        day -> day.plusDays(10));
        assertThat(standing.reached()).isEqualTo(reached);
        assertThat(standing.due()).isEqualTo(due);
    }

    @Test
    void aChangeThatWasWorkedInNoLongerWaits() {
        List<StageFact> all =
                Stage.NOTED.stream().map(stage -> fact(stage, DAY.minusDays(90))).toList();
        LegalChange done = change(DAY.minusDays(60), DAY.minusDays(1));
        Standing standing = Standing.of(all, List.of(done), DAY, day -> day.plusDays(10));
        assertThat(standing.reached()).isEqualTo(Stage.CURRENT);
        assertThat(standing.due()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    REVIEWED  | ''                       | 2022-06-01 | BB.1 | ''            | ''  | ''
                    REVIEWED  | ''                       | 2022-06-02 | BB.1 | ''            | ''  | catalog.internal-day-ahead
                    REVIEWED  | ''                       | 2022-06-01 | ''   | ''            | ''  | catalog.proof-missing
                    REVIEWED  | ''                       | 2022-06-01 | ''   | http://a.vn/x | ''  | catalog.internal-link-wrong
                    REVIEWED  | PROCESS                  | 2022-06-01 | BB.1 | ''            | ''  | catalog.stage-too-late
                    PROCESS   | ''                       | 2022-06-01 | QT.1 | ''            | ''  | catalog.stage-skipped
                    PROCESS   | REVIEWED                 | 2022-04-01 | QT.1 | ''            | ''  | catalog.stage-too-early
                    PROCESS   | REVIEWED                 | 2022-06-01 | QT.1 | ''            | ''  | ''
                    DECIDED   | REVIEWED,PROCESS         | 2022-06-01 | 1/QD | ''            | ''  | catalog.internal-value-missing,catalog.internal-value-missing
                    DECIDED   | REVIEWED                 | 2022-06-01 | 1/QD | ''            | CT  | catalog.stage-skipped
                    DISCLOSED | REVIEWED,PROCESS,DECIDED | 2022-06-01 | 1/QD | ''            | CT  | catalog.disclosure-unseen
                    DISCLOSED | REVIEWED,PROCESS,DECIDED | 2022-06-01 | ''   | https://a.vn  | CT  | ''
                    """)
    void whatIsNotedMustFollowAndBeProved(
            Stage stage,
            String before,
            LocalDate on,
            String document,
            String link,
            String words,
            String codes) {
        List<StageFact> facts =
                Stream.of(before.split(","))
                        .filter(one -> !one.isEmpty())
                        .map(one -> fact(Stage.valueOf(one), DAY.minusDays(30)))
                        .toList();
        StageFact noted =
                new StageFact(
                        UUID.randomUUID(),
                        UNIT,
                        stage,
                        on,
                        document,
                        words,
                        words,
                        words,
                        link,
                        "",
                        "",
                        UNIT);
        List<Refusal> wrong =
                InternalRules.problems(
                        noted, complete(), Standing.of(facts, List.of(), DAY, day -> day), DAY);
        assertThat(String.join(",", wrong.stream().map(Refusal::code).toList())).isEqualTo(codes);
    }

    @Test
    void whatIsHalfDescribedIsNotPublished() {
        InternalProcedure half =
                new InternalProcedure(
                        UNIT,
                        "NB.1",
                        1,
                        "Tên",
                        Kind.WITHIN,
                        true,
                        "Nội vụ",
                        UNIT,
                        Map.of(),
                        "",
                        null);
        assertThat(half.sameLevel()).as("one agency has no levels").isFalse();
        assertThat(half.missing()).hasSize(8).doesNotContain(Part.RESULT, Part.FORMS);
        StageFact decided =
                new StageFact(
                        UNIT,
                        UNIT,
                        Stage.DECIDED,
                        DAY,
                        "1/QĐ",
                        "Chủ tịch",
                        "Luật",
                        "",
                        "",
                        "",
                        "",
                        UNIT);
        assertThat(
                        InternalRules.problems(
                                decided,
                                half,
                                Standing.of(
                                        List.of(
                                                fact(Stage.REVIEWED, DAY),
                                                fact(Stage.PROCESS, DAY)),
                                        List.of(),
                                        DAY,
                                        day -> day),
                                DAY))
                .containsExactly(new InternalRefusal.InternalIncomplete(8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://huyen.gov.vn/x",
                "huyen.gov.vn",
                "https://",
                "https://localhost/x",
                "https://ten:mat-khau@huyen.gov.vn",
                "javascript:alert(1)",
                "https://huyen.gov.vn/a b"
            })
    void onlySecureAddressesAreAddresses(String link) {
        assertThat(InternalRules.isSecure(link)).isFalse();
        assertThat(InternalRules.isSecure("https://huyen.gov.vn/cong-khai?id=1")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10,3,true", "10,2,false", "3,1,true", "7,2,false", "0,0,false", "1,0,false"})
    void theShareIsHeldAgainstWholeNumbers(int listed, int current, boolean enough) {
        List<Funnel.Item> items = new ArrayList<>();
        for (int i = 0; i < listed; i++) {
            items.add(
                    new Funnel.Item(
                            new InventoryLine(
                                    UUID.randomUUID(),
                                    "NB." + i,
                                    "x",
                                    Kind.BETWEEN,
                                    true,
                                    i % 2 == 0 ? "A" : "B",
                                    UNIT),
                            i < current ? Stage.CURRENT : Stage.PROCESS));
        }
        Funnel funnel = Funnel.of(items);
        assertThat(funnel.isEnough(30)).isEqualTo(enough);
        assertThat(funnel.count(Stage.PROCESS)).isEqualTo(listed);
        assertThat(funnel.count(Stage.DECIDED)).isEqualTo(current);
        assertThat(
                        Funnel.by(items, InventoryLine::field).stream()
                                .mapToInt(g -> g.funnel().listed()))
                .satisfies(parts ->
                        assertThat(parts.stream().mapToInt(n -> n).sum()).isEqualTo(listed));
    }

    private static StageFact fact(Stage stage, LocalDate on) {
        return new StageFact(
                UUID.randomUUID(), UNIT, stage, on, "1/BB", "", "", "", "", "", "", UNIT);
    }

    private static LegalChange change(LocalDate effective, LocalDate applied) {
        return new LegalChange(UUID.randomUUID(), UNIT, "NĐ 1", effective, applied, "");
    }

    private static InternalProcedure complete() {
        Map<Part, String> parts = new java.util.EnumMap<>(Part.class);
        Stream.of(Part.values()).forEach(part -> parts.put(part, "1"));
        return new InternalProcedure(
                UNIT, "NB.1", 1, "Tên", Kind.BETWEEN, true, "Nội vụ", UNIT, parts, "", null);
    }
}
