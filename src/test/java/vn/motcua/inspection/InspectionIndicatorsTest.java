package vn.motcua.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.dossier.web.Desk;
import vn.motcua.kernel.Uuid7;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Wanted;
import vn.motcua.organization.Unit;

/** What row IV.1 counts, as counted by hand. */
@TestPropertySource(properties = "motcua.test=inspection-figures")
class InspectionIndicatorsTest extends InspectionRoom {

    @Autowired List<IndicatorSource> sources;

    /** Above and below the line of the readings, from May to the end of a month of 2022. */
    private String figures(String code, int month, String... variants) {
        IndicatorSource source =
                sources.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        LocalDate to = LocalDate.of(2022, month, 1).plusMonths(1).minusDays(1);
        Asked asked =
                new Asked(
                        Set.of(Unit.idOf("dt"), Unit.idOf("tunganh"), Unit.idOf("yenho")),
                        LocalDate.of(2022, 5, 1),
                        to,
                        AsKnown.NOW);
        List<Reading> read = source.read(asked);
        StringBuilder said = new StringBuilder();
        for (String variant : variants) {
            List<Reading> of = read.stream().filter(one -> one.variant().equals(variant)).toList();
            said.append(said.isEmpty() ? "" : " ")
                    .append(of.stream().mapToLong(Reading::above).sum())
                    .append('/')
                    .append(of.stream().mapToLong(Reading::below).sum());
        }
        return said.toString();
    }

    @Test
    void everyFigureIsTheOneCountedByHand() {
        Desk desk = new Desk(program, mvc);
        UUID good = desk.receive("Người Một");
        desk.receive("Người Hai");
        UUID plan = drafted();
        done(unit(plan, COMMUNE, "01/05/2022", "31/05/2022"));
        done(unit(plan, OTHER, "01/07/2022", "31/07/2022"));
        done(
                post(
                        CHAIR,
                        "/inspection-plans/" + plan + "/approved",
                        "number",
                        "5/KH",
                        "on",
                        "02/05/2022"));
        UUID off = round(plan, "01/05/2022", "30/06/2022");
        done(visit(off, Uuid7.next(), COMMUNE, "30/05/2022", "30/05/2022"));
        done(post(CONTROL, "/inspections/" + off + "/cancelled", "reason", "Đổi ngày"));
        UUID round = round(plan, "31/05/2022", "30/06/2022");
        UUID visit = Uuid7.next();
        team(round);
        done(visit(round, visit, COMMUNE, "31/05/2022", "03/06/2022"));
        decide(round, "03/05/2022");
        step(LEADER, visit, "NOTIFY", "18/05/2022", "number", "1/TB", "note", "Chậm");
        assertThat(figures("IV.1-a", 6, "A", "B")).isEqualTo("0/2 0/1");
        assertThat(figures("IV.1-f", 6, "A")).as("nothing has begun").isEqualTo("0/0");
        step(LEADER, visit, "BEGIN", "31/05/2022");
        assertThat(figures("IV.1-f", 6, "A")).as("nine working days").isEqualTo("0/1");
        done(
                post(
                        LEADER,
                        path(visit) + "/sample",
                        "from",
                        "31/05/2022",
                        "to",
                        "31/05/2022",
                        "size",
                        "9"));
        answerAll(visit, "MET");
        String head =
                checkStore
                        .answers(visit)
                        .get(new Answer.Subject(good, "fee"))
                        .getFirst()
                        .id()
                        .toString();
        done(
                post(
                        MEMBER,
                        path(visit) + "/sample/" + good,
                        "item",
                        "fee",
                        "verdict",
                        "NOT_MET",
                        "note",
                        "Thu thừa",
                        "over",
                        head));
        assertThat(figures("IV.1-e", 6, "A")).as("while it runs").isEqualTo("0/0");
        step(
                SECRETARY,
                visit,
                "MINUTE",
                "31/05/2022",
                "signedOn",
                "31/05/2022",
                "note",
                "Làm việc");
        step(LEADER, visit, "END", "31/05/2022");
        assertThat(figures("IV.1-e", 6, "A")).isEqualTo("1/2");
        assertThat(figures("IV.1-a", 6, "A", "B")).isEqualTo("1/2 1/1");
        assertThat(figures("IV.1-b", 6, "A", "B")).as("15 days end on 21/06").isEqualTo("0/1 0/1");
        assertThat(figures("IV.1-b", 5, "A", "B")).as("still within them").isEqualTo("0/1 0/0");
        assertThat(rows("IV.1-b"))
                .as("nothing of it is told before its conclusion")
                .containsOnly("Cuộc kiểm tra chưa có kết luận", "");
        assertThat(rows("IV.1-e")).containsOnly("Cuộc kiểm tra chưa có kết luận", "");
        afterwards(round, visit);
        assertThat(rows("IV.1-b")).contains("Kiểm tra 31/05/2022");
        assertThat(rows("IV.1-e")).doesNotContain("Cuộc kiểm tra chưa có kết luận");
    }

