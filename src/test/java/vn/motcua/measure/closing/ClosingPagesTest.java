package vn.motcua.measure.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.organization.Unit;
import vn.motcua.report.Reporting;
import vn.motcua.testing.DatabaseTest;

/** A period is closed by the office, signed by the chair, corrected, and closed anew. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=reports")
class ClosingPagesTest {

    private static final String OFFICE = "vanphong.lienminh";
    private static final String CHAIR = "chutich.lienminh";
    private static final UUID UNIT = Unit.idOf("lienminh");
    private static final String PATH = "/closings/" + UNIT + "/2022-M05";

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;

    private Reporting office;

    @BeforeEach
    void anOffice() {
        office = new Reporting(program, mvc);
    }

    @Test
    void whatWasClosedStaysAndWhatIsCorrectedShowsBesideIt() {
        office.at("2022-05-16T08:00").receive("lienminh");
        office.at("2022-06-01T08:00");
        Document list = page("/closings?unit=" + UNIT + "&year=2022", OFFICE);
        assertThat(list.text()).contains("Tháng 5/2022", "Chốt số liệu", "Kỳ chưa hết");
        assertThat(list.select("form[action=/closings] input[value=2022-M05]")).hasSize(1);
        assertThat(list.select("form[action=/closings] input[value=2022-M06]")).isEmpty();

        assertThat(page("/closings?unit=" + UNIT, Reporting.CONTROL).text())
                .as("who reads only")
                .contains("Chưa chốt");

        assertThat(close("2022-M06", "0", OFFICE)).as("not over").hasStatus(422);
        assertThat(close("2022-M13", "0", OFFICE)).as("no period").hasStatus(422);
        assertThat(close("2022-M05", "0", "vanphong.tunganh")).as("not theirs").hasStatus(403);
        assertThat(office.get(PATH, OFFICE)).as("not closed").hasStatus(404);
        assertThat(close("2022-M05", "0", OFFICE)).hasStatus(303);
        assertThat(close("2022-M05", "0", OFFICE)).as("closed meanwhile").hasStatus(409);
        Document first = page(PATH, OFFICE);
        long received = received(first);
        assertThat(received).isPositive();
        assertThat(first.text())
                .contains("Chưa ký", "Mọi số liệu của kỳ vẫn như khi chốt", "Tồn cuối kỳ");
        assertThat(again("1", "Xem lại", OFFICE)).as("nothing moved").hasStatus(409);

        assertThat(sign("1", OFFICE)).as("no leader").hasStatus(403);
        assertThat(sign("2", CHAIR)).as("another version").hasStatus(409);
        assertThat(sign("1", CHAIR)).hasStatus(303);
        assertThat(sign("1", CHAIR)).as("signed").hasStatus(409);

        office.at("2022-05-20T08:00").receive("lienminh");
        office.at("2022-06-02T08:00");
        Document moved = page(PATH, OFFICE);
        assertThat(moved.text()).contains("Chênh lệch từ khi chốt", "Chốt lại thành phiên bản mới");
        assertThat(received(moved)).as("what was closed stays").isEqualTo(received);
        assertThat(
                        moved.select("#since ~ div tr:has(th:containsOwn(Tiếp nhận)) td.number")
                                .eachText())
                .startsWith(Long.toString(received), Long.toString(received + 1));
        MvcTestResult unsaid = again("1", " ", OFFICE);
        assertThat(unsaid).hasStatus(422);
        assertThat(Reporting.page(unsaid).text()).contains("Cần ghi lý do");
        assertThat(again("1", "Nhập bổ sung hồ sơ ngày 20/5", OFFICE)).hasStatus(303);

        Document second = page(PATH, OFFICE);
        assertThat(received(second)).isEqualTo(received + 1);
        assertThat(second.text())
                .contains("Khác với phiên bản 1", "Nhập bổ sung hồ sơ ngày 20/5", "Chưa ký");
        assertThat(page(PATH + "?version=1", OFFICE).text())
                .contains("Đây là phiên bản 1", "Chốt số liệu Tháng 5/2022");
        assertThat(office.get(PATH + "?version=3", OFFICE)).hasStatus(404);
        assertThat(body(office.get(PATH + "/figures.csv", OFFICE)))
                .contains("Tiếp nhận", "Tồn cuối kỳ");
        assertThat(office.get(PATH + "/figures.xlsx?version=1", Reporting.CONTROL)).hasStatusOk();
        assertThat(office.get(PATH, "vanphong.tunganh")).hasStatus(403);
    }

    @Test
    void theProgramCannotChangeWhatIsClosed() {
        for (String sql :
                new String[] {
                    "update measure.closed_period set content = '[]'",
                    "delete from measure.closed_period",
                    "update measure.period_signature set version = 2",
                    "delete from measure.period_signature"
                }) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as(sql)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    /** What was received, as the shown version says. */
    private static long received(Document page) {
        return page
                .select(
                        "section[aria-labelledby=sort-DURING] tr:has(th:containsOwn(Tiếp nhận)) td.number")
                .eachText()
                .stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    private MvcTestResult close(String period, String seen, String who) {
        return office.post(
                "/closings", who, "unit", UNIT.toString(), "period", period, "seen", seen);
    }

    private MvcTestResult again(String seen, String reason, String who) {
        return office.post(PATH, who, "seen", seen, "reason", reason);
    }

    private MvcTestResult sign(String seen, String who) {
        return office.post(PATH + "/sign", who, "seen", seen);
    }

    private Document page(String path, String who) {
        MvcTestResult result = office.get(path, who);
        assertThat(result).as(path).hasStatusOk();
        Document page = Reporting.page(result);
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    private static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
