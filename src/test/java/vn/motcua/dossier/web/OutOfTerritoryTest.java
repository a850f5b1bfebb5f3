package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierState;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;

/**
 * Received here, resolved by another agency of the province: not in 2022 (NĐ 61/2018 Đ.14), from
 * 1/7/2025 on (NĐ 118/2025 Đ.14 k.2).
 */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=territory")
class OutOfTerritoryTest {

    private static final String EXTRACT = "/counter/2.000635";
    private static final UUID ELSEWHERE = Unit.idOf("thitran");

    /** From 31/5/2022 to 4/8/2025, a Monday. */
    private static final Duration UNTIL_2025 = Duration.ofDays(1161);

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;

    private Desk desk;

    @BeforeEach
    void anOffice() {
        desk = new Desk(program, mvc);
    }

    @Test
    void in2022TheFormDoesNotAskAndTheRuleRefuses() {
        assertThat(Desk.page(desk.get(EXTRACT, Desk.RECEIVER)).select("#field-competent"))
                .isEmpty();

        MvcTestResult result = send(Uuid7.next(), ELSEWHERE.toString());

        assertThat(result).hasStatus(422);
        assertThat(Desk.page(result).text()).contains("chỉ cho tiếp nhận thủ tục của cơ quan mình");
    }

    @Test
    void in2025ItIsReceivedHereAndItsStepsAreFoundThere() {
        desk.later(UNTIL_2025);
        Document page = Desk.page(desk.get(EXTRACT, Desk.RECEIVER));
        assertThat(page.select("#field-competent option").eachAttr("value"))
                .contains("", ELSEWHERE.toString());
        UUID id = Uuid7.next();

        assertThat(send(id, ELSEWHERE.toString())).hasStatus(303);

        DossierState state = desk.state(id);
        assertThat(state.agency()).isEqualTo(Unit.idOf("tunganh"));
        assertThat(state.competent()).isEqualTo(ELSEWHERE);
        assertThat(send(Uuid7.next(), "somewhere")).as("not what the form offers").hasStatus(422);
        assertThat(send(Uuid7.next(), UUID.randomUUID().toString()))
                .as("an agency that there is not")
                .hasStatus(409);
    }

    private MvcTestResult send(UUID key, String competent) {
        return desk.post(
                EXTRACT,
                Desk.RECEIVER,
                "key",
                key.toString(),
                "caseId",
                "chung",
                "papersOf",
                "chung",
                "fullName",
                "Trần Văn Quỳnh",
                "idNumber",
                "042087000123",
                "birthDate",
                "02/09/1987",
                "gender",
                "Nam",
                "address",
                "Thôn Đại Lợi, xã Tùng Ảnh",
                "phone",
                "0912 345 678",
                "papers.to-khai",
                "on",
                "papers.giay-to-tuy-than",
                "on",
                "sets",
                "1",
                "resultBy",
                "DESK",
                "competent",
                competent);
    }
}
