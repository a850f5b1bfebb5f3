package vn.motcua.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.BatchAct;
import vn.motcua.dossier.BatchFields;
import vn.motcua.dossier.BatchOrder;
import vn.motcua.dossier.BatchRow;
import vn.motcua.dossier.Batches;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.filing.Online;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.ApiTokens;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.queue.Arrangements;
import vn.motcua.queue.Queue;
import vn.motcua.testing.DemoLocality;

/**
 * The demo locality on a morning, with dossiers on their way from a commune over the district and
 * back, and what the names in braces of the matrix stand for.
 */
final class Office {

    /** Of {@code {dossier}} alone. */
    static final String APPLICANT = "Phan Thị Quyền Hạn";

    static final String TARGET = "hotich.yenho";
    private static final String OTHER_APPLICANT = "Trần Văn Quỳnh";
    private static final String RECEIVER = "motcua.tunganh";
    private static final String NEWCOMER = "xahoi.yenho";
    private static final String GIVEN_PASSWORD = "một câu thật dài";
    private static final String WITHOUT_ACCOUNT = "diachinh.yenho";
    private static final String PROCEDURE = "1.001731";
    private static final UUID AGENCY = Unit.idOf("tunganh");
    private static final Duration ALL_DOSSIERS_MADE = Duration.ofHours(1);
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Who does each step: three in the commune, four in the district, the last at the desk. */
    private static final List<String> WAY =
            List.of(
                    RECEIVER,
                    Person.PAST_HOLDER.username(),
                    Person.LEADER.username(),
                    Person.HOLDER.username(),
                    "truongphong.laodong",
                    Person.LEADER_ABOVE.username(),
                    "vanthu.huyen");

    private static final int AT_THE_OFFICER = 1;
    private static final int AT_THE_SIGNER = 2;
    private static final int AT_THE_DIVISION = 3;
    private static final int BACK_AT_THE_DESK = 7;

    private static final String INTAKE =
            "key={key}&agency={agency}&caseId=chung&papersOf=chung&sets=1&resultBy=DESK"
                    + "&fullName=Trần Văn Quỳnh&idNumber=042087000123&address=Thôn Đại Lợi"
                    + "&papers.to-khai=on&papers.chung-tu=on&papers.giay-to-tuy-than=on";
    private static final String CARD =
            "042087000123|187654321|Trần Văn Quỳnh|02091987|Nam|Thôn Đại Lợi, xã Tùng Ảnh|15042021";
    private static final String MESSAGE =
            """
            {"agency": "000.05.90.H27", "procedure": "1.001731", "caseId": "chung", "channel": "COUNTER",
             "applicant": {"fullName": "Trần Văn Quỳnh", "idNumber": "042087000123", "address": "Thôn Đại Lợi"},
             "papers": [{"paper": "to-khai", "originals": 1}, {"paper": "chung-tu", "copies": 1},
               {"paper": "giay-to-tuy-than", "shown": true}],
             "sets": 1, "resultBy": "DESK"}
            """;

    private final Dossiers dossiers;
    private final DossierQueries queries;
    private final Batches batches;
    private final Organizations organizations;
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final BusinessClock clock;
    private final Queue queue;
    private final Instruments instruments;
    private final Online online;
    private final Map<String, String> names = new HashMap<>();
    private Instant now = DemoLocality.MORNING;

    Office(BeanFactory program) {
        dossiers = program.getBean(Dossiers.class);
        queries = program.getBean(DossierQueries.class);
        batches = program.getBean(Batches.class);
        organizations = program.getBean(Organizations.class);
        accounts = program.getBean(Accounts.class);
        tokens = program.getBean(ApiTokens.class);
        clock = program.getBean(BusinessClock.class);
        queue = program.getBean(Queue.class);
        instruments = new Instruments(program);
        DemoLocality.load(program);
        DemoLocality.form(program, "1.000656");
        online = new Online(program, Visitor.CITIZEN);
        hire();
        giveAccounts();
        nameThings();
        next(() -> new PlansAtHand(program).named(staff(Person.CONTROL.username())))
                .forEach(this::name);
        SignedIn desk = staff(Person.COUNTER.username());
        SignedIn chair = staff(Person.LEADER.username());
        names.putAll(next(() -> new PetitionsAtHand(program).named(desk, chair)));
        Arrangements queues = program.getBean(Arrangements.class);
        next(() -> {
            queues.arrange(queues.proposal(AGENCY), Actor.SYSTEM);
            return AGENCY;
        });
        now = DemoLocality.MORNING.plus(ALL_DOSSIERS_MADE);
    }

    private void hire() {
        Stream.of(Person.values())
                .filter(Person::isHired)
                .map(Person::username)
                .map(name -> new Staff(Staff.idOf(name), name, name, Staff.Gender.X))
                .forEach(organizations::hire);
    }

