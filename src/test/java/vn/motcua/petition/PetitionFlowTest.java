package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.testing.DemoLocality;

/** From the form to the reply that everybody reads, and back by whom it does not content. */
class PetitionFlowTest extends PetitionRoom {

    @Test
    void whatIsSentIsClassifiedAnsweredSentAndPublishedWithoutNames() {
        UUID id = sent(petition());
        assertThat(state(id).status()).isEqualTo(PetitionStatus.RECEIVED);
        assertThat(text(open(DESK, "/petition-book"))).contains(state(id).code());

        approved(id);
        MvcTestResult page = open(DESK, "/petition-book/" + id);
        assertThat(page).hasStatusOk();
        assertThat(page(page).select("#field-publish-publicReply").val())
                .contains("bà [tên đã ẩn]")
                .doesNotContain("Ánh Tuyết");

        done(DESK, id, "send", "way", "MESSAGE");
        done(
                DESK,
                id,
                "publish",
                "publicTitle",
                "Chậm trả kết quả khai sinh",
                "publicQuestion",
                page(page).select("#field-publish-publicQuestion").val(),
                "publicReply",
                page(page).select("#field-publish-publicReply").val());

        String shown = text(open("/petitions/published/" + state(id).code()));
        assertThat(shown).contains("Đã kiểm tra và trả kết quả").doesNotContain("Tuyết");
        assertThat(text(open("/petitions"))).contains(state(id).code()).doesNotContain("Tuyết");
        assertThat(text(own(id, "lookup"))).contains("Đã kiểm tra và trả kết quả");
    }

    @Test
    void aReplyThatDoesNotContentIsRatedAndOpenedAgain() {
        UUID id = sent(petition());
        published(id);

        assertThat(own(id, "rating", "content", "no")).hasStatusOk();
        assertThat(own(id, "rating", "content", "yes")).hasStatus(409);
        assertThat(own(id, "again", "content", "Đến nay vẫn chưa có kết quả.")).hasStatusOk();

        assertThat(state(id))
                .satisfies(s -> assertThat(s.status()).isEqualTo(PetitionStatus.HANDLING))
                .satisfies(s -> assertThat(s.dislikes()).isEqualTo(1))
                .satisfies(s -> assertThat(s.likes()).isZero());
        assertThat(text(open("/petitions/published/" + state(id).code())))
                .contains("Người gửi chưa đồng ý");
        answered(id);
        assertThat(state(id).status()).isEqualTo(PetitionStatus.APPROVED);
    }

    @Test
    void aQuestionStopsTheClocksUntilTheSenderAnswers() {
        at(2022, 4, 5, 9);
        UUID id = sent(petition());
        at(2022, 4, 7, 9);
        done(DESK, id, "ask", "question", "Ông/bà nộp hồ sơ ở đâu?");
        assertThat(state(id).nextDue()).isNull();
        assertThat(text(own(id, "lookup"))).contains("Ông/bà nộp hồ sơ ở đâu?");

        at(2022, 4, 14, 9);
        assertThat(own(id, "more", "content", "Tại bộ phận một cửa xã Tùng Ảnh")).hasStatusOk();

        assertThat(state(id).status()).isEqualTo(PetitionStatus.RECEIVED);
        assertThat(state(id).leg().dues().resolve()).hasToString("2022-05-05");
    }

    @Test
    void passedOnItBelongsToTheOtherAgencyWithClocksOfItsOwn() {
        UUID id = sent(petition());
        done(DESK, id, "classify", "outcome", "CONDUCT", "to", COMMUNE.toString());

        assertThat(state(id))
                .satisfies(s -> assertThat(s.agency()).isEqualTo(COMMUNE))
                .satisfies(s -> assertThat(s.status()).isEqualTo(PetitionStatus.RECEIVED))
                .satisfies(s -> assertThat(s.legs()).hasSize(2));
        assertThat(open(COMMUNE_DESK, "/petition-book/" + id)).hasStatusOk();
        assertThat(act(DESK, id, "classify", "outcome", "CONDUCT")).hasStatus(403);
        done(COMMUNE_DESK, id, "back", "reason", "Không thuộc xã");
        assertThat(state(id).agency()).isEqualTo(DISTRICT);
    }

    @Test
    void ofTwoThatAreJoinedToEachOtherAtOnceOneLeads() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 5; round++) {
                UUID one = sent(petition());
                UUID two = sent(petition());
                List<Future<Integer>> answers =
                        both.invokeAll(List.of(() -> joined(one, two), () -> joined(two, one)));

                assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                        .containsOnlyOnce(303)
                        .doesNotContain(500);
                assertThat(List.of(state(one).status(), state(two).status()))
                        .containsExactlyInAnyOrder(PetitionStatus.JOINED, PetitionStatus.RECEIVED);
            }
        }
    }

    /** The status of the answer. */
    private int joined(UUID id, UUID lead) {
        return clock.runAt(
                DemoLocality.MORNING.plusSeconds(3600),
                () ->
                        mvc.post()
                                .uri("/petition-book/{id}/join", id)
                                .with(asStaff(DESK))
                                .with(csrf())
                                .param("version", "1")
                                .param("lead", state(lead).code())
                                .exchange()
                                .getResponse()
                                .getStatus());
    }
}
