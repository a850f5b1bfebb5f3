package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.ByHand;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Follower;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Slice;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/**
 * Birth, residence and health insurance of a child under 6: one request, a dossier for each
 * procedure at the agency that resolves it, all results back at the desk that received.
 */
@DatabaseTest
@Import({DossierReplay.class, ByHand.class})
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=families"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamiliesTest {

    private static final UUID COMMUNE = Unit.idOf("yenho");
    private static final UUID POLICE = Unit.idOf("yenho-police");
    private static final UUID INSURANCE = Unit.idOf("dt-insurance");
    private static final Instant MORNING = Fixture.at("2022-05-31T08:30");

    @Autowired Dossiers dossiers;
    @Autowired DossierQueries queries;
    @Autowired RegisterQueries register;
    @Autowired Tracking tracking;
    @Autowired Families families;
    @Autowired ByHand followers;
    @Autowired DossierReplay replay;
    @Autowired Organizations organizations;
    @Autowired Catalog catalog;
    @Autowired BusinessClock clock;
    @Autowired JdbcClient jdbc;

    private Instant now = MORNING;

    @BeforeAll
    void locality(@Autowired BeanFactory program) {
        DemoLocality.load(program);
    }

    @Test
    void oneRequestGoesThroughThreeProceduresAndAllResultsComeBackToItsDesk() {
        DossierState parent = toTheStart();
        Instant started = parent.lastAt();
        assertThat(task(parent).waiting()).isEqualTo(2);
        assertThat(count("dossier.family where parent_id = '" + parent.id() + "'")).isZero();

        now = now.plusSeconds(3600);
        followers.catchUp(families);

        DossierState residence = child(parent, 0);
        DossierState card = child(parent, 1);
        assertThat(residence.agency()).isEqualTo(POLICE);
        assertThat(card.agency()).isEqualTo(INSURANCE);
        assertThat(residence.code()).startsWith("002.07.90.H27-220531-");
        assertThat(card.code()).startsWith("000.62.90.H27-220531-");
        assertThat(residence.receivedAt()).isEqualTo(started);
        assertThat(residence.limit()).isEqualTo("7 ngày làm việc");
        assertThat(residence.promisedDue()).isEqualTo(Fixture.at("2022-06-09T17:00"));
        assertThat(card.promisedDue()).isEqualTo(Fixture.at("2022-06-07T17:00"));
        assertThat(person(residence.id())).isEqualTo(person(parent.id()));
        assertThat(registered(POLICE)).containsOnlyOnce(residence.code());
        assertThat(registered(POLICE)).doesNotContain(parent.code(), card.code());
        assertThat(registered(COMMUNE)).containsOnlyOnce(parent.code());
        assertThat(registered(COMMUNE)).doesNotContain(residence.code(), card.code());

        DossierState waiting = parent;
        assertThatThrownBy(() -> act(waiting, forward(waiting)))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e -> assertThat(e.first()).isEqualTo(new FamilyRefusal.ChildrenOpen(2)));

        residence = toItsResult(residence, "KQ.G01.000065", "88/CT");
        assertThat(residence.isClosed()).isTrue();
        followers.catchUp(families);
        parent = state(parent.id());
        assertThat(task(parent).waiting()).isEqualTo(1);
        assertThat(waitingRow(parent)).isEqualTo(1);

        toItsResult(card, "KQ.G18.000047", "TE4200001");
        followers.catchUp(families);
        parent = state(parent.id());
        assertThat(task(parent).waiting()).isZero();
        assertThat(parent.family().children())
                .extracting(Child::number)
                .containsExactly("88/CT", "TE4200001");

        parent = act(parent, forward(parent));
        parent = act(parent, result(parent, "KQ.G15.000031", "15/KS"));
        parent = act(parent, handBack(parent));
        assertThat(parent.isClosed()).isTrue();
        assertThat(replay.differences()).isEmpty();
    }

    @Test
    void whoIsWaitedForNoLongerIsHandedOverAtItsOwnDesk() {
        DossierState parent = toTheStart();
        followers.catchUp(families);
        DossierState residence = child(parent, 0);
        DossierState card = child(parent, 1);
        parent = act(parent, waive(parent, card.id()));
        parent = act(parent, waive(parent, residence.id()));
        assertThat(task(parent).waiting()).isZero();

        // The one came to its result before it could be told that nobody waits.
        residence = toItsResult(residence, "KQ.G01.000065", "90/CT");
        assertThat(residence.isClosed()).isTrue();
        followers.catchUp(families);
        assertThat(state(parent.id()).family().child(residence.id()).orElseThrow().number())
                .isEqualTo("90/CT");
        assertThat(task(state(parent.id())).waiting()).isZero();

        card = toItsResult(state(card.id()), "KQ.G18.000047", "TE4200002");
        assertThat(card.isClosed()).isFalse();
        assertThat(card.status()).isEqualTo(Status.RESOLVED);
        parent = act(state(parent.id()), forward(state(parent.id())));
        parent = act(parent, result(parent, "KQ.G15.000031", "16/KS"));
        parent = act(parent, handBack(parent));
        card = act(card, handBack(card));
        followers.catchUp(families);
        assertThat(card.isClosed()).isTrue();
        assertThat(state(parent.id()).isClosed()).isTrue();
        assertThat(state(parent.id()).family().child(card.id()).orElseThrow().outcome()).isNull();
        assertThat(replay.differences()).isEmpty();
    }

    private static DossierCommand waive(DossierState s, UUID child) {
        return new DossierCommand.WaiveChild(
                task(s).no(), task(s).version(), child, "Thẻ in chậm, gia đình cần giấy khai sinh");
    }

    @Test
    void whatIsDoneAgainAfterAKillIsDoneOnce() {
        followers.catchUp(families);
        DossierState parent = toTheStart();
        long before = count("dossier.dossier");

        assertThatThrownBy(() -> followers.step(new Killed())).hasMessage("killed");
        assertThat(count("dossier.dossier")).isEqualTo(before);
        followers.catchUp(families);
        assertThat(count("dossier.dossier")).isEqualTo(before + 2);
        List<UUID> children = List.of(child(parent, 0).id(), child(parent, 1).id());

        jdbc.sql("update journal.follower set epoch = 0, tx = '0', seq = 0 where name = :name")
                .param("name", families.name())
                .update();
        long events = count("journal.event");
        followers.catchUp(families);

        assertThat(count("dossier.dossier")).isEqualTo(before + 2);
        assertThat(count("journal.event")).isEqualTo(events);
        assertThat(state(parent.id()).family().children())
                .extracting(Child::id)
                .isEqualTo(children);
    }

    @Test
    void withTheParentItsChildrenEndForTheSameReason() {
        DossierState parent = toTheStart();
        followers.catchUp(families);
        DossierState residence = toItsResult(child(parent, 0), "KQ.G01.000065", "89/CT");
        parent = as("motcua.yenho", parent, new DossierCommand.Withdraw("Gia đình chuyển đi"));
        followers.catchUp(families);

        DossierState card = child(parent, 1);
        assertThat(card.status()).isEqualTo(Status.WITHDRAWN_RETURNED);
        assertThat(card.isClosed()).isTrue();
        assertThat(
                        jdbc.sql("select text from dossier.note where dossier_id = :id")
                                .param("id", card.id())
                                .query(String.class)
                                .list())
                .containsExactly("Gia đình chuyển đi");
        assertThat(state(residence.id()).outcome()).isEqualTo(Outcome.RESULT);
        assertThat(state(parent.id()).family().children())
                .extracting(Child::outcome)
                .containsExactly(Outcome.RESULT, Outcome.WITHDRAWN);
        assertThat(replay.differences()).isEmpty();
    }

    @Test
    void whoMaySeeTheOneMaySeeTheOtherButNotASibling() {
        DossierState parent = toTheStart();
        followers.catchUp(families);
        UUID residence = child(parent, 0).id();
        UUID card = child(parent, 1).id();

        assertThat(seen(residence, "hotich.yenho").relatives().parent())
                .extracting(Relative::id)
                .isEqualTo(parent.id());
        assertThat(seen(parent.id(), "canbo1.baohiem").relatives().children())
                .extracting(Relative::id)
                .containsExactly(residence, card);
        assertThatThrownBy(() -> seen(residence, "canbo1.baohiem"))
                .isInstanceOf(RefusalException.class);
        DossierView byReceipt =
                tracking.find(parent.code(), seen(parent.id(), "motcua.yenho").trackKey())
                        .orElseThrow();
        assertThat(byReceipt.relatives().children()).hasSize(2);
    }

    /** Does all that the follower does and is killed before it commits. */
    private final class Killed implements Follower {

        @Override
        public String name() {
            return families.name();
        }

        @Override
        public void follow(List<Entry> batch) {
            families.follow(batch);
            throw new IllegalStateException("killed");
        }
    }

    /** Received, examined, signed: at the step that starts the two others. */
    private DossierState toTheStart() {
        Receive receive = receive();
        DossierState parent = at(() -> dossiers.receive(receive, staff("motcua.yenho")).state());
        parent = act(parent, forward(parent));
        parent = act(parent, forward(parent));
        OpenTask chair = task(parent);
        return act(parent, new DossierCommand.Decide(chair.no(), chair.version(), null, null));
    }

    private DossierState toItsResult(DossierState child, String result, String number) {
        DossierState s = act(child, forward(child));
        s = act(s, forward(s));
        OpenTask head = task(s);
        s = act(s, new DossierCommand.Decide(head.no(), head.version(), null, null));
        return act(s, result(s, result, number));
    }

    private static OpenTask task(DossierState s) {
        return s.open().getFirst();
    }

    private static DossierCommand forward(DossierState s) {
        return new DossierCommand.Forward(task(s).no(), task(s).version(), null, null);
    }

    private DossierCommand result(DossierState s, String result, String number) {
        LocalDate day = Zones.dayOf(now);
        return new DossierCommand.RecordResult(
                task(s).no(), task(s).version(), result, number, day);
    }

    private static DossierCommand handBack(DossierState s) {
        return new DossierCommand.HandBack(
                task(s).no(), task(s).version(), ReturnMethod.DESK, "Lê Thị Mơ");
    }

    /** By somebody who holds the post of the open task. */
    private DossierState act(DossierState s, DossierCommand command) {
        OpenTask task = task(s);
        Staff holder =
                organizations
                        .chart()
                        .holders(new Post(task.unit(), task.post()), Zones.dayOf(MORNING))
                        .getFirst();
        return as(holder.username(), s, command);
    }

    private DossierState as(String username, DossierState s, DossierCommand command) {
        now = now.plusSeconds(60);
        return at(() -> dossiers.act(s.id(), command, UUID.randomUUID(), staff(username)).state());
    }

    private <T> T at(Supplier<T> act) {
        return clock.runAt(now, act);
    }

    private DossierState child(DossierState parent, int nth) {
        return state(state(parent.id()).family().children().get(nth).id());
    }

    private DossierState state(UUID id) {
        return at(() -> queries.find(id).orElseThrow().state());
    }

    private DossierView seen(UUID id, String username) {
        return at(() -> queries.view(id, staff(username), "test"));
    }

    private String person(UUID id) {
        return jdbc.sql(
                        "select full_name || id_number || folded from dossier.applicant where dossier_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private int waitingRow(DossierState s) {
        return jdbc.sql("select waiting from dossier.task where dossier_id = :id")
                .param("id", s.id())
                .query(Integer.class)
                .single();
    }

    private List<String> registered(UUID agency) {
        Slice<RegisterRow> page =
                register.search(
                        new RegisterFilter(
                                Set.of(agency), "", RegisterFilter.State.ALL, Set.of(), null, null),
                        null);
        return page.rows().stream().map(RegisterRow::code).toList();
    }

    private SignedIn staff(String username) {
        UUID id = Staff.idOf(username);
        return new SignedIn(
                id,
                id,
                username,
                organizations.chart().postsOf(id, Zones.dayOf(MORNING)),
                Set.of());
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private Receive receive() {
        List<PaperCount> papers =
                catalog
                        .inForce("2.002621", Zones.dayOf(MORNING))
                        .orElseThrow()
                        .papers("cung-ho")
                        .stream()
                        .map(p ->
                                new PaperCount(
                                        p.id(),
                                        Math.max(1, p.originals()),
                                        0,
                                        p.copies(),
                                        p.kind() == RequiredPaper.Kind.SHOW))
                        .toList();
        return new Receive(
                UUID.randomUUID(),
                COMMUNE,
                "2.002621",
                "cung-ho",
                Channel.COUNTER,
                new Applicant(
                        "Lê Thị Mơ",
                        "042187000124",
                        LocalDate.of(1987, 9, 2),
                        "Nữ",
                        "Thôn Nam, xã Yên Hồ",
                        "",
                        "",
                        "",
                        ""),
                papers,
                1,
                ReturnMethod.DESK);
    }
}