    private void giveAccounts() {
        Stream<Accounts.NewAccount> people =
                Arrays.stream(Person.values())
                        .filter(Person::isStaff)
                        .map(p -> account(p.username(), p.roles()));
        Accounts.NewAccount target = account(TARGET, Set.of(Role.STAFF));
        accounts.createAllWithHash(
                Stream.concat(people, Stream.of(target)).toList(),
                accounts.hash(DemoLocality.PASSWORD));
    }

    private static Accounts.NewAccount account(String username, Set<Role> roles) {
        return new Accounts.NewAccount(Staff.idOf(username), username, roles);
    }

    private void nameThings() {
        UUID dossier = dossierAfter(AT_THE_DIVISION, APPLICANT);
        DossierView view = view(dossier);
        token(TARGET);
        name("dossier", dossier);
        name("code", view.state().code());
        name("trackKey", view.trackKey());
        name("resolved", dossierAfter(BACK_AT_THE_DESK));
        UUID refused = dossierAfter(AT_THE_SIGNER);
        refuse(refused);
        name("refused", refused);
        name("letter", String.valueOf(view(refused).version()));
        UUID signed = dossierAfter(BACK_AT_THE_DESK);
        OpenTask back = state(signed).open().getFirst();
        next(() -> dossiers.act(signed, DeskCases.signedFor(back), Uuid7.next(), staff(RECEIVER)));
        name("signed", signed);
        name("picture", String.valueOf(view(signed).drawn().getFirst()));
        UUID waiting = Uuid7.next();
        next(() ->
                dossiers.receiveAtDesk(
                        DeskCases.toCertify(waiting, AGENCY),
                        List.of(DeskCases.entered()),
                        staff(RECEIVER)));
        name("waiting", waiting);
        name("signer", Staff.idOf("phochutich.tunganh"));
        name("certify", DeskCases.FORM);
        name("batch", batch());
        name("recount", recount());
        name("rebase", instruments.rebase(AGENCY, PROCEDURE, now));
        name("agency", AGENCY);
        name("account", account(TARGET));
        name("keeper", account(Person.KEEPER.username()));
        name("token", newestTokenOf(TARGET));
        name("without", Staff.idOf(WITHOUT_ACCOUNT));
        name("social", Staff.idOf(Person.PAST_HOLDER.username()));
        name("colleague", Staff.idOf("chuyenvien2.laodong"));
        name("asked", AGENCY + "/social");
        name("intake", INTAKE);
        name("card", CARD);
        name("message", MESSAGE);
        UUID filed = next(online::filed);
        name("filed", filed);
        name("filedFile", online.fileOf(filed));
        name("draft", next(online::ready).id());
        name("correction", Instruments.CORRECTION);
        name("report", next(() -> instruments.report(AGENCY, staff(Person.LEADER.username()))));
    }

    private void name(String name, Object value) {
        names.put(name, value.toString());
    }

