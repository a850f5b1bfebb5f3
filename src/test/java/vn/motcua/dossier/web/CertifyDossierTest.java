package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.dossier.Status;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;

/** What is certified has its number from its book, whichever way its dossier goes. */
@DatabaseTest
@AutoConfigureMockMvc
class CertifyDossierTest {

    private static final String COPIES = "2.000815";
    private static final String SIGNATURE = "2.000884";

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;
    @Autowired private Dossiers dossiers;

    private Desk desk;

    @BeforeEach
    void aDesk() {
        desk = new Desk(program, mvc);
    }

    @Test
    void onItsOwnWayItIsEnteredByTheActThatTheDossierPageOffers() {
        UUID id = receive(COPIES, new PaperCount("ban-chinh", 0, 0, 0, true));
        desk.forward(id, 3);
        assertThat(acts(id, Desk.CLERK)).contains("certify").doesNotContain("result");

        MvcTestResult certified = certify(id, Desk.CLERK, "Bằng lái xe");

        assertThat(certified).hasStatus3xxRedirection();
        assertThat(desk.state(id).status()).isEqualTo(Status.RESOLVED);
        assertThat(number(id)).isPositive();
        Document book =
                Desk.page(desk.get("/certificates?book=SCT/BS&from=31/05/2022", Desk.CHAIR));
        assertThat(book.select("a[href=/dossiers/" + id + "]").text()).isEqualTo("" + number(id));
    }

    @Test
    void aNumberOfItsOwnIsRefusedWithASentence() {
        UUID id = receive(COPIES, new PaperCount("ban-chinh", 0, 0, 0, true));
        desk.forward(id, 3);

        MvcTestResult recorded =
                desk.send(
                        id,
                        Desk.CLERK,
                        "result",
                        "result",
                        "KQ.G15.000021",
                        "number",
                        "12/TL",
                        "signedOn",
                        "31/05/2022");

        assertThat(recorded).hasStatus(409);
        assertThat(Desk.page(recorded).text())
                .contains("lấy số từ sổ chứng thực (SCT/BS), không ghi số riêng")
                .doesNotContain("⟦");
        assertThat(desk.state(id).status()).isEqualTo(Status.PROCESSING);
    }

    @Test
    void aProcedureWithoutAProcessIsResolvedByTheDeskAlone() {
        assertThat(desk.get("/counter/" + SIGNATURE, Desk.RECEIVER)).hasStatusOk();
        UUID id =
                receive(
                        SIGNATURE,
                        new PaperCount("giay-to-tuy-than", 0, 0, 0, true),
                        new PaperCount("van-ban", 1, 0, 0, false));
        assertThat(acts(id, Desk.RECEIVER)).contains("certify").doesNotContain("forward");

        assertThat(certify(id, Desk.RECEIVER, "Sơ yếu lý lịch")).hasStatus3xxRedirection();
        MvcTestResult handed =
                desk.send(id, Desk.RECEIVER, "hand-back", "receiver", "Hoa", "method", "DESK");

        assertThat(handed).hasStatus3xxRedirection();
        assertThat(desk.state(id).status()).isEqualTo(Status.RETURNED);
        assertThat(number(id)).isPositive();
    }

    private UUID receive(String procedure, PaperCount... papers) {
        Receive receive =
                new Receive(
                        Uuid7.next(),
                        Unit.idOf("tunganh"),
                        procedure,
                        "chung",
                        Channel.COUNTER,
                        new Applicant(
                                "Hoa",
                                "042190000007",
                                null,
                                "Nữ",
                                "Tùng Ảnh",
                                "0912345678",
                                "",
                                "",
                                ""),
                        List.of(papers),
                        1,
                        ReturnMethod.DESK);
        desk.next(() -> dossiers.receive(receive, desk.staff(Desk.RECEIVER)));
        return receive.id();
    }

    private MvcTestResult certify(UUID id, String who, String paper) {
        return desk.send(
                id,
                who,
                "certify",
                "paper",
                paper,
                "pages",
                "2",
                "copies",
                "1",
                "signer",
                "" + Staff.idOf(Desk.SIGNER));
    }

    private List<String> acts(UUID id, String who) {
        return Desk.page(desk.get("/dossiers/" + id, who))
                .select("input[name=act]")
                .eachAttr("value");
    }

    private int number(UUID id) {
        return jdbc.sql("select number from dossier.certificate where dossier_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
