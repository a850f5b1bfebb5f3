package vn.motcua.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalog.Amended;
import vn.motcua.catalog.Decisions;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.catalog.publication.Publications;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Post;
import vn.motcua.organization.Unit;
import vn.motcua.report.CellItem;
import vn.motcua.report.Column;
import vn.motcua.report.Content;
import vn.motcua.report.Filled;
import vn.motcua.report.Line;
import vn.motcua.report.Periods;
import vn.motcua.report.ReportCells;
import vn.motcua.report.ReportReading;
import vn.motcua.report.ReportReading.Standing;
import vn.motcua.report.Reporting;
import vn.motcua.report.Reports;
import vn.motcua.report.RowKey;
import vn.motcua.report.Templates;
import vn.motcua.report.Tier;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Golden;

/** A quarter from communes to the district to the province: in time, late, returned and missing. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=three-levels")
class ThreeLevelsTest {

    private static final String REGIME = "KSTT";
    private static final String QUARTER = "2022-Q2";
    private static final SignedIn PROVINCE =
            new SignedIn(
                    new UUID(7, 1),
                    new UUID(7, 1),
                    "Chủ tịch tỉnh",
                    Set.of(new Post(Unit.idOf("h27"), "chair")),
                    Set.of(Role.STAFF));

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private Reports reports;
    @Autowired private ReportReading reading;
    @Autowired private ReportCells cells;
    @Autowired private Templates templates;
    @Autowired private Decisions decisions;
    @Autowired private Publications publications;

    @Test
    void figuresOfCommunesAndTheDistrictAreThoseOfTheProvince() throws IOException {
        Reporting office = new Reporting(program, mvc);
        publish(office);
        office.receive("tunganh");
        office.withdraw(office.receive("tunganh"), "tunganh");
        office.receive("lienminh");
        office.withdraw(office.receive("lienminh"), "lienminh");
        office.withdraw(office.receive("lienminh"), "lienminh");
        office.receive("tungchau");
        office.receiveAtDistrict();
        office.at("2022-06-15T08:00");
        UUID inTime = signed(office, "tunganh");
        office.now(() -> reports.send(inTime, 1, "", office.staff("vanphong.tunganh")));
        UUID returned = signed(office, "tungchau");
        office.now(() -> reports.send(returned, 1, "", office.staff("vanphong.tungchau")));
        office.at("2022-06-17T08:00");
        UUID late = signed(office, "lienminh");
        office.now(() -> reports.send(late, 1, "Mất điện", office.staff("vanphong.lienminh")));
        office.now(() ->
                reports.giveBack(returned, 1, "Thiếu giải trình", office.staff(Reporting.CONTROL)));
        office.now(() ->
                reports.reissue(returned, 1, null, "Bổ sung", office.staff("vanphong.tungchau")));
        sign(office, "tungchau", returned, 2);
        office.now(
                () -> reports.send(returned, 2, "Bị trả lại", office.staff("vanphong.tungchau")));

        office.at("2022-06-20T08:00");
        UUID district = generate(office, "dt", REGIME, office.staff(Reporting.CONTROL));
        Content locality = view(office, district).snapshot().content();
        assertThat(locality.parts())
                .extracting(Content.Part::version)
                .containsExactlyInAnyOrder(1, 1, 2);
        assertThat(locality.missing()).hasSize(13).contains(Unit.idOf("yenho"));
        explain(office, "dt", district);
        sign(office, "dt", district, 1);
        office.now(() -> reports.send(district, 1, "", office.staff(Reporting.CONTROL)));
        files(office, district);

        office.at("2022-06-22T08:00");
        UUID province = generate(office, "h27", REGIME, PROVINCE);
        ReportReading.View view = view(office, province);
        assertThat(view.against()).isEmpty();
        Map<String, Filled> forms = view.snapshot().content().byCode();
        for (int column = 3; column <= 13; column++) {
            int at = column;
            long sum =
                    List.of(inTime, late, returned, district).stream()
                            .map(id -> own(office, id, "II.06a"))
                            .mapToLong(form -> form.total(at))
                            .sum();
            assertThat(forms.get("II.06a").total(column)).as("column %d", column).isEqualTo(sum);
            assertThat(forms.get("II.06b").total(column)).as("column %d", column).isEqualTo(sum);
        }
        assertThat(forms.get("II.06a").total(3)).isEqualTo(7);
        assertThat(forms.get("II.06b").lines())
                .extracting(Line::row)
                .containsExactlyInAnyOrder(
                        agency(Tier.COMMUNE, "tunganh"),
                        agency(Tier.COMMUNE, "lienminh"),
                        agency(Tier.COMMUNE, "tungchau"),
                        agency(Tier.DISTRICT, "dt"));
        assertThat(
                        forms.get("II.06b")
                                .line(agency(Tier.COMMUNE, "lienminh"))
                                .orElseThrow()
                                .count(9))
                .isEqualTo(2);
        assertThat(behind(office, province, "II.06b", agency(Tier.COMMUNE, "lienminh"), 9).shares())
                .extracting(ReportCells.Share::number)
                .containsExactly(2L);
        lateList(office);
    }

    private void lateList(Reporting office) {
        List<Standing> all =
                office.then(() ->
                        reading.standings(
                                templates.regime(),
                                Periods.ofTheLaw().byCode(QUARTER).orElseThrow(),
                                PROVINCE));
        assertThat(all).hasSize(18);
        assertThat(all)
                .filteredOn(Standing::late)
                .extracting(one -> one.unit().id())
                .hasSize(15)
                .contains(Unit.idOf("lienminh"), Unit.idOf("tungchau"), Unit.idOf("yenho"))
                .doesNotContain(Unit.idOf("tunganh"), Unit.idOf("dt"), Unit.idOf("h27"));
    }

    /** Of two decisions one lies in the quarter and was entered, the other came before it. */
    private void publish(Reporting office) {
        for (LocalDate day : List.of(LocalDate.of(2022, 3, 7), LocalDate.of(2022, 5, 16))) {
            UUID id = Uuid7.next();
            office.at(day + "T09:00");
            office.now(() ->
                    decisions.register(
                            new PublicationDecision(
                                    id,
                                    day.getMonthValue() + "01/QĐ-UBND",
                                    day,
                                    day.plusDays(30),
                                    day,
                                    null,
                                    false,
                                    PublicationDecision.Issuer.PROVINCE,
                                    List.of(
                                            Amended.file(
                                                    "1.004884",
                                                    day.plusDays(30),
                                                    Map.of("\nlegal", "\n\nlegal"))),
                                    List.of(new PublicationDecision.Abolished("1.000798", "")),
                                    null),
                            office.staff(Reporting.CONTROL)));
            office.now(() -> publications.entered(id, day, office.staff(Reporting.CONTROL)));
        }
        office.at("2022-05-31T08:30");
    }

    private static RowKey agency(Tier tier, String key) {
        return new RowKey(tier, Unit.idOf(key).toString());
    }

    private UUID generate(Reporting office, String unit, String regime, SignedIn by) {
        return office.then(() -> reports.generate(Unit.idOf(unit), regime, QUARTER, by));
    }

    private UUID signed(Reporting office, String unit) {
        UUID id = generate(office, unit, REGIME, office.staff("vanphong." + unit));
        explain(office, unit, id);
        sign(office, unit, id, 1);
        return id;
    }

    private void explain(Reporting office, String unit, UUID id) {
        Filled form = own(office, id, "II.06a");
        for (Column column : templates.find("II.06a", 1).orElseThrow().counts()) {
            for (Line line : form.lines()) {
                if (column.mustExplain() && line.count(column.number()) > 0) {
                    office.now(() ->
                            reports.note(
                                    id,
                                    1,
                                    "II.06a",
                                    line.row(),
                                    column.number(),
                                    "Chờ xác minh",
                                    office.staff(clerk(unit))));
                }
            }
        }
    }

    private static String clerk(String unit) {
        return unit.equals("dt") ? Reporting.CONTROL : "vanphong." + unit;
    }

    private void sign(Reporting office, String unit, UUID id, int version) {
        String clerk = clerk(unit);
        String chair = unit.equals("dt") ? "chutich.huyen" : "chutich." + unit;
        office.now(() -> reports.check(id, version, office.staff(clerk)));
        office.now(() -> reports.approve(id, version, office.staff(chair)));
        office.now(() -> reports.sign(id, version, "9/BC-UBND", office.staff(chair)));
    }

    private ReportReading.View view(Reporting office, UUID id) {
        return office.then(() -> reading.view(id, null, PROVINCE));
    }

    private Filled own(Reporting office, UUID id, String form) {
        return view(office, id).snapshot().content().own().stream()
                .filter(one -> one.template().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private ReportCells.Behind behind(
            Reporting office, UUID id, String form, RowKey row, int column) {
        return office.then(() -> cells.behind(id, null, form, row.text(), column, PROVINCE));
    }

    /** The forms as they are taken away, and the very things behind what was published. */
    private void files(Reporting office, UUID district) throws IOException {
        RowKey row = agency(Tier.DISTRICT, "dt");
        assertThat(behind(office, district, "II.03b", row, 5).shown())
                .extracting(ReportCells.Shown::item)
                .extracting(CellItem::code)
                .containsExactly("1.004884", "1.000798");
        UUID below = generate(office, "lienminh", "DUNGHAN", office.staff("vanphong.lienminh"));
        sign(office, "lienminh", below, 1);
        office.now(() -> reports.send(below, 1, "Mất điện", office.staff("vanphong.lienminh")));
        UUID onTime = generate(office, "dt", "DUNGHAN", office.staff(Reporting.CONTROL));
        assertThat(office.get("/reports/" + onTime + "/narrative.docx", Reporting.CONTROL))
                .hasStatus(404);
        golden(office, district, "district-xlsx.txt");
        golden(office, onTime, "on-time-xlsx.txt");
        for (String path :
                List.of(
                        "/reports/" + district,
                        "/reports/" + onTime,
                        "/reports?regime=DUNGHAN&period=2022-Q2")) {
            assertThat(Reporting.page(office.get(path, Reporting.CONTROL)).text())
                    .doesNotContain("⟦");
        }
        assertThat(Reporting.page(office.get("/reports/" + district, Reporting.CONTROL)).text())
                .contains("Chưa có nguồn số liệu");
    }

    private void golden(Reporting office, UUID id, String name) throws IOException {
        byte[] xlsx = file(office, "/reports/" + id + ".xlsx");
        if (Boolean.getBoolean("motcua.shots")) {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(name + ".xlsx"), xlsx);
            Files.write(folder.resolve(name + ".pdf"), file(office, "/reports/" + id + ".pdf"));
            Files.write(folder.resolve(name + ".docx"), file(office, "/reports/" + id + ".docx"));
        }
        Golden.check(
                Path.of("src", "test", "resources", "report", name),
                SheetLines.of(xlsx),
                "motcua.report.write");
    }

    private static byte[] file(Reporting office, String path) {
        MvcTestResult result = office.get(path, Reporting.CONTROL);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }
}