    /** Names and parts of the rows, from May to the end of June 2022. */
    private List<String> rows(String code) {
        Asked asked =
                new Asked(
                        Set.of(Unit.idOf("dt"), Unit.idOf("tunganh"), Unit.idOf("yenho")),
                        LocalDate.of(2022, 5, 1),
                        LocalDate.of(2022, 6, 30),
                        AsKnown.NOW);
        return sources.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .lines(asked, new Wanted("A", Wanted.Which.ALL, 0, 100))
                .lines()
                .stream()
                .flatMap(line -> Stream.of(line.name().vi(), line.part().name()))
                .toList();
    }

    private void afterwards(UUID round, UUID visit) {
        on(6, 30);
        done(stated(round, "a", "b", "c", "d"));
        done(
                post(
                        SECRETARY,
                        "/inspections/" + round + "/recommendations",
                        "visit",
                        visit.toString(),
                        "kind",
                        "MEND",
                        "words",
                        "Một",
                        "due",
                        "15/07/2022"));
        done(
                post(
                        SECRETARY,
                        "/inspections/" + round + "/recommendations",
                        "visit",
                        visit.toString(),
                        "kind",
                        "RULE",
                        "words",
                        "Hai",
                        "due",
                        "30/09/2022"));
        step(HEAD, visit, "OPINE", "21/06/2022", "note", "Nhất trí");
        done(
                post(
                        CHAIR,
                        "/inspections/" + round + "/concluded",
                        "number",
                        "9/KL",
                        "on",
                        "21/06/2022"));
        assertThat(figures("IV.1-b", 6, "A", "B")).isEqualTo("1/1 1/1");
        step(HEAD, visit, "RECEIVE", "22/06/2022");
        assertThat(figures("IV.1-c", 6, "A", "B", "C"))
                .as("20 days end on 20/07")
                .isEqualTo("0/1 0/0 0/1");
        on(7, 25);
        step(HEAD, visit, "REMEDY", "20/07/2022", "number", "1/BC", "note", "Đã làm");
        step(CONTROL, visit, "RETURN", "21/07/2022", "note", "Thiếu");
        assertThat(figures("IV.1-c", 7, "A", "B", "C")).isEqualTo("1/1 1/1 0/1");
        step(HEAD, visit, "REMEDY", "22/07/2022", "number", "2/BC", "note", "Đã làm");
        step(CONTROL, visit, "ACCEPT", "25/07/2022");
        assertThat(figures("IV.1-c", 7, "A", "C"))
                .as("the accepted one was late")
                .isEqualTo("1/1 0/1");
        assertThat(figures("IV.1-d", 7, "A")).isEqualTo("0/1");
        UUID first =
                jdbc.sql(
                                "select id from inspection.recommendation where visit = :visit and position = 1")
                        .param("visit", visit)
                        .query(UUID.class)
                        .single();
        String steps = "/inspection-recommendations/" + first + "/steps";
        done(post(HEAD, steps, "step", "SHOW", "note", "Đã làm"));
        assertThat(figures("IV.1-d", 7, "A")).as("shown is not accepted").isEqualTo("0/1");
        done(post(CONTROL, steps, "step", "ACCEPT"));
        assertThat(figures("IV.1-d", 7, "A")).isEqualTo("1/1");
        assertThat(figures("IV.1-d", 6, "A")).as("none was due").isEqualTo("0/0");
        assertThat(main(open(CONTROL, "/indicators/IV.1-e"))).contains("Theo lỗi đầu tiên");
    }
}
