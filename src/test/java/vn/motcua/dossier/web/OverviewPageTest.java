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
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.RoundTrips;

@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=overview")
class OverviewPageTest {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;

    private Desk desk;
    private UUID id;

    @BeforeEach
    void oneDossierWithCivilStatus() {
        desk = new Desk(program, mvc);
        id = desk.receive("Trần Văn Quỳnh");
        desk.forward(id, 1);
    }

    @Test
    void theChairSeesWhereItLiesAndThatItIsSoonDue() {
        Document page = Desk.page(desk.get("/overview", Desk.CHAIR));

        assertThat(page.select("a[href=/dossiers/" + id + "]")).hasSize(1);
        assertThat(page.select(".due-soon")).isNotEmpty();
        assertThat(page.text()).contains("chưa ai nhận").doesNotContain("Trần Văn Quỳnh", "⟦");
        assertThat(page.select(".figure-number").first().text()).isNotEqualTo("0");
    }

    @Test
    void aPassedPromiseIsLateAndACountedStep() {
        desk.later(Duration.ofDays(2));

        Document page = Desk.page(desk.get("/overview", Desk.CHAIR));

        assertThat(page.select(".due-late")).isNotEmpty();
        assertThat(page.select(".figure-late .figure-number").text()).isNotEqualTo("0");
    }

    @Test
    void whoLeadsNobodySeesNoOverview() {
        assertThat(desk.get("/overview", Desk.RECEIVER)).hasStatus(403);
        assertThat(Desk.page(desk.get("/tasks", Desk.RECEIVER)).select("a[href=/overview]"))
                .isEmpty();
    }

    @Test
    void aChairElsewhereSeesNothingOfIt() {
        Document page = Desk.page(desk.get("/overview", "chutich.thitran"));

        assertThat(page.select("a[href=/dossiers/" + id + "]")).isEmpty();
    }

    @Test
    void asksTheDatabaseTwiceForItsFigures() {
        RoundTrips.Sent sent = RoundTrips.of(() -> desk.get("/overview", Desk.CHAIR));

        assertThat(sent.sql()).filteredOn(sql -> sql.contains("dossier.task")).hasSize(2);
    }
}
