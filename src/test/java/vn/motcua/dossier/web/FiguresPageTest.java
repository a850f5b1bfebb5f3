package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.testing.DatabaseTest;

/** The columns of the form hold each dossier once, and say what they hold. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=figures")
class FiguresPageTest {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;

    private Desk desk;

    @BeforeEach
    void anOffice() {
        desk = new Desk(program, mvc);
    }

    @Test
    void countsEachOnceInItsColumnAndSaysWhatTheColumnsHold() {
        assertThat(line()).as("empty").isEmpty();
        desk.forward(desk.receive("Trần Văn Quỳnh"), 4);
        desk.forward(desk.receive("Lê Thị Sáu"), 1);
        UUID waiting = desk.receive("Ngô Văn Bảy");
        desk.forward(waiting, 1);
        ask(waiting);
        UUID withdrawn = desk.receive("Bùi Thị Tám");
        desk.act(withdrawn, Desk.RECEIVER, new DossierCommand.Withdraw("Không còn nhu cầu"));

        assertThat(line()).containsExactly(4, 0, 4, 0, 2, 0, 2, 0, 2, 2, 0);
        assertThat(beside(9)).as("waiting, returned, undated").containsExactly(0, 1, 0);
        assertThat(beside(12)).containsExactly(1, 0, 0);

        desk.later(Duration.ofDays(30));

        assertThat(line())
                .as("what runs is late now; what waits stood before its promise ended")
                .containsExactly(4, 0, 4, 0, 2, 0, 2, 0, 2, 1, 1);
    }

    @Test
    void aDayThatCannotBeIsSaidBesideTheField() {
        assertThat(desk.get("/register/figures?from=31/02/2022", Desk.RECEIVER)).hasStatus(422);
        assertThat(desk.get("/register/figures?from=01/01/2099", Desk.RECEIVER)).hasStatus(422);
    }

    private void ask(UUID id) {
        OpenTask task = desk.state(id).open().getFirst();
        SupplementItem form = new SupplementItem("to-khai", "Tờ khai", 1, 0, 0, "Ký tên");
        desk.act(
                id,
                Desk.JUSTICE,
                new DossierCommand.AskSupplement(
                        task.no(),
                        task.version(),
                        new SupplementRequest(List.of(form), "Thiếu chữ ký")));
    }

    private Document page() {
        return Desk.page(desk.get("/register/figures", Desk.RECEIVER));
    }

    /** Columns 3 to 13 of the last line, which sums the others. */
    private List<Integer> line() {
        Element table = page().select("main table").first();
        return table == null ? List.of() : numbers(table.select("tbody tr").last());
    }

    private List<Integer> beside(int column) {
        return page().select("main table").get(1).select("tbody tr").stream()
                .filter(row -> row.text().startsWith("(" + column + ")"))
                .findFirst()
                .map(FiguresPageTest::numbers)
                .orElseThrow();
    }

    private static List<Integer> numbers(Element row) {
        return row.select("td").eachText().stream().map(Integer::valueOf).toList();
    }
}
