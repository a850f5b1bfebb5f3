package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A review from its plan to the consolidated report, and what is refused on the way. */
class ReviewsTest extends ReviewRoom {

    private static final String BIRTH = "1.001193";
    private static final String OFFICER = "hotich.tunganh";
    private static final String CHAIR = "chutich.tunganh";
    private static final String OTHER_OFFICER = "hotich.yenho";
    private static final String OTHER_CHAIR = "chutich.yenho";

    @Autowired ReviewSheets sheets;
    @Autowired UnitReports reports;
    @Autowired Consolidations consolidations;

    private String seen(UUID plan, UUID unit) {
        return String.valueOf(reviewed(plan, BIRTH, unit).version());
    }

    private MvcTestResult answer(String who, UUID plan, UUID unit, String... changed) {
        List<String> fields = new ArrayList<>(List.of("seen", seen(plan, unit)));
        for (Question question : sheets.questions(plans.find(plan))) {
            fields.add(question.id());
            fields.add("yes");
        }
        for (int i = 0; i < changed.length; i += 2) {
            int at = fields.indexOf(changed[i]);
            if (at < 0) {
                fields.addAll(List.of(changed[i], changed[i + 1]));
            } else {
                fields.set(at + 1, changed[i + 1]);
            }
        }
        return post(
                who, sheetPath(plan, reviewed(plan, BIRTH, unit)), fields.toArray(String[]::new));
    }

    private MvcTestResult heads(String who, UUID plan, UUID unit, String parties) {
        return post(
                who,
                sheetPath(plan, reviewed(plan, BIRTH, unit)) + "/cost",
                "seen",
                seen(plan, unit),
                "income",
                "40758",
                "incomeSource",
                "GDP bình quân đầu người 2021",
                "partiesBefore",
                parties,
                "partiesSource",
                "Sổ theo dõi hồ sơ 2021");
    }

    private MvcTestResult line(
            String who, UUID plan, UUID unit, String before, String after, String... more) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "seen",
                                seen(plan, unit),
                                "work",
                                "PREPARE",
                                "activity",
                                "Điền tờ khai",
                                "hoursBefore",
                                before,
                                "hoursAfter",
                                after,
                                "source",
                                "Khảo sát"));
        fields.addAll(List.of(more));
        return post(
                who,
                sheetPath(plan, reviewed(plan, BIRTH, unit)) + "/cost/lines",
                fields.toArray(String[]::new));
    }

    private MvcTestResult propose(String who, UUID plan, UUID unit, int item, String change) {
        Reviewed one = reviewed(plan, BIRTH, unit);
        return post(
                who,
                sheetPath(plan, one) + "/proposals",
                "seen",
                seen(plan, unit),
                "item",
                one.items().get(item).key(),
                "change",
                change,
                "words",
                "Không phải nộp, tra cứu cơ sở dữ liệu",
                "reason",
                "Thông tin đã có",
                "instrument",
                "123/2015/NĐ-CP",
                "article",
                "Điều 9 khoản 1",
                "competence",
                "CENTRAL");
    }

    private void filled(String who, String chair, UUID plan, UUID unit, String hours) {
        done(answer(who, plan, unit));
        done(heads(who, plan, unit, "300"));
        done(line(who, plan, unit, hours, "1"));
        done(propose(who, plan, unit, 0, "ABOLISH"));
        done(
                post(
                        chair,
                        sheetPath(plan, reviewed(plan, BIRTH, unit)) + "/approved",
                        "seen",
                        seen(plan, unit)));
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

        String whole = "/reviews/" + plan + "/whole";
        refused(403, post(OFFICER, whole));
        assertThat(
                        refused(
                                422,
                                post(CONTROL, whole, "unit-" + BIRTH, FIRST.toString())))
                .contains("trung bình thấp");
        done(post(CONTROL, whole));
        ReviewReport made = consolidations.find(plan).orElseThrow();
        assertThat(made.content().procedures()).singleElement().satisfies(one -> {
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
}
