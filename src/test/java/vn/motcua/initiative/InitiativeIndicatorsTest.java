package vn.motcua.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.ProcedureTimes;
import vn.motcua.dossier.web.Desk;
import vn.motcua.initiative.programme.Programmes;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/** What rows VII.1 and VII.3 count, and what an initiative changed, as counted by hand. */
@TestPropertySource(properties = "motcua.test=initiative-figures")
class InitiativeIndicatorsTest extends InitiativeRoom {

    @Autowired List<IndicatorSource> sources;
    @Autowired Effects effects;
    @Autowired Programmes programmes;
    @Autowired ProcedureTimes times;

    /** Above and below the line, of one reading of the text, in May and June of 2022. */
    private String figure(String code, String variant) {
        IndicatorSource source =
                sources.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        Asked asked =
                new Asked(
                        Set.of(Unit.idOf("dt"), Unit.idOf("tunganh")),
                        LocalDate.of(2022, 5, 1),
                        LocalDate.of(2022, 6, 30),
                        AsKnown.NOW);
        List<Reading> read =
                source.read(asked).stream().filter(one -> one.variant().equals(variant)).toList();
        return read.stream().mapToLong(Reading::above).sum()
                + "/"
                + read.stream().mapToLong(Reading::below).sum();
    }

    private UUID programme(String number, String received) {
        UUID id = Uuid7.next();
        done(
                post(
                        CONTROL,
                        "/programmes",
                        "id",
                        id.toString(),
                        "agency",
                        DISTRICT,
                        "level",
                        "PROVINCE",
                        "issuer",
                        "UBND tỉnh",
                        "number",
                        number,
                        "signedOn",
                        received,
                        "receivedOn",
                        received,
                        "title",
                        "Kế hoạch " + number,
                        "endsOn",
                        "31/12/2022",
                        "local",
                        "on"));
        return id;
    }

    private void task(UUID programme, String due) {
        done(
                post(
                        CONTROL,
                        "/programmes/" + programme + "/tasks",
                        "words",
                        "Rà soát",
                        "product",
                        "Báo cáo",
                        "due",
                        due,
                        "lead",
                        COMMUNE));
    }

    @Test
    void programmesAndTasksAreCountedByTheirDays() {
        UUID early = programme("10/KH", "04/05/2022");
        UUID late = programme("11/KH", "05/05/2022");
        on(2022, 6, 10);
        programme("12/KH", "09/06/2022");
        done(
                post(
                        CONTROL,
                        "/programmes/" + early + "/planned",
                        "planNumber",
                        "1/KH",
                        "planOn",
                        "20/05/2022"));
        done(
                post(
                        CONTROL,
                        "/programmes/" + late + "/planned",
                        "planNumber",
                        "2/KH",
                        "planOn",
                        "01/06/2022"));
        task(early, "31/05/2022");
        task(early, "30/06/2022");
        task(early, "30/07/2022");

        assertThat(figure("VII.1-a", "A")).isEqualTo("1/3");
        assertThat(figure("VII.1-a", "B")).as("one's limit ends on 30/06").isEqualTo("1/2");
        assertThat(figure("VII.1-b", "A")).isEqualTo("0/2");
        UUID first = programmes.find(early).tasks().getFirst().id();
        done(
                post(
                        PROPOSER,
                        "/programmes/" + early + "/tasks/" + first + "/done",
                        "doneTitle",
                        "Báo cáo rà soát",
                        "doneOn",
                        "31/05/2022"));
        assertThat(figure("VII.1-b", "A")).isEqualTo("1/2");
    }

    @Test
    void initiativesAreCountedByTheDayTheyWereHandedInSentAndRecognised() throws Exception {
        String units = figure("VII.3-a", "A");
        assertThat(units).startsWith("0/");
        UUID one = accepted();
        UUID two = accepted("name", "Sáng kiến thứ hai");
        UUID list = list(one, two);
        send(list, "31/05/2022");
        on(2022, 7, 5);
        step(CONTROL, one, "RECOGNISE", "number", "9/QĐ", "day", "20/06/2022");
        step(CONTROL, two, "RECOGNISE", "number", "9/QĐ", "day", "02/07/2022");

        assertThat(figure("VII.3-a", "A")).isEqualTo(units.replaceFirst("0/", "1/"));
        assertThat(figure("VII.3-b", "A")).startsWith("1/");
        assertThat(figure("VII.3-c", "A")).as("as it stood at the end of June").isEqualTo("1/2");
        MvcTestResult paper = get(CONTROL, "/initiative-lists/" + list + ".docx");
        try (XWPFDocument document =
                        new XWPFDocument(
                                new ByteArrayInputStream(
                                        paper.getResponse().getContentAsByteArray()));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "12/TTr-UBND")
                    .contains("Trả kết quả trong buổi", "Sáng kiến thứ hai", "12.500.000 đồng");
        }
    }

    @Test
    void theEffectIsCountedOffTheDossiersOnEitherSide() {
        Desk desk = new Desk(program, mvc);
        resolved(desk, Duration.ofMinutes(10));
        String procedure =
                jdbc.sql("select procedure from dossier.dossier limit 1")
                        .query(String.class)
                        .single();
        Initiative one = applied(procedure, LocalDate.of(2022, 6, 1));
        on(2022, 6, 20);
        Effect few = now(() -> effects.of(one)).getFirst();
        assertThat(few.before()).isEqualTo(side(26));
        assertThat(few.after().of()).isZero();
        assertThat(few.isTold()).isFalse();
        assertThat(few.gain()).isEmpty();

        Desk since = new Desk(program, mvc).later(Duration.ofDays(1));
        resolved(since, Duration.ZERO);
        since.receive("Người chờ");
        assertThat(now(() -> effects.of(one)).getFirst().after().of())
                .as("looked up once an hour")
                .isZero();
        times.forget();
        Effect told = now(() -> effects.of(one)).getFirst();
        assertThat(told.before()).isEqualTo(side(26));
        assertThat(told.after()).isEqualTo(side(16));
        assertThat(told.gain()).contains(Duration.ofMinutes(10));
        assertThat(told.open()).isEqualTo(1);
        assertThat(told.cut()).isFalse();
    }

    /** Five, each with its result sixteen minutes after receipt, and so much later. */
    private static void resolved(Desk desk, Duration later) {
        for (int i = 0; i < 5; i++) {
            UUID id = desk.receive("Người thứ " + i);
            desk.later(later).forward(id, 5);
        }
    }

    private static Effect.Side side(int minutes) {
        return new Effect.Side(5, Duration.ofMinutes(minutes), Duration.ofMinutes(minutes));
    }

    private static Initiative applied(String procedure, LocalDate from) {
        return new Initiative(
                Uuid7.next(),
                Unit.idOf("tunganh"),
                Staff.idOf(PROPOSER),
                Zones.instantOf(from.atStartOfDay()),
                InitiativeState.APPLIED,
                new Proposal(
                        "x",
                        "",
                        "",
                        "",
                        "",
                        "",
                        List.of(procedure),
                        new Expected(null, null, null, null)),
                null,
                null,
                List.of(),
                List.of(new Application(Unit.idOf("tunganh"), from)));
    }
}
