package vn.motcua.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.web.Desk;
import vn.motcua.organization.Staff;

/** What a device may take along, and what becomes of what it sends, however often it does. */
class TabletTest extends InspectionRoom {

    private static final String ITEM = "posting-full";
    private static final String MOMENT = "2022-06-01T01:15:00Z";

    @Autowired Tablets tablets;
    @Autowired JsonMapper json;

    private static String tablet(UUID visit) {
        return path(visit) + "/tablet";
    }

    private UUID take(String who, UUID visit) {
        UUID along = UUID.randomUUID();
        assertThat(taken(who, visit, along, "Máy bảng 2")).hasStatus(200);
        return along;
    }

    private MvcTestResult taken(String who, UUID visit, UUID along, String device) {
        return post(who, tablet(visit) + "/taken", "id", along.toString(), "device", device);
    }

    private MvcTestResult join(
            String who, UUID visit, UUID along, UUID id, String verdict, String... more) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "along",
                                along.toString(),
                                "id",
                                id.toString(),
                                "item",
                                ITEM,
                                "verdict",
                                verdict,
                                "note",
                                "Thiếu hai thủ tục",
                                "takenAt",
                                MOMENT));
        change(fields, more);
        return post(who, tablet(visit) + "/answers", fields.toArray(String[]::new));
    }

    private MvcTestResult photograph(
            String who, UUID visit, UUID along, UUID id, String name, byte[] content) {
        return now(() ->
                mvc.post()
                        .uri(tablet(visit) + "/photographs")
                        .multipart()
                        .file(new MockMultipartFile("file", name, "image/png", content))
                        .param("along", along.toString())
                        .param("id", id.toString())
                        .param("item", ITEM)
                        .param("takenAt", MOMENT)
                        .with(asStaff(who))
                        .with(csrf())
                        .exchange());
    }

    private static byte[] picture() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode said(int status, MvcTestResult answer) {
        String body =
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer).as(body).hasStatus(status);
        return json.readTree(body);
    }

    private String why(int status, MvcTestResult answer) {
        return said(status, answer).get("said").asString();
    }

    private List<Answer> answers(UUID visit) {
        return checkStore.answers(visit).getOrDefault(new Answer.Subject(null, ITEM), List.of());
    }

    private List<String> events(UUID visit, String type) {
        return jdbc.sql(
                        """
                        select payload from journal.event where stream_id = :round and type = :type
                        order by version
                        """)
                .param("round", roundOf(visit))
                .param("type", type)
                .query(String.class)
                .list();
    }

    @Test
    void onlyTheTeamTakesAVisitAlongAndOnlyWhileItRuns() {
        UUID visit = running();
        UUID along = UUID.randomUUID();

        assertThat(get(MEMBER, tablet(visit))).hasStatus(200);
        for (String[] other :
                new String[][] {{HEAD, "403"}, {CONTROL, "403"}, {ELSEWHERE, "404"}}) {
            int status = Integer.parseInt(other[1]);
            assertThat(get(other[0], tablet(visit))).as(other[0]).hasStatus(status);
            assertThat(why(status, taken(other[0], visit, along, "Máy bảng"))).isNotBlank();
        }
        assertThat(why(422, taken(MEMBER, visit, along, " "))).contains("tên thiết bị");
        assertThat(why(422, taken(MEMBER, visit, along, "x".repeat(61)))).contains("60");
        assertThat(tablets.of(visit)).isEmpty();
        assertThat(events(visit, "inspection.taken-along")).isEmpty();

        JsonNode pack = said(200, taken(MEMBER, visit, along, "Máy bảng 2"));
        assertThat(pack.get("unit").asString()).contains("Tùng Ảnh");
        assertThat(pack.toString()).contains(ITEM);
        said(200, taken(MEMBER, visit, along, "Máy bảng 2"));
        assertThat(tablets.of(visit))
                .singleElement()
                .satisfies(one -> assertThat(one.device()).isEqualTo("Máy bảng 2"));
        assertThat(events(visit, "inspection.taken-along"))
                .singleElement()
                .asString()
                .contains(along.toString(), "Máy bảng 2");
        assertThat(why(409, taken(LEADER, visit, along, "Máy khác"))).contains("mang theo lại");
        assertThat(main(open(LEADER, path(visit)))).contains("Máy bảng 2");
        assertThat(main(open(HEAD, path(visit)))).doesNotContain("Máy bảng 2");

        end(visit);
        assertThat(get(MEMBER, tablet(visit))).hasStatus(409);
        assertThat(why(409, taken(MEMBER, visit, UUID.randomUUID(), "Máy"))).isNotBlank();
    }

    private void end(UUID visit) {
        jdbc.sql("update inspection.visit set state = 'ENDED' where id = :id")
                .param("id", visit)
                .update();
    }

    @Test
    void thePageThatTheDeviceKeepsSaysNothingOfTheVisitNorOfWhoLooks() {
        UUID visit = running();

        String page = open(MEMBER, tablet(visit)).outerHtml();

        assertThat(page)
                .contains(visit.toString(), "<noscript>")
                .doesNotContain("Tùng Ảnh", "_csrf", MEMBER, "Kiểm tra 31/05/2022");
        assertThat(page(get(MEMBER, tablet(visit))).select("noscript a[href$=/checks]")).hasSize(1);
    }

    @Test
    void anAnswerSentAgainAndAgainIsKeptOnceWithTheDevicesOwnMoment() {
        UUID visit = running();
        UUID along = take(MEMBER, visit);
        UUID id = UUID.randomUUID();

        for (int i = 0; i < 3; i++) {
            JsonNode said = said(200, join(MEMBER, visit, along, id, "NOT_MET"));
            assertThat(said.get("choose").asString()).isEmpty();
            assertThat(said.get("heads").get(0).get("id").asString()).isEqualTo(id.toString());
        }

        assertThat(answers(visit))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.id()).isEqualTo(id);
                    assertThat(one.device()).isEqualTo("Máy bảng 2");
                    assertThat(one.takenAt()).isEqualTo(MOMENT);
                    assertThat(one.at()).isBefore(one.takenAt());
                });
        assertThat(events(visit, "inspection.answered")).hasSize(1);
        assertThat(main(open(LEADER, path(visit) + "/checks")))
                .contains("ghi trên “Máy bảng 2” lúc 08:15 01/06/2022");
        assertThat(why(409, join(MEMBER, visit, along, id, "MET"))).contains("trả lời khác");
    }

    @Test
    void answersOfTwoDevicesThatDidNotKnowOfEachOtherStandUntilSomebodyChooses() {
        UUID visit = running();
        UUID first = take(MEMBER, visit);
        UUID second = take(SECRETARY, visit);
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();

        assertThat(said(200, join(MEMBER, visit, first, one, "MET")).get("choose").asString())
                .isEmpty();
        JsonNode said = said(200, join(SECRETARY, visit, second, other, "NOT_MET"));

        assertThat(said.get("choose").asString()).isEqualTo(path(visit) + "/checks#posting");
        assertThat(said.get("heads")).hasSize(2);
        assertThat(Answer.heads(answers(visit))).hasSize(2);
        done(
                post(
                        LEADER,
                        path(visit) + "/checks",
                        "id",
                        UUID.randomUUID().toString(),
                        "item",
                        ITEM,
                        "chosen",
                        other.toString()));
        assertThat(Answer.standing(answers(visit)))
                .get()
                .extracting(Answer::verdict)
                .isEqualTo(Verdict.NOT_MET);
        assertThat(main(open(LEADER, path(visit) + "/checks"))).contains("Thiếu hai thủ tục");
        // A device that saw the choice answers over it, and nobody has to choose again.
        UUID chosen = Answer.standing(answers(visit)).orElseThrow().id();
        said =
                said(
                        200,
                        join(
                                MEMBER,
                                visit,
                                first,
                                UUID.randomUUID(),
                                "MET",
                                "over",
                                chosen.toString()));
        assertThat(said.get("choose").asString()).isEmpty();
    }

    @Test
    void whatIsRefusedSaysWhyAndLeavesNothing() {
        UUID visit = running();
        UUID along = take(MEMBER, visit);
        UUID id = UUID.randomUUID();
        UUID unknown = UUID.randomUUID();

        assertThat(why(409, join(MEMBER, visit, unknown, id, "MET"))).contains("chưa mang theo");
        assertThat(why(403, join(LEADER, visit, along, id, "MET"))).contains("Người khác");
        assertThat(why(403, join(HEAD, visit, along, id, "MET"))).isNotBlank();
        assertThat(why(404, join(ELSEWHERE, visit, along, id, "MET"))).isNotBlank();
        assertThat(why(422, join(MEMBER, visit, along, id, "NONSENSE"))).contains("đạt");
        assertThat(why(409, join(MEMBER, visit, along, id, "NOT_MET", "over", unknown.toString())))
                .contains("dựa trên một trả lời không có");
        assertThat(why(422, photograph(MEMBER, visit, along, id, "a.exe", picture())))
                .contains("JPEG")
                .doesNotContain("PDF");
        assertThat(why(422, photograph(MEMBER, visit, along, id, "a.png", new byte[0])))
                .contains("ảnh");
        assertThat(why(413, photograph(MEMBER, visit, along, id, "a.png", large()))).contains("20");
        assertThat(answers(visit)).isEmpty();
        assertThat(tablets.photographs(visit)).isEmpty();

        UUID before = UUID.randomUUID();
        said(200, join(MEMBER, visit, along, before, "NOT_MET"));
        end(visit);
        assertThat(why(409, join(MEMBER, visit, along, id, "MET"))).contains("đang diễn ra");
        assertThat(why(409, photograph(MEMBER, visit, along, id, "a.png", picture())))
                .contains("đang diễn ra");
        // What had come before the visit ended is confirmed all the same, so that it may go.
        said(200, join(MEMBER, visit, along, before, "NOT_MET"));
        assertThat(answers(visit)).hasSize(1);
    }

    private static byte[] large() {
        byte[] large = new byte[21 * 1024 * 1024];
        byte[] small = picture();
        System.arraycopy(small, 0, large, 0, small.length);
        return large;
    }

    @Test
    void whoIsNotOfTheTeamAnyMoreIsTold() {
        UUID visit = running();
        UUID along = take(MEMBER, visit);
        jdbc.sql("delete from inspection.member where round = :round and staff = :staff")
                .param("round", roundOf(visit))
                .param("staff", Staff.idOf(MEMBER))
                .update();

        assertThat(why(403, join(MEMBER, visit, along, UUID.randomUUID(), "MET")))
                .contains("không còn trong Đoàn");
        UUID id = UUID.randomUUID();
        assertThat(why(403, photograph(MEMBER, visit, along, id, "a.png", picture())))
                .contains("không còn trong Đoàn");
        assertThat(answers(visit)).isEmpty();
    }

    @Test
    void aPhotographIsKeptOnceAndSeenByThoseWhoSeeAnswers() {
        UUID visit = running();
        UUID along = take(MEMBER, visit);
        UUID id = UUID.randomUUID();

        for (int i = 0; i < 2; i++) {
            said(200, photograph(MEMBER, visit, along, id, "bảng niêm yết.png", picture()));
        }

        assertThat(tablets.photographs(visit).get(new Answer.Subject(null, ITEM)))
                .singleElement()
                .satisfies(one -> assertThat(one.takenAt()).isEqualTo(MOMENT));
        assertThat(events(visit, "inspection.photographed")).hasSize(1);
        assertThat(main(open(LEADER, path(visit) + "/checks"))).contains("bảng niêm yết.png");
        String file = path(visit) + "/photographs/" + id;
        MvcTestResult shown = get(LEADER, file);
        assertThat(shown).hasStatus(200);
        assertThat(shown.getResponse().getContentAsByteArray()).isEqualTo(picture());
        assertThat(get(HEAD, file)).as("while the team is there").hasStatus(404);
        assertThat(get(ELSEWHERE, file)).hasStatus(404);
        end(visit);
        assertThat(get(HEAD, file)).hasStatus(200);
        assertThat(
                        program.getBean(InspectionFileUse.class)
                                .used(List.of(tablets.photograph(visit, id).orElseThrow().file())))
                .hasSize(1);
    }

    @Test
    void aQuestionToASampledDossierSaysWhoseFaultItIsByPersonAndNotByPlace() {
        // On a day of which no other test counts the dossiers.
        Desk desk = new Desk(program, mvc).later(Duration.ofDays(1));
        desk.forward(desk.receive("Người Mang Theo"), 1);
        UUID visit = running();
        on(6, 1);
        done(
                post(
                        LEADER,
                        path(visit) + "/sample",
                        "from",
                        "01/06/2022",
                        "to",
                        "01/06/2022",
                        "size",
                        "1"));
        JsonNode pack = said(200, taken(MEMBER, visit, UUID.randomUUID(), "Máy bảng 2"));
        JsonNode dossier = pack.get("dossiers").get(0);
        JsonNode hand = dossier.get("hands").get(0);
        String question = pack.get("questions").get(0).get("key").asString();
        UUID along = take(MEMBER, visit);
        assertThat(pack.toString()).doesNotContain("Người Mang Theo");

        JsonNode said =
                said(
                        200,
                        join(
                                MEMBER,
                                visit,
                                along,
                                UUID.randomUUID(),
                                "NOT_MET",
                                "dossier",
                                dossier.get("id").asString(),
                                "item",
                                question,
                                "hand",
                                hand.get("key").asString()));

        assertThat(said.get("choose").asString()).isEmpty();
        Answer one =
                checkStore.answers(visit).values().stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .orElseThrow();
        assertThat(one.dossier()).hasToString(dossier.get("id").asString());
        assertThat(hand.get("key").asString())
                .isEqualTo(one.unit() + "/" + one.post() + "/" + one.officer());
        assertThat(one.officer()).isNotNull();
    }

    @Test
    void aClockThatSaysNoMomentIsNotTakenAtItsWord() {
        UUID visit = running();
        UUID along = take(MEMBER, visit);
        for (String clock : List.of("", "hôm qua", "+999999999-12-31T23:59:59.999999999Z")) {
            UUID id = UUID.randomUUID();
            said(200, join(MEMBER, visit, along, id, "NOT_MET", "takenAt", clock));
            Answer kept = checkStore.find(id).orElseThrow();
            assertThat(kept.takenAt()).isEqualTo(kept.at());
        }
    }
}
