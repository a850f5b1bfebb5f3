package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.RoundTrips;

@DatabaseTest
@AutoConfigureMockMvc
class TasksPageTest {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;

    private Desk desk;
    private UUID one;
    private UUID two;

    @BeforeEach
    void twoDossiersWithCivilStatus() {
        desk = new Desk(program, mvc);
        one = desk.receive("Trần Văn Quỳnh");
        two = desk.receive("Nguyễn Thị Lan");
        desk.forward(one, 1).forward(two, 1);
    }

    private String token(Document page, UUID dossier) {
        return page.select("input[name=row][value^=" + dossier + "]").attr("value");
    }

    private String keyed(Document page, UUID dossier) {
        return page.select("button[name=one][value^=" + dossier + "]").attr("value");
    }

    @Test
    void listsWhatLiesWithThePostMostUrgentFirst() {
        Document page = Desk.page(desk.get("/tasks", Desk.JUSTICE));

        List<String> hrefs = page.select("[data-key-row]").eachAttr("href");
        assertThat(hrefs).contains("/dossiers/" + one, "/dossiers/" + two);
        assertThat(hrefs.indexOf("/dossiers/" + one)).isLessThan(hrefs.indexOf("/dossiers/" + two));
        assertThat(page.text()).contains("Trần Văn Quỳnh", "Tra cứu sổ").doesNotContain("⟦");
        assertThat(page.select(".tabs a[aria-current]").text()).startsWith("Tất cả");
        assertThat(Desk.page(desk.get("/tasks", "hotich.quangvinh")).select(".empty")).hasSize(1);
    }

    @Test
    void aLateTaskIsSaidToBeLate() {
        desk.later(Duration.ofDays(1));

        Document late = Desk.page(desk.get("/tasks?show=late", Desk.JUSTICE));

        assertThat(token(late, one)).isNotEmpty();
        assertThat(late.select(".due-late")).isNotEmpty();
        assertThat(late.text()).contains("quá hạn");
    }

    @Test
    void aRowIsTakenByItsOwnButton() {
        Document page = Desk.page(desk.get("/tasks", Desk.JUSTICE));

        MvcTestResult result = desk.post("/tasks", Desk.JUSTICE, "one", keyed(page, one));

        assertThat(result).hasStatus(303).hasHeader("Location", "/dossiers/" + one);
        assertThat(desk.state(one).open().getFirst().assignee())
                .isEqualTo(desk.staff(Desk.JUSTICE).staff());
    }

    @Test
    void theButtonPressedTwiceIsOneActAndWhatAColleagueTookIsSaid() {
        Document page = Desk.page(desk.get("/tasks", Desk.JUSTICE));
        String button = keyed(page, one);
        desk.post("/tasks", Desk.JUSTICE, "one", button);

        MvcTestResult again = desk.post("/tasks", Desk.JUSTICE, "one", button);
        MvcTestResult stale =
                desk.post("/tasks", Desk.JUSTICE, "one", token(page, one) + " " + new UUID(0, 7));

        assertThat(again).hasStatus(303);
        assertThat(stale).hasStatusOk();
        assertThat(Desk.page(stale).select("[role=alert]").text())
                .contains("vừa được người khác xử lý");
    }

    @Test
    void whatIsNoRowIsNoForm() {
        for (String one : List.of("", "rubbish", one + "/1/1", one + "/1/1 rubbish")) {
            assertThat(desk.post("/tasks", Desk.JUSTICE, "one", one)).hasStatus(400);
        }
    }

    @Test
    void theListCostsAFixedNumberOfStatementsHoweverMuchIsClosed() {
        desk.get("/tasks", Desk.JUSTICE);
        RoundTrips.Sent before = RoundTrips.of(() -> desk.get("/tasks", Desk.JUSTICE));
        desk.forward(one, 4).forward(two, 4);
        for (int i = 0; i < 5; i++) {
            desk.forward(desk.receive("Người thứ " + i), 5);
        }

        RoundTrips.Sent after = RoundTrips.of(() -> desk.get("/tasks", Desk.JUSTICE));

        assertThat(after.sql()).isEqualTo(before.sql());
        assertThat(after.sql().stream().filter(sql -> !sql.contains("identity.session")))
                .hasSizeBetween(1, 4);
    }

    @Test
    void anActIsOneStatementThatCommitsByItself() {
        int task = desk.task(one);
        int seen = desk.seen(one);
        RoundTrips.Sent plain =
                RoundTrips.of(() ->
                        desk.act(
                                one,
                                Desk.JUSTICE,
                                new DossierCommand.Forward(task, seen, null, null)));
        int next = desk.task(two);
        int nextSeen = desk.seen(two);
        RoundTrips.Sent withText =
                RoundTrips.of(() ->
                        desk.act(
                                two,
                                Desk.JUSTICE,
                                new DossierCommand.Forward(next, nextSeen, null, "Xong")));

        assertThat(plain.sql()).hasSize(1);
        assertThat(plain.commits()).isZero();
        // The salt under which the text is digested is remembered since the receipt.
        assertThat(withText.sql()).hasSize(1);
        assertThat(withText.commits()).isZero();
    }
}
