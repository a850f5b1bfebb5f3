package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.Pictures;
import vn.motcua.dossier.Status;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@AutoConfigureMockMvc
class SignaturePageTest {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;

    private Desk desk;
    private UUID id;

    @BeforeEach
    void aResultAtTheDesk() {
        desk = new Desk(program, mvc);
        id = desk.receive("Trần Văn Quỳnh");
        desk.forward(id, 4);
    }

    private MvcTestResult handBack(String... more) {
        String[] all = new String[more.length + 6];
        String[] own = {
            "receiver", "Trần Văn Quỳnh", "identity", "CCCD 042087000123", "method", "DESK"
        };
        System.arraycopy(own, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return desk.send(id, Desk.RECEIVER, "hand-back", all);
    }

    private Document page() {
        return Desk.page(desk.get("/dossiers/" + id, Desk.RECEIVER));
    }

    private long looks() {
        return jdbc.sql(
                        """
                        select count(*) from journal.access_log
                        where subject_id = :id and what = 'signature'
                        """)
                .param("id", id)
                .query(Long.class)
                .single();
    }

    @Test
    void theFormHasAPlaceToSignAndATickForPaper() {
        Document page = page();

        assertThat(page.select("[data-signature][hidden] canvas")).hasSize(1);
        assertThat(page.select("input[name=onPaper]")).hasSize(1);
        assertThat(page.select("script[src*=signature]")).hasSize(1);
    }

    @Test
    void aSignatureIsKeptShownToThoseWhoMayAndNotedWhenLookedAt() {
        assertThat(handBack("signature", Pictures.signature())).hasStatus3xxRedirection();

        String picture = page().select(".signature-picture").attr("src");
        MvcTestResult seen = desk.get(picture, Desk.RECEIVER);

        assertThat(page().text()).contains("Người nhận đã ký trên màn hình");
        assertThat(seen).hasStatusOk().hasContentType("image/png");
        assertThat(seen.getResponse().getContentAsByteArray()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(looks()).isPositive();
        assertThat(desk.get(picture, Desk.ELSEWHERE)).hasStatus(404);
        assertThat(desk.get("/dossiers/" + id + "/signatures/1.png", Desk.RECEIVER)).hasStatus(404);
    }

    @Test
    void theJournalHoldsADigestAndErasingTheRowErasesThePicture() {
        handBack("signature", Pictures.signature());
        String picture = page().select(".signature-picture").attr("src");
        String hash =
                jdbc.sql("select file_hash from dossier.signature where dossier_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single();
        Long inJournal =
                jdbc.sql(
                                """
                                select count(*) from journal.event
                                where stream_id = :id
                                    and (payload::text like '%' || :hash || '%'
                                        or payload::text like '%iVBOR%')
                                """)
                        .param("id", id)
                        .param("hash", hash)
                        .query(Long.class)
                        .single();
        assertThat(inJournal).isZero();

        jdbc.sql("delete from dossier.signature where dossier_id = :id").param("id", id).update();

        assertThat(desk.get(picture, Desk.RECEIVER)).hasStatus(404);
        assertThat(desk.state(id).status()).isEqualTo(Status.RETURNED);
    }

    @Test
    void whoSignedOnPaperIsNotedWithoutAPicture() {
        assertThat(handBack("onPaper", "on")).hasStatus3xxRedirection();

        assertThat(page().text()).contains("Người nhận đã ký trên giấy");
        assertThat(page().select(".signature-picture")).isEmpty();
    }

    @Test
    void withoutScriptsItIsHandedBackAsBefore() {
        assertThat(handBack("signature", "")).hasStatus3xxRedirection();

        assertThat(desk.state(id).status()).isEqualTo(Status.RETURNED);
        assertThat(page().text()).doesNotContain("đã ký trên");
    }

    @Test
    void whatIsNoSignatureIsSaidBesideTheFieldAndNothingIsDone() {
        MvcTestResult refused = handBack("signature", "data:image/png;base64,xxxx");

        assertThat(refused).hasStatus(422);
        assertThat(Desk.page(refused).select(".error").text())
                .contains("Chữ ký không phải là hình PNG");
        assertThat(desk.state(id).status()).isEqualTo(Status.RESOLVED);
    }
}
