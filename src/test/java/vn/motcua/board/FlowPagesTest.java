package vn.motcua.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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
import vn.motcua.dossier.DoneTask;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.StepTimes;
import vn.motcua.dossier.web.Desk;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;

/** Dossiers on their way through five steps, and what the page of the flow says of them. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=overview")
class FlowPagesTest {

    private static final String OF =
            "/board/flow?agency=" + Unit.idOf("tunganh") + "&procedure=2.000635";
    private static final int THROUGH = 6;

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired StepTimes times;

    private Desk desk;
    private final List<UUID> through = new ArrayList<>();
    private final List<UUID> open = new ArrayList<>();

    @BeforeEach
    void someThroughSomeUnderWay() {
        desk = new Desk(program, mvc);
        for (int i = 0; i < THROUGH; i++) {
            UUID id = desk.receive("Trần Văn Quỳnh");
            desk.forward(id, 5);
            through.add(id);
        }
        for (int steps = 0; steps < 4; steps++) {
            UUID id = desk.receive("Trần Văn Quỳnh");
            desk.forward(id, steps);
            open.add(id);
        }
        times.forget();
    }

    private Document page(String path) {
        Document page = Desk.page(desk.get(path, Desk.CHAIR));
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    private Set<String> rows(String path) {
        Set<String> found = new HashSet<>();
        String next = path;
        while (next != null) {
            Document rows = page(next);
            rows.select("tr[data-row] a.code").forEach(a -> found.add(a.attr("href")));
            Element more = rows.selectFirst("a[rel=next]");
            next = more == null ? null : more.attr("href");
        }
        return found;
    }

    @Test
    void everyNumberLeadsToItsRowsAndOpenDossiersLieWhereTheyAre() {
        Document page = page(OF);
        Set<String> at = new HashSet<>();
        int followed = 0;
        for (Element link : page.select("a[data-drill]")) {
            if (link.attr("href").contains("set=PAST")) {
                continue;
            }
            Set<String> rows = rows(link.attr("href"));
            assertThat(rows)
                    .as(link.attr("href"))
                    .hasSize(Integer.parseInt(link.attr("data-drill")));
            at.addAll(rows);
            followed++;
        }
        System.out.println("FlowPagesTest: " + followed + " numbers followed");
        assertThat(followed).isGreaterThanOrEqualTo(8);
        assertThat(at).containsAll(open.stream().map(id -> "/dossiers/" + id).toList());
        assertThat(at)
                .doesNotContainAnyElementsOf(through.stream().map(i -> "/dossiers/" + i).toList());
    }

    /** All of it fell into one morning's office hours, so minutes on the clock are working time. */
    @Test
    void theTimesOfEachStepAreThoseOfTheJournal() {
        TreeMap<String, List<Duration>> stays = new TreeMap<>();
        for (UUID id : through) {
            DossierState state = desk.state(id);
            for (DoneTask task : state.done()) {
                stays.computeIfAbsent(task.step(), step -> new ArrayList<>())
                        .add(Duration.between(task.openedAt(), task.doneAt()));
            }
        }
        times.forget();
        var steps =
                times.lately(Unit.idOf("tunganh"), "2.000635", THROUGH).stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        one -> one.step(), one -> one, (a, b) -> a));
        assertThat(steps.keySet()).isEqualTo(stays.keySet());
        stays.forEach((step, took) -> {
            took.sort(null);
            assertThat(steps.get(step).stays()).as(step).hasSize(THROUGH);
            assertThat(steps.get(step).half()).as(step).isEqualTo(took.get(2));
            assertThat(steps.get(step).most()).as(step).isEqualTo(took.get(5));
        });

        Element past = page(OF).select("a[href*=set=PAST]").first();
        assertThat(page(past.attr("href")).select("tr[data-row]").size())
                .isEqualTo(Math.min(50, Integer.parseInt(past.attr("data-drill"))));
    }

    @Test
    void whileNoneIsChosenProceduresAreListed() {
        Document page = page("/board/flow");
        Element number = page.select("td a[href*=2.000635][href*=set=NOW]").first();

        assertThat(rows(number.attr("href")))
                .hasSize(Integer.parseInt(number.attr("data-drill")))
                .containsAll(open.stream().map(id -> "/dossiers/" + id).toList());
        assertThat(desk.get("/board/flow?procedure=9.999999", Desk.CHAIR)).hasStatus(404);
        assertThat(desk.get("/board/flow/rows", Desk.CHAIR)).hasStatus(404);
    }

    @Test
    void anAgencyOfOthersIsNotShown() {
        Document page = Desk.page(desk.get(OF, Desk.ELSEWHERE));

        assertThat(page.select("a[href*=" + Unit.idOf("tunganh") + "]")).isEmpty();
    }
}
