package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Bad input of sheets is explained, and nothing that was typed is lost. */
class ReviewInputTest extends ReviewRoom {

    @Test
    void badInputIsExplainedAndNothingTypedIsLost() {
        UUID plan = begun(2021);
        done(plan(plan, BIRTH, FIRST));
        assertThat(refused(409, line(OFFICER, plan, FIRST, "1", "1"))).contains("chưa ban hành");
        issue(plan, "90/KH-UBND");

        MvcTestResult negative = line(OFFICER, plan, FIRST, "-2", "1");
        assertThat(refused(422, negative)).contains("không thể âm");
        assertThat(page(negative).select("#field-hoursBefore").val()).isEqualTo("-2");
        assertThat(page(negative).select("#field-activity").val()).isEqualTo("Điền tờ khai");
        assertThat(page(negative).select("#field-hoursBefore-error")).hasSize(1);
        assertThat(reviewed(plan, BIRTH, FIRST).sheet()).as("nothing kept").isNull();

        done(heads(OFFICER, plan, FIRST, "100"));
        assertThat(refused(422, line(OFFICER, plan, FIRST, "1", "2")))
                .contains("tốn hơn trước")
                .contains("81.516");
        done(line(OFFICER, plan, FIRST, "1", "2", "reason", "Thêm bước xác thực"));
        assertThat(refused(422, heads(OFFICER, plan, FIRST, "90")))
                .as("the sheet as a whole")
                .contains("tốn hơn trước");
        assertThat(
                        refused(
                                422,
                                line(
                                        OFFICER,
                                        plan,
                                        FIRST,
                                        "3",
                                        "1",
                                        "estimates",
                                        "3; Hỏi cán bộ\n2; Khảo sát")))
                .contains("trung bình thấp là 2, không phải 3");
        done(line(OFFICER, plan, FIRST, "", "1", "estimates", "3; Hỏi cán bộ\n2; Khảo sát"));
        assertThat(reviewed(plan, BIRTH, FIRST).content().cost().lines().getLast().before().hours())
                .isEqualByComparingTo("2");
        assertThat(refused(422, line(OFFICER, plan, FIRST, "2", "1", "estimates", "hai giờ")))
                .contains("Dòng 1 không đọc được");

        assertThat(refused(422, answer(OFFICER, plan, FIRST, "ho-so", "no")))
                .contains("cần có lý do");
        assertThat(refused(422, propose(OFFICER, plan, FIRST, 0, "NOTHING"))).contains("còn trống");
        String sheet = sheetPath(plan, reviewed(plan, BIRTH, FIRST));
        assertThat(refused(409, post(CHAIR, sheet + "/approved", "seen", seen(plan, FIRST))))
                .contains("17 câu hỏi chưa trả lời");
        refused(403, line(OTHER_OFFICER, plan, FIRST, "1", "1"));
        refused(403, post(OFFICER, sheet + "/approved", "seen", seen(plan, FIRST)));
        assertThat(refused(409, post(OFFICER, sheet, "seen", "0", "muc-tieu", "yes")))
                .contains("Người khác vừa sửa");
        refused(404, get(OFFICER, "/reviews/" + plan + "/sheets/" + UUID.randomUUID()));
        refused(404, get(OFFICER, "/reviews/" + plan + "/units/" + SECOND));
    }

    /** A form that showed old figures as those of afterwards would propose what nobody said. */
    @Test
    void whatIsCorrectedOfBeforeIsNoSaving() {
        UUID plan = begun(2016);
        done(plan(plan, BIRTH, FIRST));
        issue(plan, "81/KH-UBND");
        done(heads(OFFICER, plan, FIRST, "300"));
        done(line(OFFICER, plan, FIRST, "2", ""));
        String cost = sheetPath(plan, reviewed(plan, BIRTH, FIRST)) + "/cost";
        String id = reviewed(plan, BIRTH, FIRST).content().cost().lines().getFirst().id();

        Document page = open(OFFICER, cost + "?line=" + id);
        assertThat(page.select("#field-hoursBefore").val()).isEqualTo("2");
        assertThat(page.select("#field-hoursAfter").val()).isEmpty();
        done(
                line(
                        OFFICER,
                        plan,
                        FIRST,
                        "4",
                        page.select("#field-hoursAfter").val(),
                        "line",
                        id,
                        "servicesAfter",
                        page.select("#field-servicesAfter").val()));
        done(heads(OFFICER, plan, FIRST, "310"));

        assertThat(reviewed(plan, BIRTH, FIRST).cut().before()).isPositive();
        assertThat(reviewed(plan, BIRTH, FIRST).cut().saving()).isZero();
        done(line(OFFICER, plan, FIRST, "4", "3", "line", id));
        assertThat(open(OFFICER, cost + "?line=" + id).select("#field-hoursAfter").val())
                .isEqualTo("3");
    }

    @Test
    void aProcedureThatIsNotNeededNeedsNoFurtherAnswers() {
        UUID plan = begun(2020);
        done(plan(plan, BIRTH, FIRST));
        issue(plan, "80/KH-UBND");
        done(
                answer(
                        OFFICER,
                        plan,
                        FIRST,
                        "can-thiet",
                        "no",
                        "words-can-thiet",
                        "Đã có thủ tục khác"));

        assertThat(reviewed(plan, BIRTH, FIRST).content().answers())
                .hasSize(4)
                .doesNotContainKey("phi");
        assertThat(sheets.missing(plans.find(plan), reviewed(plan, BIRTH, FIRST)))
                .doesNotHaveAnyElementsOfTypes(ReviewRefusal.AnswersMissing.class);
        String path = sheetPath(plan, reviewed(plan, BIRTH, FIRST)) + "/cost";
        done(post(OFFICER, path + "/begun", "seen", seen(plan, FIRST)));
        assertThat(reviewed(plan, BIRTH, FIRST).content().cost().lines())
                .as("one for each paper, handing in and taking the result")
                .hasSize(11);
        assertThat(main(open(OFFICER, path))).contains("Tờ khai đăng ký khai sinh");
        String id = reviewed(plan, BIRTH, FIRST).content().cost().lines().getFirst().id();
        assertThat(open(OFFICER, path + "?line=" + id).select("#field-activity").val())
                .isEqualTo("Tờ khai đăng ký khai sinh");
        done(post(OFFICER, path + "/lines/" + id + "/removed", "seen", seen(plan, FIRST)));
        assertThat(reviewed(plan, BIRTH, FIRST).content().cost().lines()).hasSize(10);
    }
}
