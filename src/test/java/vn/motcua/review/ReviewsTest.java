package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicators;
import vn.motcua.measure.indicator.Measured;

/** A review from its plan to the consolidated report, and what is refused on the way. */
class ReviewsTest extends ReviewRoom {

    @Autowired UnitReports reports;
    @Autowired Consolidations consolidations;
    @Autowired Indicators indicators;

    /** An indicator of both communes and the district, by a day. */
    private String figure(String code, LocalDate to) {
        Asked asked =
                new Asked(
                        Set.of(FIRST, SECOND, DISTRICT), LocalDate.of(2022, 1, 1), to, AsKnown.NOW);
        Measured measured = indicators.measure(indicators.find(code).orElseThrow(), asked);
        return measured.official().map(one -> one.above() + "/" + one.below()).orElse("-");
    }

    private String figure(String code) {
        return figure(code, LocalDate.of(2022, 5, 31));
    }

    @Test
    void goesFromThePlanToTheProvinceAndBack() {
        UUID plan = begun(2022);
        done(plan(plan, BIRTH, FIRST));
        done(plan(plan, BIRTH, SECOND));
        assertThat(refused(409, plan(plan, BIRTH, FIRST))).contains("đã có thủ tục 1.001193");
        assertThat(refused(422, plan(plan, "9.999999", FIRST, "reason", "", "to", "01/02/2022")))
                .contains("Không có thủ tục nào")
                .contains("Ô này còn trống")
                .contains("không thể trước ngày bắt đầu");
        issue(plan, "100/KH-UBND");
        assertThat(refused(409, plan(plan, "1.000656", FIRST))).contains("đã ban hành");
        Reviewed first = reviewed(plan, BIRTH, FIRST);
        assertThat(first.items()).as("frozen").isNotEmpty();

        filled(OFFICER, CHAIR, plan, FIRST, "4");
        filled(OTHER_OFFICER, OTHER_CHAIR, plan, SECOND, "2");
        Document page = open(CONTROL, "/reviews/" + plan);
        assertThat(main(page)).contains("Đã duyệt").contains("75,00 %").contains("50,00 %");

        assertThat(figure("II.1-a")).isEqualTo("2/38");
        assertThat(figure("II.1-b"))
                .isEqualTo((4 - 1 + 2 - 1) * 300 * 40_758 + "/" + (4 + 2) * 300 * 40_758);
        assertThat(figure("II.1-c")).isEqualTo("2/2");
        assertThat(figure("II.1-d")).isEqualTo("2/2");
        assertThat(figure("II.1-a", LocalDate.of(2022, 5, 30))).as("before").isEqualTo("0/38");
        assertThat(figure("II.2-a")).as("not due").isEqualTo("0/0");
        assertThat(figure("II.2-a", LocalDate.of(2022, 6, 30))).isEqualTo("0/2");

        String unit = "/reviews/" + plan + "/units/" + FIRST;
        refused(403, post(OFFICER, unit + "/approved"));
        done(post(CHAIR, unit + "/approved"));
        assertThat(refused(409, line(OFFICER, plan, FIRST, "3", "1")))
                .as("locked, and what was typed stays")
                .contains("phiếu đã khóa");
        assertThat(refused(422, post(OFFICER, unit + "/submitted", "number", " ")))
                .contains("còn trống");
        done(post(OFFICER, unit + "/submitted", "number", "12/BC-UBND"));
        refused(403, post(CHAIR, unit + "/accepted"));
        assertThat(refused(422, post(CONTROL, unit + "/returned", "words", "")))
                .contains("còn trống");
        done(post(CONTROL, unit + "/returned", "words", "Thiếu nguồn số liệu"));
        assertThat(main(open(OFFICER, unit))).contains("Thiếu nguồn số liệu");
        done(heads(OFFICER, plan, FIRST, "310"));
        assertThat(figure("II.1-a")).as("by what was approved").isEqualTo("2/38");
        assertThat(refused(409, post(CHAIR, unit + "/approved")))
                .as("changed after it was approved")
                .contains("Còn 1 phiếu");
        done(
                post(
                        CHAIR,
                        sheetPath(plan, reviewed(plan, BIRTH, FIRST)) + "/approved",
                        "seen",
                        seen(plan, FIRST)));
        done(post(CHAIR, unit + "/approved"));
        done(post(OFFICER, unit + "/submitted", "number", "15/BC-UBND"));
        done(post(CONTROL, unit + "/accepted"));
        assertThat(reports.rounds(plan, FIRST)).hasSize(2);
        String other = "/reviews/" + plan + "/units/" + SECOND;
        done(post(OTHER_CHAIR, other + "/approved"));
        done(post(OTHER_OFFICER, other + "/submitted", "number", "3/BC-UBND"));
        done(post(CONTROL, other + "/accepted"));

        assertThat(figure("II.2-a")).isEqualTo("2/2");
        assertThat(figure("II.2-b")).as("one came back").isEqualTo("1/2");
        assertThat(figure("II.3-b")).isEqualTo("0/2");
        String whole = "/reviews/" + plan + "/whole";
        refused(403, post(OFFICER, whole));
        assertThat(refused(422, post(CONTROL, whole, "unit-" + BIRTH, FIRST.toString())))
                .contains("trung bình thấp");
        done(post(CONTROL, whole));
        ReviewReport made = consolidations.find(plan).orElseThrow();
        assertThat(made.content().procedures())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.units()).containsExactlyInAnyOrder(FIRST, SECOND);
                    assertThat(one.costOf()).as("the lower of two").isEqualTo(SECOND);
                    assertThat(one.cut().changed()).isEqualTo(1);
                });
        assertThat(main(open(CONTROL, whole))).contains("Gộp 2 đơn vị").contains("50,00 %");
        done(post(CONTROL, whole + "/presented", "number", "20/TTr-VP"));
        refused(409, post(CONTROL, whole));
        refused(403, post(CONTROL, whole + "/signed"));
        done(post(LEADER, whole + "/signed"));
        assertThat(refused(422, post(CONTROL, whole + "/sent", "number", "1", "on", "01/05/2022")))
                .contains("không thể trước ngày 31/05/2022");
        assertThat(refused(422, post(CONTROL, whole + "/sent", "number", "1", "on", "mai")))
                .contains("31/05/2022");
        done(post(CONTROL, whole + "/sent", "number", "77/BC-UBND", "on", "31/05/2022"));
        assertThat(figure("II.3-a")).isEqualTo("1/1");
        assertThat(figure("II.3-b")).isEqualTo("2/2");
        assertThat(figure("II.3-c")).as("once for both").isEqualTo("1/19");
        assertThat(figure("II.1-e", LocalDate.of(2022, 6, 20))).isEqualTo("0/1");
        on(2022, 6, 20);
        done(
                post(
                        CONTROL,
                        whole + "/outcomes",
                        "procedure",
                        BIRTH,
                        "standing",
                        "APPROVED",
                        "on",
                        "15/06/2022",
                        "document",
                        "200/UBND-KSTT"));
        assertThat(figure("II.1-e", LocalDate.of(2022, 6, 20))).isEqualTo("1/1");
        assertThat(main(open(CONTROL, whole))).contains("Được thông qua").contains("200/UBND");
        assertThat(
                        jdbc.sql(
                                        "select type from journal.event where stream_id = :plan order by version")
                                .param("plan", plan)
                                .query(String.class)
                                .list())
                .startsWith("review.plan-begun", "review.procedure-planned")
                .endsWith("review.report-moved", "review.outcome-noted");
    }

    @Test
    void filesOfEveryFormOpen() {
        UUID plan = begun(2019);
        done(plan(plan, BIRTH, FIRST));
        issue(plan, "70/KH-UBND");
        filled(OFFICER, CHAIR, plan, FIRST, "4");
        String sheet = sheetPath(plan, reviewed(plan, BIRTH, FIRST));
        String unit = "/reviews/" + plan + "/units/" + FIRST;
        done(post(CHAIR, unit + "/approved"));
        done(post(OFFICER, unit + "/submitted", "number", "5/BC"));
        done(post(CONTROL, unit + "/accepted"));
        String whole = "/reviews/" + plan + "/whole";
        refused(404, get(OFFICER, whole + ".docx"));
        done(post(CONTROL, whole));

        assertThat(word("/reviews/" + plan + ".docx")).contains("Nhiều hồ sơ phát sinh");
        assertThat(word(sheet + ".docx"))
                .contains("02A/RS-KSTT", "theo trí nhớ", "Điều 9 khoản 1", "Kiến nghị Bộ");
        assertThat(word(sheet + "/cost.docx"))
                .contains("03/SCM-KSTT", "Mức TNBQ", "48.909.600", "12.227.400", "75 %");
        assertThat(word(unit + ".docx"))
                .contains("Danh mục phương án", "Chi phí tuân thủ cắt", "5/BC");
        assertThat(word(whole + ".docx")).contains("đã gộp", "70/KH-UBND");
        for (String path : List.of("/reviews/" + plan, sheet, sheet + "/cost", unit, whole)) {
            assertThat(cells(path + ".xlsx")).as(path).isNotEmpty();
        }
        assertThat(cells(sheet + "/cost.xlsx")).contains("48.909.600", "III. So sánh");
    }

    private String word(String path) {
        MvcTestResult answer = get(OFFICER, path);
        assertThat(answer).hasStatus(200);
        try (XWPFDocument word = new XWPFDocument(content(answer));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream content(MvcTestResult answer) {
        return new ByteArrayInputStream(answer.getResponse().getContentAsByteArray());
    }

    private List<String> cells(String path) {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(content(get(OFFICER, path)))) {
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    @Test
    void aChangeIsTriedAndNothingIsKept() {
        UUID plan = begun(2018);
        done(plan(plan, "1.000656", FIRST));
        issue(plan, "60/KH-UBND");
        assertThat(main(open(OFFICER, "/reviews/what-if"))).contains("Không có gì được lưu");
        String path = "/reviews/what-if?procedure=1.000656";
        assertThat(main(open(OFFICER, path)))
                .contains("Chưa có phiếu rà soát nào được duyệt")
                .contains("chưa đủ 30 để dự báo");
        long before = events();
        assertThat(main(open(OFFICER, path + "&limit=2 ngày làm việc&fee=10.000")))
                .contains("Kết quả thử");
        assertThat(events()).isEqualTo(before);
        assertThat(refused(422, get(OFFICER, path + "&limit=nhanh&fee=-5&times=x")))
                .contains("Thời hạn này không đọc được", "không thể âm", "Hãy ghi một số");
        assertThat(refused(422, get(OFFICER, "/reviews/what-if?procedure=9.9")))
                .contains("Không có thủ tục nào");
    }

    private long events() {
        return jdbc.sql("select count(*) from journal.event").query(Long.class).single();
    }

    @Test
    void whatIsPetitionedAboutIsOfferedToTheDraftUntilItIsThere() {
        UUID plan = begun(2017);
        done(plan(plan, BIRTH, FIRST));

        Document page = open(CONTROL, "/reviews/" + plan);

        assertThat(page.select("#candidates").text())
                .contains("2.000635", "Phải đi lại hai lần")
                .doesNotContain("giấy chứng sinh");
        assertThat(open(OFFICER, "/reviews/" + plan).select("#candidates")).isEmpty();
        Document taken = open(CONTROL, "/reviews/%s?code=2.000635&unit=%s".formatted(plan, FIRST));
        assertThat(taken.select("#field-code").val()).isEqualTo("2.000635");
        assertThat(taken.select("#field-reason").text()).isEqualTo("Phải đi lại hai lần");
        assertThat(taken.select("#field-to").val())
                .as("the sheets of 2017 were due long ago")
                .isEqualTo(taken.select("#field-from").val());
        assertThat(taken.select("#field-basis-PETITION").hasAttr("checked")).isTrue();
    }
}
