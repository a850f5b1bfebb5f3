package vn.motcua.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.motcua.testing.Browser;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** Every endpoint of the program answers every kind of person as {@code matrix.txt} says. */
@DatabaseTest
@TestPropertySource(properties = "motcua.test=rights")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsMatrixTest {

    private static final String SIGN_IN = "in";
    private static final String ENTER = "en";
    private static final String WRITTEN = "+";

    @Autowired WebApplicationContext context;
    @Autowired JdbcClient jdbc;

    private final List<Row> rows = Row.all();
    private final Map<Person, Visitor> visitors = new EnumMap<>(Person.class);
    private Office office;

    @BeforeAll
    void open() {
        office = new Office(context);
    }

    private Visitor visitor(Person person) {
        return visitors.computeIfAbsent(person, this::arriving);
    }

    private Visitor arriving(Person person) {
        return Visitor.of(person, context, office);
    }

    /** Method and pattern of whatever the program answers by a mapping. */
    private Set<String> endpoints() {
        Set<String> found = new TreeSet<>();
        for (HandlerMapping mapping : context.getBeansOfType(HandlerMapping.class).values()) {
            if (mapping instanceof RequestMappingInfoHandlerMapping methods) {
                methods.getHandlerMethods().keySet().forEach(info -> found.addAll(names(info)));
            } else if (mapping instanceof AbstractUrlHandlerMapping files) {
                files.getHandlerMap().keySet().forEach(pattern -> found.add("GET " + pattern));
            }
        }
        return found;
    }

    private static List<String> names(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        List<String> verbs =
                methods.isEmpty()
                        ? List.of("ANY")
                        : methods.stream().map(RequestMethod::name).toList();
        return info.getPatternValues().stream()
                .flatMap(pattern -> verbs.stream().map(verb -> verb + " " + pattern))
                .toList();
    }

    private Set<String> endpointsOfRows() {
        return rows.stream()
                .filter(Row::isMapped)
                .map(Row::endpoint)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyEndpointHasARowAndEveryRowAnEndpoint() {
        assertThat(endpointsOfRows())
                .as("an endpoint needs a row in rights/matrix.txt, and a row an endpoint")
                .isEqualTo(endpoints())
                .hasSizeGreaterThan(60);
    }

    @Test
    void everyEndpointAnswersEverybodyAsTheMatrixSays() {
        List<String> wrong = new ArrayList<>();
        for (Person person : Person.values()) {
            // Not those of the other tests: the last row ends the session.
            Visitor visitor = arriving(person);
            rows.forEach(row -> check(row, person, visitor, wrong));
        }

        System.out.printf(
                "RightsMatrixTest: %d endpoints by %d requests × %d people, %d answers checked%n",
                endpointsOfRows().size(),
                rows.size(),
                Person.values().length,
                rows.size() * Person.values().length);
        assertThat(wrong).isEmpty();
    }

    private void check(Row row, Person person, Visitor visitor, List<String> wrong) {
        Office.Request request = office.request(row);
        String before = lastEvent();
        String status =
                outcome(
                        office.next(
                                () -> visitor.ask(row.method(), request.path(), request.sent())));
        String answer = status + (lastEvent().equals(before) ? "" : WRITTEN);
        if (!answer.equals(row.answer(person))) {
            wrong.add(
                    "%s: %s is answered %s, not %s"
                            .formatted(row, person, answer, row.answer(person)));
        }
    }

    /** Counting all of them twice for each of thousands of questions would take a minute. */
    private String lastEvent() {
        return jdbc.sql(
                        "select tx || ' ' || seq from journal.event"
                                + " order by epoch desc, tx desc, seq desc limit 1")
                .query(String.class)
                .single();
    }

    private static String outcome(MockHttpServletResponse response) {
        String location = Browser.location(response);
        if (location.startsWith("/enter?next=")) {
            return ENTER;
        }
        return location.equals("/sign-in") || location.startsWith("/sign-in?next=")
                ? SIGN_IN
                : Integer.toString(response.getStatus());
    }

    @Test
    void anAnswerThatIsNotTheOneOfTheMatrixIsFound() {
        Row row =
                new Row(
                        "GET /tasks",
                        "/tasks",
                        Stream.generate(() -> "200").limit(Person.values().length).toList(),
                        "");
        List<String> wrong = new ArrayList<>();

        check(row, Person.ANONYMOUS, visitor(Person.ANONYMOUS), wrong);
        check(row, Person.CONTROL, visitor(Person.CONTROL), wrong);

        assertThat(wrong)
                .containsExactly("GET /tasks asked for /tasks: ANONYMOUS is answered in, not 200");
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"ANONYMOUS", "HOLDER", "CITIZEN"})
    void aHeadIsLetInNoFurtherThanItsGet(Person person) {
        List<String> wrong = new ArrayList<>();
        for (Row row : gets()) {
            String path = office.request(row).path();
            String answer =
                    outcome(office.next(() -> visitor(person).ask(HttpMethod.HEAD, path, "")));
            if (!answer.equals(row.answer(person))) {
                wrong.add(row + ": " + person + " is answered " + answer);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private List<Row> gets() {
        return rows.stream().filter(row -> row.method().equals(HttpMethod.GET)).toList();
    }

    @Test
    void aFormWithoutItsTokenIsRefusedToEverybodyAndDoesNothing() {
        List<String> wrong = new ArrayList<>();
        // The token is asked for before anybody is known: one of each way of coming in will do.
        List<Person> people = List.of(Person.ANONYMOUS, Person.HOLDER, Person.CITIZEN);
        // Who comes in for the first time writes in the journal.
        people.forEach(this::visitor);
        for (Row row : rows.stream().filter(Row::isForm).toList()) {
            Office.Request request = office.request(row);
            String before = lastEvent();
            for (Person person : people) {
                int status =
                        office.next(() ->
                                        visitor(person)
                                                .askWithoutFormToken(
                                                        row.method(),
                                                        request.path(),
                                                        request.sent()))
                                .getStatus();
                if (status != 403) {
                    wrong.add(row + ": " + person + " is answered " + status);
                }
            }
            assertThat(lastEvent()).as(row.toString()).isEqualTo(before);
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void aSessionOpensNoInterface() {
        Visitor holder = visitor(Person.HOLDER);
        for (Row row : rows) {
            if (row.answer(Person.ANONYMOUS).equals("401")) {
                Office.Request request = office.request(row);
                assertThat(
                                office.next(() ->
                                                holder.askWithSession(
                                                        row.method(),
                                                        request.path(),
                                                        request.sent()))
                                        .getStatus())
                        .as(row.toString())
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void aTokenOpensNoPage() {
        Visitor holder = visitor(Person.HOLDER);
        for (Row row : gets()) {
            if (!row.isInterface()) {
                String path = office.request(row).path();
                assertThat(outcome(office.next(() -> holder.askWithToken(HttpMethod.GET, path))))
                        .as(row.toString())
                        .isEqualTo(row.answer(Person.ANONYMOUS));
            }
        }
    }

    @Test
    void whoHasToChangeThePasswordSeesNoOtherPage() {
        Visitor newcomer = office.newcomer(context);
        int turned = 0;
        for (Row row : gets()) {
            boolean open =
                    row.isInterface()
                            || row.path().startsWith("/static/")
                            || row.path().equals("/account/password")
                            || row.answer(Person.ANONYMOUS).equals("400")
                            || row.answer(Person.ANONYMOUS).equals(ENTER);
            if (!open) {
                String path = office.request(row).path();
                assertThat(
                                Browser.location(
                                        office.next(() -> newcomer.ask(HttpMethod.GET, path, ""))))
                        .as(row.toString())
                        .isEqualTo("/account/password");
                turned++;
            }
        }
        assertThat(turned).isGreaterThan(40);
    }

    @Test
    void aTokenIsRevokedByItsOwnerAlone() {
        Visitor keeper = visitor(Person.KEEPER);
        Visitor owner =
                Visitor.signedIn(
                        context, Office.TARGET, DemoLocality.PASSWORD, office.token(Office.TARGET));
        String revoke = "/account/tokens/" + office.newestTokenOf(Office.TARGET) + "/revoke";

        office.next(() -> keeper.ask(HttpMethod.POST, revoke, ""));
        int before = tasksBy(owner);
        office.next(() -> owner.ask(HttpMethod.POST, revoke, ""));

        assertThat(before).isEqualTo(200);
        assertThat(tasksBy(owner)).isEqualTo(401);
    }

    private int tasksBy(Visitor visitor) {
        return office.next(() -> visitor.ask(HttpMethod.GET, "/api/v1/tasks", "")).getStatus();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/register", "/register/print", "/register.csv"})
    void theRegisterShowsADossierOnlyToThoseWhoMayReadIt(String register) {
        Row read =
                rows.stream()
                        .filter(row -> row.path().equals("/dossiers/{dossier}"))
                        .findFirst()
                        .orElseThrow();
        String name = URLEncoder.encode(Office.APPLICANT, StandardCharsets.UTF_8);

        assertThat(whoSeesTheDossier(register + "?q=" + name))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        Stream.of(Person.values())
                                .filter(person -> read.answer(person).equals("200"))
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks", "/api/v1/tasks"})
    void theTaskListShowsADossierOnlyToItsHolder(String tasks) {
        assertThat(whoSeesTheDossier(tasks)).containsExactly(Person.HOLDER);
    }

    private List<Person> whoSeesTheDossier(String path) {
        return Stream.of(Person.values())
                .filter(person ->
                        new String(
                                        office.next(() ->
                                                        visitor(person)
                                                                .ask(HttpMethod.GET, path, ""))
                                                .getContentAsByteArray(),
                                        StandardCharsets.UTF_8)
                                .contains(office.named("code")))
                .toList();
    }

    @Test
    void onlyTheControlSeesWhoLookedAtADossier() {
        String path = "/dossiers/" + office.named("dossier");
        List<Person> shown =
                Stream.of(Person.values())
                        .filter(person ->
                                !Browser.page(
                                                office.next(() ->
                                                        visitor(person)
                                                                .ask(HttpMethod.GET, path, "")))
                                        .select("#looks")
                                        .isEmpty())
                        .toList();

        assertThat(shown).containsExactly(Person.CONTROL);
    }
}