    private UUID account(String username) {
        return accounts.all().stream()
                .filter(a -> a.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id();
    }

    String token(String username) {
        return tokens.issue(account(username), "test", null);
    }

    UUID newestTokenOf(String username) {
        return tokens.of(account(username)).getFirst().id();
    }

    /** Somebody whose password another has given, and has to be replaced. */
    Visitor newcomer(WebApplicationContext context) {
        accounts.create(Staff.idOf(NEWCOMER), NEWCOMER, GIVEN_PASSWORD, Set.of(Role.STAFF));
        return Visitor.signedIn(context, NEWCOMER, GIVEN_PASSWORD, "");
    }

    String named(String name) {
        return Objects.requireNonNull(names.get(name), name);
    }

    /** Runs something a moment later: the whole matrix fits into one morning. */
    <T> T next(Supplier<T> action) {
        now = now.plusMillis(200);
        return clock.runAt(now, action);
    }

    /** A request of the matrix, ready to be sent. */
    record Request(String path, String sent) {}

    Request request(Row row) {
        Map<String, String> made = new HashMap<>();
        return new Request(fill(row.path(), made), fill(row.sent(), made));
    }

    private String fill(String text, Map<String, String> made) {
        Matcher matcher = NAME.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            String value = made.get(name);
            if (value == null) {
                value = fill(value(name, made), made);
                made.put(name, value);
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(filled).toString();
    }

    private String value(String name, Map<String, String> made) {
        return switch (name) {
            case "key" -> Uuid7.next().toString();
            case "fresh" -> dossierAfter(AT_THE_DIVISION).toString();
            case "begun" -> dossierAfter(AT_THE_OFFICER).toString();
            case "passed" -> dossierAfter(AT_THE_SIGNER).toString();
            case "task" -> task(made, "task=%d&seen=%d&key={key}");
            case "taskJson" -> task(made, "\"task\":%d,\"seen\":%d");
            case "passing" -> "key={key}&task=" + state(asked(made)).done().getLast().no();
            case "freshDraft" -> next(online::ready).id().toString();
            case "mine" -> next(online::filed).toString();
            case "ticket" -> ticket().toString();
            case "drafted" -> recount().toString();
            case "rebased" -> instruments.rebase(AGENCY, PROCEDURE, now).toString();
            case "chosen" -> row(dossierAfter(AT_THE_DIVISION)).text();
            case "row" -> row(dossierAfter(AT_THE_DIVISION)).text() + " " + Uuid7.next();
            default -> named(name);
        };
    }

    /** The dossier that the path of the request names. */
    private static UUID asked(Map<String, String> made) {
        return Stream.of("fresh", "begun", "passed", "resolved", "dossier")
                .filter(made::containsKey)
                .map(made::get)
                .map(UUID::fromString)
                .findFirst()
                .orElseThrow();
    }

    private String task(Map<String, String> made, String format) {
        OpenTask task = state(asked(made)).open().getFirst();
        return format.formatted(task.no(), task.version());
    }

    /** A new ticket that waits in the queue of the commune. */
    private UUID ticket() {
        return next(() -> queue.issue(AGENCY, "A", false, Uuid7.next()).id());
    }

    private BatchRow row(UUID dossier) {
        OpenTask task = state(dossier).open().getFirst();
        return new BatchRow(dossier, task.no(), task.version());
    }

    /** Of the holder, who took one task by it. */
    private UUID batch() {
        UUID id = Uuid7.next();
        BatchRow row = row(dossierAfter(AT_THE_DIVISION));
        BatchOrder order = new BatchOrder(id, BatchAct.TAKE, BatchFields.NONE, List.of(row));
        return next(() -> {
            batches.start(order, staff(Person.HOLDER.username()));
            return id;
        });
    }

    /** An instrument of the commune that waits for its leader; signed, it would move nothing. */
    private UUID recount() {
        name("due", dossierAfter(AT_THE_OFFICER));
        SignedIn control = staff(Person.CONTROL.username());
        return next(() -> instruments.draft(AGENCY, Zones.dayOf(now), control));
    }

    private DossierState state(UUID dossier) {
        return view(dossier).state();
    }

    private DossierView view(UUID dossier) {
        return next(() -> queries.view(dossier, staff(RECEIVER), "test"));
    }

    private SignedIn staff(String username) {
        OrganizationChart chart = organizations.chart();
        UUID id = Staff.idOf(username);
        return new SignedIn(
                id, id, username, chart.postsOf(id, Zones.dayOf(now)), Set.of(Role.STAFF));
    }

    /** A new dossier with so many steps behind it. */
    private UUID dossierAfter(int steps) {
        return dossierAfter(steps, OTHER_APPLICANT);
    }

    private UUID dossierAfter(int steps, String applicant) {
        UUID id = Uuid7.next();
        next(() -> dossiers.receive(receive(id, applicant), staff(RECEIVER)));
        for (String who : WAY.subList(0, steps)) {
            OpenTask task = state(id).open().getFirst();
            next(() -> dossiers.act(id, command(task), Uuid7.next(), staff(who)));
        }
        return id;
    }

    private void refuse(UUID id) {
        OpenTask task = state(id).open().getFirst();
        DossierCommand command =
                new DossierCommand.Refuse(task.no(), task.version(), "Điều 8", "Không đủ");
        next(() -> dossiers.act(id, command, Uuid7.next(), staff(WAY.get(AT_THE_SIGNER))));
    }

    private static Receive receive(UUID id, String applicant) {
        return new Receive(
                id,
                AGENCY,
                PROCEDURE,
                "chung",
                Channel.COUNTER,
                new Applicant(
                        applicant, "042087000123", null, "Nữ", "Thôn Đại Lợi", "", "", "", ""),
                List.of(
                        new PaperCount("to-khai", 1, 0, 0, false),
                        new PaperCount("chung-tu", 0, 1, 0, false),
                        new PaperCount("giay-to-tuy-than", 0, 0, 0, true)),
                1,
                ReturnMethod.DESK);
    }

    private DossierCommand command(OpenTask task) {
        int no = task.no();
        int seen = task.version();
        return switch (task.step()) {
            case "B3", "B6" -> new DossierCommand.Decide(no, seen, null, null);
            case "B7" -> new DossierCommand.RecordResult(no, seen, "", "12/QĐ", Zones.dayOf(now));
            default -> new DossierCommand.Forward(no, seen, null, null);
        };
    }
}
