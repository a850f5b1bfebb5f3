package vn.motcua.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.RoundTrips;

/**
 * No page asks the database more often, and none weighs more, than {@code pages/budgets.txt}
 * allows, whoever of the rights matrix looks at it. Every page has a line there.
 */
@DatabaseTest
@TestPropertySource(properties = "motcua.test=page-budgets")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageBudgetsTest {

    private static final String OK = "200";

    /** Once a minute and not for each page. */
    private static final String LAST_ACCESS = "UPDATE identity.session";

    @Autowired WebApplicationContext context;

    private final List<Row> gets =
            Row.all().stream()
                    .filter(row -> row.method().equals(HttpMethod.GET))
                    .filter(row -> !row.endpoint().contains("/static/"))
                    .toList();
    private final Set<Row> seen = new HashSet<>();
    private final Map<String, Budget> allowed = Budget.all();
    private Office office;

    @BeforeAll
    void open() {
        office = new Office(context);
    }

    @Test
    void everyPageKeepsToItsLineAndHasOne() {
        Map<String, Budget> cost = new TreeMap<>();
        for (Person person : Person.values()) {
            Visitor visitor = Visitor.of(person, context, office);
            for (Row row : gets) {
                if (row.answer(person).startsWith(OK)) {
                    cost.merge(row.endpoint(), cost(row, visitor), Budget::most);
                }
            }
        }

        assertThat(broken(cost)).as("write the new line, or mend the page").isEmpty();
        assertThat(allowed.keySet().stream().filter(name -> name.contains("/")))
                .filteredOn(name -> !name.endsWith(".css") && !name.endsWith(".js"))
                .isEqualTo(List.copyOf(cost.keySet()));
    }

    /** Not the first time, which may read what is held in memory from then on. */
    private Budget cost(Row row, Visitor visitor) {
        if (seen.add(row)) {
            office.next(() -> visitor.ask(row.method(), office.request(row).path(), ""));
        }
        String path = office.request(row).path();
        AtomicReference<MockHttpServletResponse> answer = new AtomicReference<>();
        RoundTrips.Sent sent =
                RoundTrips.of(
                        () -> answer.set(office.next(() -> visitor.ask(row.method(), path, ""))));
        int statements =
                (int) sent.sql().stream().filter(s -> !s.strip().startsWith(LAST_ACCESS)).count();
        String type = String.valueOf(answer.get().getContentType());
        boolean page = type.startsWith("text/html");
        return Budget.of(statements, page ? answer.get().getContentAsByteArray() : new byte[0]);
    }

    private List<String> broken(Map<String, Budget> cost) {
        List<String> broken = new ArrayList<>();
        cost.forEach((name, c) -> {
            Budget most = allowed.get(name);
            if (most == null || !most.allows(c)) {
                broken.add(c.line(name) + (most == null ? "" : " instead of " + most));
            }
        });
        return broken;
    }

    @Test
    void everyStyleAndScriptKeepsToItsLineAndHasOne() throws IOException {
        Map<String, Budget> cost = new TreeMap<>();
        for (String kind : List.of("css", "js")) {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:static/" + kind + "/*." + kind)) {
                cost.put(
                        kind + "/" + file.getFilename(),
                        Budget.of(0, file.getContentAsByteArray()));
            }
        }

        assertThat(broken(cost)).as("write the new line, or mend the file").isEmpty();
        assertThat(allowed.keySet())
                .filteredOn(name -> name.endsWith(".css") || name.endsWith(".js"))
                .hasSameElementsAs(cost.keySet());
    }

    @Test
    void aPageThatCostsMoreIsFound() {
        Budget most = new Budget(5, 1000, 300);

        assertThat(most.allows(new Budget(5, 1000, 300))).isTrue();
        assertThat(most.allows(new Budget(6, 1000, 300))).isFalse();
        assertThat(most.allows(new Budget(5, 1001, 300))).isFalse();
        assertThat(most.allows(new Budget(5, 1000, 301))).isFalse();
    }
}
