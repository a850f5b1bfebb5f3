package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicators;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;

/** A report's way from a commune to the district, and what happens when life is not simple. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=reports")
class ReportsTest {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private Reports reports;
    @Autowired private ReportReading reading;
    @Autowired private ReportCells cells;
    @Autowired private LateReasons reasons;
    @Autowired private Indicators indicators;
    @Autowired private JdbcClient jdbc;

    private Reporting office;

    @BeforeEach
    void anOffice() {
        office = new Reporting(program, mvc);
    }

    @Test
    void goesFromTheCommuneToTheDistrictAndCorrectionsMakeItAnew() {
        UUID kept = office.receive("tunganh");
        UUID withdrawn = office.receive("tunganh");
        office.read();
        office.at("2022-06-15T08:00");
        UUID id = generate("tunganh", "2022-M06", "vanphong.tunganh");
        ReportReading.View view = view(id, null);
        Line line = view.snapshot().content().byCode().get("II.06a").lines().getFirst();
        assertThat(line.row().tier()).isEqualTo(Tier.COMMUNE);
        assertThat(counts(line)).containsExactly(2L, 0L, 2L, 0L, 0L, 0L, 0L, 0L, 2L, 0L, 2L);
        assertThat(view.snapshot().content().byCode().get("QH").lines().getFirst().count(8))
                .isEqualTo(2);
        assertThat(view.snapshot().content().byCode().get("II.07b").lines()).hasSize(1);
        assertThat(shown(id, line.row(), 13)).containsExactlyInAnyOrder(kept, withdrawn);
        refused(
                () -> generate("tunganh", "2022-M06", "vanphong.tunganh"),
                ReportRefusal.ReportThere.class);

        explainAndSign(id, 1, line.row(), 13);
        String digest = view(id, null).snapshot().digest();
        assertThat(
                        jdbc.sql(
                                        "select payload from journal.event where stream_id = ? and type = 'report.signed'")
                                .param(id)
                                .query(String.class)
                                .single())
                .contains(digest);
        office.at("2022-06-16T09:00");
        office.now(() -> reports.send(id, 1, "", office.staff("vanphong.tunganh")));
        assertThat(view(id, null).report().state()).isEqualTo(ReportState.SENT);

        UUID district = generate("dt", "2022-M06", Reporting.CONTROL);
        ReportReading.View whole = view(district, null);
        assertThat(whole.snapshot().content().parts())
                .extracting(Content.Part::unit)
                .containsExactly(Unit.idOf("tunganh"));
        assertThat(whole.snapshot().content().missing()).hasSize(15);
        assertThat(whole.snapshot().content().byCode().get("II.06a").total(3)).isEqualTo(2);
        assertThat(view(id, null).report().state()).isEqualTo(ReportState.CONSOLIDATED);
        ReportCells.Behind behind =
                office.then(() ->
                        cells.behind(
                                district,
                                null,
                                "II.06a",
                                line.row().text(),
                                13,
                                office.staff(Reporting.CONTROL)));
        assertThat(behind.own()).isZero();
        assertThat(behind.shares()).extracting(ReportCells.Share::number).containsExactly(2L);

        // Recorded after the snapshot, and happened before its cut-off.
        office.at("2022-06-01T10:00");
        office.withdraw(withdrawn, "tunganh");
        office.read();
        office.at("2022-07-15T08:00");
        UUID next = generate("tunganh", "2022-M07", "vanphong.tunganh");
        assertThat(view(next, null).against())
                .anySatisfy(
                        no -> assertThat(no).isInstanceOf(ReportRefusal.CarriedOtherwise.class));
        assertThat(view(id, 1).snapshot().digest()).isEqualTo(digest);

        refused(
                () ->
                        office.now(() ->
                                reports.reissue(
                                        id, 1, null, " ", office.staff("vanphong.tunganh"))),
                ReportRefusal.ReportWordsMissing.class);
        office.now(() ->
                reports.reissue(
                        id,
                        1,
                        null,
                        "Nhập muộn một hồ sơ xin rút",
                        office.staff("vanphong.tunganh")));
        ReportReading.View second = view(id, null);
        assertThat(second.report().version()).isEqualTo(2);
        assertThat(second.report().state()).isEqualTo(ReportState.GENERATED);
        assertThat(second.differences())
                .filteredOn(cell -> cell.template().equals("II.06a"))
                .extracting(
                        Differences.Cell::column, Differences.Cell::before, Differences.Cell::after)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(13, 2L, 1L),
                        org.assertj.core.groups.Tuple.tuple(11, 2L, 1L),
                        org.assertj.core.groups.Tuple.tuple(7, 0L, 1L));
        assertThat(view(id, 1).snapshot().digest()).isEqualTo(digest);
        assertThat(view(district, null).isMoved(whole.snapshot().content().parts().getFirst()))
                .as("the district still has the first version")
                .isFalse();
        assertThat(view(next, null).against())
                .noneSatisfy(
                        no -> assertThat(no).isInstanceOf(ReportRefusal.CarriedOtherwise.class));
    }

    private void explainAndSign(UUID id, int version, RowKey row, int column) {
        refused(() -> approve(id, version), ReportRefusal.StepSkipped.class);
        office.now(() -> reports.check(id, version, office.staff("vanphong.tunganh")));
        refused(() -> approve(id, version), ReportRefusal.CellUnexplained.class);
        office.now(() ->
                reports.note(
                        id,
                        version,
                        "II.06a",
                        row,
                        column,
                        "Phải xác minh tại nơi khác",
                        office.staff("vanphong.tunganh")));
        refused(
                () ->
                        office.now(() ->
                                reports.approve(id, version, office.staff("vanphong.tunganh"))),
                IdentityRefusal.NoRight.class);
        approve(id, version);
        refused(
                () ->
                        office.now(() ->
                                reports.sign(id, version, "", office.staff("chutich.tunganh"))),
                ReportRefusal.ReportWordsMissing.class);
        office.now(() -> reports.sign(id, version, "12/BC-UBND", office.staff("chutich.tunganh")));
    }

    private void approve(UUID id, int version) {
        office.now(() -> reports.approve(id, version, office.staff("chutich.tunganh")));
    }

    @Test
    void comesBackWithReasonsAndIsSentLateOnlyWithOne() {
        office.at("2022-07-15T08:00");
        UUID id = generate("tungchau", "2022-M06", "vanphong.tungchau");
        office.now(() -> reports.check(id, 1, office.staff("vanphong.tungchau")));
        office.now(() -> reports.approve(id, 1, office.staff("chutich.tungchau")));
        office.now(() -> reports.sign(id, 1, "7/BC-UBND", office.staff("chutich.tungchau")));
        refused(
                () -> office.now(() -> reports.send(id, 1, "", office.staff("vanphong.tungchau"))),
                ReportRefusal.LateWithoutReason.class);
        office.now(() -> reports.send(id, 1, "Mất điện", office.staff("vanphong.tungchau")));
        assertThat(standing("tungchau", "2022-M06").late()).isTrue();

        refused(
                () ->
                        office.now(() ->
                                reports.giveBack(id, 1, "x", office.staff("vanphong.tungchau"))),
                IdentityRefusal.NoRight.class);
        office.now(() -> reports.giveBack(id, 1, "Thiếu số hiệu", office.staff(Reporting.CONTROL)));
        ReportReading.View view = view(id, null);
        assertThat(view.report().state()).isEqualTo(ReportState.RETURNED);
        assertThat(view.report().sentVersion()).isNull();
        assertThat(view.steps().getLast().words()).isEqualTo("Thiếu số hiệu");
        refused(
                () ->
                        office.now(() ->
                                reports.reissue(
                                        id, 2, null, "x", office.staff("vanphong.tungchau"))),
                ReportRefusal.ReportMoved.class);
        office.now(
                () -> reports.reissue(id, 1, null, "Bổ sung", office.staff("vanphong.tungchau")));
        assertThat(view(id, null).report().version()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReportedIsRefusedAndLeavesNothing() {
        office.at("2022-06-14T17:00");
        refused(
                () -> generate("yenho", "2022-M06", "vanphong.yenho"),
                ReportRefusal.PeriodRunning.class);
        refused(
                () -> generate("yenho", "2022-X1", "vanphong.yenho"),
                ReportRefusal.NoSuchPeriod.class);
        refused(
                () -> generate("dt-justice", "2022-M05", Reporting.CONTROL),
                ReportRefusal.NoSuchReporter.class);
        refused(
                () -> generate("yenho", "2022-M05", Reporting.CONTROL),
                IdentityRefusal.NoRight.class);
        assertThat(standing("yenho", "2022-M05").report()).isNull();
        assertThat(standing("yenho", "2022-Q1").late()).isTrue();
        assertThat(standing("yenho", "2022-Q2").late()).isFalse();
    }

    @Test
    void aSnapshotAndItsStepsCannotBeChangedByTheProgram() {
        for (String table : List.of("snapshot", "step", "note", "late_reason")) {
            assertThatThrownBy(() -> jdbc.sql("delete from report." + table).update())
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> jdbc.sql("update report.snapshot set content = ''").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void reasonsAreSaidOfLateDossiersAndCountedWhenItIsMadeAnew() {
        UUID late = office.receive("truongson");
        office.read();
        office.at("2022-06-15T08:00");
        UUID id = generate("truongson", "2022-M06", "vanphong.truongson");
        refused(
                () -> say(id, late, LateReason.RULE, "Hai văn bản khác nhau", ""),
                ReportRefusal.ReportWordsMissing.class);
        refused(
                () -> say(id, UUID.randomUUID(), LateReason.OTHER, "x", ""),
                ReportRefusal.NotLate.class);
        say(id, late, LateReason.STAFF, "Cán bộ nghỉ ốm", "");
        say(id, late, LateReason.RULE, "Hai văn bản khác nhau", "Nghị định 123, Điều 5");
        assertThat(reason(id).count(8)).isEqualTo(1);

        office.now(() ->
                reports.reissue(
                        id, 1, null, "Đã nêu nguyên nhân", office.staff("vanphong.truongson")));

        assertThat(reason(id).count(6)).isEqualTo(1);
        assertThat(reason(id).count(8)).isZero();
        assertThat(view(id, null).differences())
                .extracting(Differences.Cell::template)
                .containsOnly("QH");
    }

    @Test
    void indicatorsOfReportingReadWhatWasDueAndWhatCame() {
        office.at("2022-03-15T08:00");
        Asked first = asked("2022-03-01", "2022-03-31");
        assertThat(read("VII.2-a", first)).isEqualTo("0/2");
        assertThat(read("VII.2-b", first)).isEqualTo("0/0");
        sent("thanhbinhthinh", "2022-Q1");
        assertThat(read("VII.2-a", first)).isEqualTo("1/2");
        assertThat(read("VII.2-b", first)).isEqualTo("1/1");
        assertThat(read("VII.2-c", first)).isEqualTo("8/8");
        assertThat(read("VII.2-d", first)).as("nothing before it").isEqualTo("0/0");

        office.at("2022-06-15T08:00");
        sent("thanhbinhthinh", "2022-Q2");
        Asked second = asked("2022-06-01", "2022-06-30");
        assertThat(read("VII.2-a", second)).isEqualTo("1/2");
        assertThat(read("VII.2-d", second)).isEqualTo("1/1");
        assertThat(read("VII.2-a", asked("2022-04-01", "2022-05-31"))).isEqualTo("0/0");
    }

    private void sent(String unit, String period) {
        UUID id = generate(unit, period, "vanphong." + unit);
        office.now(() -> reports.check(id, 1, office.staff("vanphong." + unit)));
        office.now(() -> reports.approve(id, 1, office.staff("chutich." + unit)));
        office.now(() -> reports.sign(id, 1, "1/BC", office.staff("chutich." + unit)));
        office.now(() -> reports.send(id, 1, "", office.staff("vanphong." + unit)));
    }

    private static Asked asked(String from, String to) {
        return new Asked(
                Set.of(Unit.idOf("thanhbinhthinh"), Unit.idOf("hoalac")),
                LocalDate.parse(from),
                LocalDate.parse(to),
                AsKnown.NOW);
    }

    /** Asked anew each time: what one asking has read once it keeps. */
    private String read(String code, Asked of) {
        Asked asked = new Asked(of.agencies(), of.from(), of.to(), of.known());
        return office.then(() -> indicators.measure(indicators.find(code).orElseThrow(), asked))
                .official()
                .map(one -> one.above() + "/" + one.below())
                .orElse("none");
    }

    private void say(UUID id, UUID dossier, LateReason reason, String words, String rule) {
        office.now(() ->
                reasons.say(id, dossier, reason, words, rule, office.staff("vanphong.truongson")));
    }

    private Line reason(UUID id) {
        return view(id, null).snapshot().content().byCode().get("QH").lines().getFirst();
    }

    private UUID generate(String unit, String period, String who) {
        return office.then(
                () -> reports.generate(Unit.idOf(unit), "KSTT", period, office.staff(who)));
    }

    private ReportReading.View view(UUID id, Integer version) {
        return office.then(() -> reading.view(id, version, office.staff(Reporting.CONTROL)));
    }

    private ReportReading.Standing standing(String unit, String period) {
        return office
                .then(() ->
                        reading.standings(
                                regime(),
                                Periods.ofTheLaw().byCode(period).orElseThrow(),
                                office.staff(Reporting.CONTROL)))
                .stream()
                .filter(one -> one.unit().id().equals(Unit.idOf(unit)))
                .findFirst()
                .orElseThrow();
    }

    private Regime regime() {
        return program.getBean(Templates.class).regime();
    }

    private List<UUID> shown(UUID id, RowKey row, int column) {
        return office
                .then(() ->
                        cells.behind(
                                id,
                                null,
                                "II.06a",
                                row.text(),
                                column,
                                office.staff("vanphong.tunganh")))
                .shown()
                .stream()
                .map(one -> one.item().dossier())
                .toList();
    }

    private static List<Long> counts(Line line) {
        return java.util.stream.IntStream.rangeClosed(3, 13).mapToObj(line::count).toList();
    }

    private static void refused(ThrowingCallable act, Class<? extends Refusal> by) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        no ->
                                assertThat(no.refusals())
                                        .anySatisfy(one -> assertThat(one).isInstanceOf(by)));
    }
}
