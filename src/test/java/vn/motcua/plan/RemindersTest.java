package vn.motcua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.letter.Directives;
import vn.motcua.letter.Letter;
import vn.motcua.letter.LetterItem;
import vn.motcua.letter.LetterKind;
import vn.motcua.organization.Unit;

/**
 * Directive letters: a reminder from its draft to its answers, others beside it, and what counts.
 */
class RemindersTest extends PlanRoom {

    private static final String PLAN =
            """
            QUYẾT ĐỊNH
            Ban hành Kế hoạch năm 2022
            ỦY BAN NHÂN DÂN HUYỆN
            TT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tDự kiến sản phẩm\tThời gian thực hiện
            1\tBan hành kế hoạch\tUBND các xã, thị trấn\tPhòng Tư pháp\tKế hoạch\tTrước 10/3/2022
            2\tRà soát hằng quý\tPhòng Tư pháp\tPhòng Nội vụ\tBáo cáo\tThường xuyên trong năm 2022
            """;
    private static final Set<UUID> TUNG_ANH = Set.of(Unit.idOf("tunganh"));
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 5, 31);

    @Autowired private Directives letters;
    @Autowired private PlanFigures figures;

    private String location(MvcTestResult answer) {
        done(answer);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    @AfterEach
    void setAside() {
        jdbc.sql("update letter.letter set state = 'DISCARDED'").update();
        jdbc.sql("update plan.plan set state = 'CHECKED', version = version + 1").update();
    }

    @Test
    void whoIsOverdueIsUrgedOnceAndAnswers() throws IOException {
        UUID plan = issued(PLAN, "11/QĐ-UBND");
        String remind = "/plans/" + plan + "/reminders";
        assertThat(post(COMMUNE_CHAIR, remind)).as("not their plan").hasStatus(403);
        on(2022, 3, 9);
        assertThat(post(CONTROL, remind)).as("nothing is overdue yet").hasStatus(409);
        on(2022, 3, 10);
        String letter = location(post(CONTROL, remind));
        UUID id = UUID.fromString(letter.substring(letter.lastIndexOf('/') + 1));
        Letter drafted = letters.find(id);
        assertThat(drafted.kind()).isEqualTo(LetterKind.URGING);
        assertThat(drafted.recipients()).hasSize(16);
        assertThat(drafted.items())
                .hasSize(16)
                .extracting(LetterItem::due)
                .containsOnly(LocalDate.of(2022, 3, 9));
        assertThat(drafted.replyBy()).isEqualTo(LocalDate.of(2022, 3, 17));
        assertThat(post(CONTROL, remind)).as("once").hasStatus(409);
        assertThat(main(open(CONTROL, letter))).contains("Ban hành kế hoạch");

        refusesToSend(letter);
        assertThat(
                        post(
                                COMMUNE_CHAIR,
                                letter + "/replies",
                                "unit",
                                tunganh(),
                                "reply",
                                "x",
                                "day",
                                "10/03/2022"))
                .as("not sent yet")
                .hasStatus(409);
        done(post(CONTROL, letter + "/sent", "number", "30/UBND-VP", "on", "10/03/2022"));
        assertThat(post(CONTROL, letter + "/sent", "number", "31/UBND-VP", "on", "10/03/2022"))
                .hasStatus(409);
        assertThat(post(CONTROL, letter + "/discarded")).hasStatus(409);
        prints(letter);
        answers(letter);
        on(2022, 3, 25);
        assertThat(main(open(CONTROL, letter))).contains("Quá hạn trả lời", "Đã ban hành");
        done(post(CONTROL, letter + "/escalated"));
        assertThat(post(CONTROL, letter + "/escalated")).as("once").hasStatus(409);
        assertThat(main(open(COMMUNE, letter))).contains("Đã báo cáo lãnh đạo ngày 25/03/2022");
        assertThat(main(open(COMMUNE, "/letters"))).contains("30/UBND-VP", "1/16 đã trả lời");
        counts(plan);
    }

    private static String tunganh() {
        return Unit.idOf("tunganh").toString();
    }

    private void refusesToSend(String letter) {
        assertThat(refused(422, post(CONTROL, letter + "/sent", "number", "", "on", "40/40/2022")))
                .contains("Hãy ghi số, ký hiệu", "Ngày này không đúng");
        assertThat(refused(422, post(CONTROL, letter + "/sent", "number", "1", "on", "11/03/2022")))
                .contains("không sau hôm nay");
        assertThat(refused(422, post(CONTROL, letter, "subject", "", "body", "")))
                .contains("Hãy ghi trích yếu", "Hãy ghi nội dung");
        assertThat(post(COMMUNE_CHAIR, letter + "/sent", "number", "1", "on", "10/03/2022"))
                .hasStatus(403);
    }

    private void prints(String letter) throws IOException {
        String text;
        try (PDDocument read =
                Loader.loadPDF(
                        get(COMMUNE, letter + ".pdf").getResponse().getContentAsByteArray())) {
            text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
        String word;
        try (XWPFWordExtractor read =
                new XWPFWordExtractor(
                        new XWPFDocument(
                                new ByteArrayInputStream(
                                        get(COMMUNE, letter + ".docx")
                                                .getResponse()
                                                .getContentAsByteArray())))) {
            word = read.getText().replaceAll("\\s+", " ");
        }
        for (String made : List.of(text, word)) {
            assertThat(made)
                    .contains("Số: 30/UBND-VP", "đôn đốc thực hiện kế hoạch số 11/QĐ-")
                    .contains("Kính gửi:", "09/3/2022")
                    .contains("trước hết ngày 17 tháng 3 năm 2022");
        }
    }

    private void answers(String letter) {
        String path = letter + "/replies";
        assertThat(
                        refused(
                                422,
                                post(
                                        COMMUNE_CHAIR,
                                        path,
                                        "unit",
                                        tunganh(),
                                        "reply",
                                        "",
                                        "day",
                                        "")))
                .contains("Hãy ghi nội dung trả lời", "Ngày này không đúng");
        assertThat(
                        refused(
                                422,
                                post(
                                        COMMUNE_CHAIR,
                                        path,
                                        "unit",
                                        "x",
                                        "reply",
                                        "a",
                                        "day",
                                        "10/03/2022")))
                .contains("Hãy chọn đơn vị nhận văn bản này");
        assertThat(
                        post(
                                COMMUNE_CHAIR,
                                path,
                                "unit",
                                Unit.idOf("thitran").toString(),
                                "reply",
                                "a",
                                "day",
                                "10/03/2022"))
                .hasStatus(403);
        String[] answer = {
            "unit", tunganh(), "reply", "Đã ban hành kế hoạch.", "day", "10/03/2022"
        };
        done(post(COMMUNE_CHAIR, path, answer));
        assertThat(post(COMMUNE_CHAIR, path, answer)).as("once").hasStatus(409);
    }

    private void counts(UUID plan) {
        done(
                post(
                        COMMUNE_CHAIR,
                        rowPath(plan, "I-1") + "/evidence",
                        "unit",
                        tunganh(),
                        "title",
                        "Kế hoạch",
                        "day",
                        "22/03/2022",
                        "complete",
                        "on"));
        Set<UUID> other = Set.of(Unit.idOf("thitran"));
        assertThat(one(figures.urged(TUNG_ANH, FIRST, LAST))).isEqualTo("1/1");
        assertThat(one(figures.urged(TUNG_ANH, LocalDate.of(2022, 4, 1), LAST))).isEqualTo("0/0");
        assertThat(one(figures.replies(TUNG_ANH, FIRST, LAST))).isEqualTo("1/1");
        assertThat(one(figures.replies(other, FIRST, LAST))).isEqualTo("0/1");
        assertThat(one(figures.effect(TUNG_ANH, FIRST, LAST))).isEqualTo("1/1");
        assertThat(one(figures.effect(other, FIRST, LAST))).isEqualTo("0/1");
        Set<UUID> district = Set.of(Unit.idOf("dt"));
        assertThat(one(figures.directives(district, FIRST, LAST))).isEqualTo("1/1");
        assertThat(one(figures.urged(district, FIRST, LAST)))
                .as("the justice division showed nothing in the first quarter, and nobody urged")
                .isEqualTo("0/1");
        assertThat(one(figures.ownPlans(district, LAST, false))).isEqualTo("1/1");
        assertThat(one(figures.ownPlans(TUNG_ANH, LAST, false))).isEqualTo("0/1");
        assertThat(figures.ownPlans(district, LAST, true)).hasSizeGreaterThan(5);
        assertThat(figures.ownPlans(district, LocalDate.of(2022, 2, 1), true)).isEmpty();
        assertThat(one(figures.daysLate(district, LAST))).isEqualTo("0/1");
        assertThat(one(figures.daysLate(TUNG_ANH, LocalDate.of(2022, 3, 19)))).isEqualTo("10/1");
        assertThat(figures.kept("11/QĐ-UBND", TUNG_ANH, FIRST, LAST)).hasSize(1);
        assertThat(one(figures.kept("11/QĐ-UBND", district, FIRST, LAST))).isEqualTo("0/1");
        assertThat(figures.kept("2023/KH-UBND", district, FIRST, LAST)).isEmpty();
        assertThat(one(figures.reviews("11/QĐ-UBND", district, FIRST, LAST))).isEqualTo("0/1");
        assertThat(figures.coverage(TUNG_ANH, LAST)).as("nobody has a plan below").isEmpty();
        knowsThePast(district);
    }

    /** Each figure just before the event that moved it, and with all events as it is now. */
    private void knowsThePast(Set<UUID> district) {
        PlanFigures bare = before("plan.evidence-given");
        assertThat(one(bare.effect(TUNG_ANH, FIRST, LAST)))
                .as("nothing handed in")
                .isEqualTo("0/1");
        assertThat(one(bare.replies(TUNG_ANH, FIRST, LAST))).as("answered before").isEqualTo("1/1");
        PlanFigures unanswered = before("letter.answered");
        assertThat(one(unanswered.replies(TUNG_ANH, FIRST, LAST))).isEqualTo("0/1");
        assertThat(one(unanswered.urged(TUNG_ANH, FIRST, LAST))).isEqualTo("1/1");
        PlanFigures unsent = before("letter.sent");
        assertThat(unsent.directives(district, FIRST, LAST)).isEmpty();
        assertThat(one(unsent.urged(TUNG_ANH, FIRST, LAST))).as("nobody urged").isEqualTo("0/1");
        assertThat(one(unsent.ownPlans(district, LAST, false))).isEqualTo("1/1");
        PlanFigures unissued = before("plan.issued");
        assertThat(one(unissued.ownPlans(district, LAST, false))).isEqualTo("0/1");
        assertThat(unissued.kept("11/QĐ-UBND", TUNG_ANH, FIRST, LAST)).isEmpty();
        PlanFigures all = figures.knownAt(Instant.parse("9999-01-01T00:00:00Z"));
        assertThat(all.effect(TUNG_ANH, FIRST, LAST))
                .isEqualTo(figures.effect(TUNG_ANH, FIRST, LAST));
        assertThat(all.urged(district, FIRST, LAST))
                .isEqualTo(figures.urged(district, FIRST, LAST));
        assertThat(all.kept("11/QĐ-UBND", TUNG_ANH, FIRST, LAST))
                .isEqualTo(figures.kept("11/QĐ-UBND", TUNG_ANH, FIRST, LAST));
    }

    /** As known a moment before the last event of a type was recorded. */
    private PlanFigures before(String type) {
        return figures.knownAt(
                jdbc.sql("select max(recorded_at) as at from journal.event where type = :type")
                        .param("type", type)
                        .query((row, n) -> Sql.instant(row, "at"))
                        .single()
                        .minusNanos(1_000));
    }

    private static String one(List<PlanCount> counts) {
        return counts.stream().mapToLong(PlanCount::above).sum()
                + "/"
                + counts.stream().mapToLong(PlanCount::below).sum();
    }

    @Test
    void aLetterOfItsOwnIsDraftedChangedAndThrownAway() {
        assertThat(get(COMMUNE, "/letters/new")).hasStatus(403);
        open(CONTROL, "/letters/new");
        assertThat(refused(422, post(CONTROL, "/letters")))
                .contains("Hãy ghi trích yếu", "Hãy chọn cơ quan ban hành", "Hãy chọn loại")
                .contains("Hãy chọn ít nhất một nơi nhận");
        UUID id = Uuid7.next();
        String[] draft = {
            "id",
            id.toString(),
            "agency",
            DISTRICT,
            "sort",
            "GUIDANCE",
            "subject",
            "hướng dẫn niêm yết",
            "body",
            "Dòng một\nDòng hai",
            "replyBy",
            "32/13/2022",
            "recipient",
            tunganh()
        };
        assertThat(refused(422, post(CONTROL, "/letters", draft))).contains("Ngày này không đúng");
        draft[11] = "10/06/2022";
        done(post(CONTROL, "/letters", draft));
        done(post(CONTROL, "/letters", draft));
        assertThat(post(COMMUNE_CHAIR, "/letters", draft.clone()))
                .as("there already")
                .hasStatus(303);
        draft[1] = Uuid7.next().toString();
        assertThat(post(COMMUNE_CHAIR, "/letters", draft)).as("not theirs").hasStatus(403);
        String path = "/letters/" + id;
        done(post(CONTROL, path, "subject", "hướng dẫn công khai", "body", "Một"));
        assertThat(main(open(COMMUNE, path))).contains("hướng dẫn công khai", "Hướng dẫn");
        assertThat(letters.find(id).replyBy()).isNull();
        done(post(CONTROL, path + "/discarded"));
        assertThat(get(CONTROL, path)).hasStatus(404);
    }
}
