package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Channel;
import vn.motcua.identity.OnBehalf;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** NĐ 61/2018 Đ.18, Đ.19 k.9: a batch carries what each of its items would carry by itself. */
@DatabaseTest
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=batch-carry"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchCarryTest {

    private static final String RECEIVER = "motcua.tunganh";
    private static final String SOCIAL = "xahoi.tunganh";
    private static final String CHAIR = "chutich.tunganh";
    private static final String DISTRICT = "chuyenvien1.laodong";
    private static final Instant MORNING = DemoLocality.MORNING;

    /** When what was promised in {@link #MORNING} is late. */
    private static final Instant LATE = MORNING.plus(Duration.ofDays(14));

    private static final BatchCarry SORRY =
            new BatchCarry(Zones.dayOf(LATE).plusDays(7), "Mưa lũ", Carriage.BOTH);

    private static final String TYPES_SQL =
            """
            select replace(type, 'dossier.', '') from journal.event where stream_id = ?
            order by version
            """;

    @Autowired Batches batches;
    @Autowired BatchStore store;
    @Autowired BatchJob job;
    @Autowired Dossiers dossiers;
    @Autowired OnBehalf people;
    @Autowired BusinessClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired States states;

    @BeforeAll
    void open(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @Test
    void anApologyGoesAlongWithThoseAloneThatOweOne() {
        BatchRow late = with(SOCIAL, MORNING);
        BatchRow fresh = with(SOCIAL, LATE);
        BatchRow excused = with(SOCIAL, MORNING);
        LocalDate day = Zones.dayOf(LATE).plusDays(3);
        act(
                excused,
                new DossierCommand.Apologise(day, "Chậm", false),
                SOCIAL,
                LATE.minusSeconds(60));

        UUID id = start(BatchAct.FORWARD, SORRY, List.of(late, fresh, excused), SOCIAL);

        assertThat(batch(id)).returns(3, Batch::done).returns(1, Batch::apologised);
        assertThat(types(late)).containsExactly("received", "forwarded", "apologised", "forwarded");
        assertThat(types(fresh)).containsExactly("received", "forwarded", "forwarded");
        assertThat(types(excused)).endsWith("apologised", "forwarded").hasSize(4);
        assertThat(Zones.dayOf(state(late).apologies().getFirst().reappointed()))
                .isEqualTo(SORRY.reappointed());
        assertThat(
                        jdbc.sql(
                                        "select text from dossier.note where dossier_id = ? order by version")
                                .param(late.dossier())
                                .query(String.class)
                                .list())
                .containsExactly("Mưa lũ", "Xong");
    }

    @Test
    void whatGoesToAnotherAgencySaysHowItWasSentAndWhatStaysSaysNothing() {
        BatchRow late = with(CHAIR, MORNING);
        BatchRow fresh = with(CHAIR, LATE);

        UUID id = start(BatchAct.DECIDE, SORRY, List.of(late, fresh), CHAIR);

        assertThat(batch(id)).returns(2, Batch::done).returns(1, Batch::apologised);
        assertThat(types(late)).endsWith("apologised", "decided", "forwarded", "sent");
        assertThat(types(fresh)).endsWith("forwarded", "decided", "forwarded", "sent");
        assertThat(batch(id).fields().carry()).isEqualTo(SORRY);
    }

    @Test
    void givingBackAcrossTheAgenciesIsMarkedAndOwesNoApology() {
        BatchRow row = with(DISTRICT, MORNING);
        BatchCarry paper = new BatchCarry(null, null, Carriage.PAPER);

        UUID id = start(BatchAct.RETURN, paper, List.of(row), DISTRICT);

        assertThat(batch(id)).returns(1, Batch::done).returns(0, Batch::apologised);
        assertThat(types(row)).endsWith("task-returned", "sent").doesNotContain("apologised");
    }

    @Test
    void whatIsMissingOrCannotBeIsSaidAndNothingBegins() {
        List<BatchRow> late = List.of(with(SOCIAL, MORNING), with(SOCIAL, LATE));
        List<BatchRow> leaving = List.of(with(CHAIR, LATE));
        LocalDate today = Zones.dayOf(LATE);
        int before = types(late.getFirst()).size();

        assertThat(refused(BatchAct.FORWARD, BatchCarry.NONE, late, SOCIAL))
                .containsExactly(
                        "dossier.missing apologyReason", "dossier.impossible-date reappointed");
        assertThat(refused(BatchAct.FORWARD, on(today.minusDays(1)), late, SOCIAL))
                .containsExactly("dossier.impossible-date reappointed");
        assertThat(refused(BatchAct.FORWARD, on(today.plusDays(400)), late, SOCIAL))
                .containsExactly("dossier.impossible-date reappointed");
        assertThat(refused(BatchAct.DECIDE, BatchCarry.NONE, leaving, CHAIR))
                .containsExactly("dossier.missing sentAs");
        assertThat(types(late.getFirst())).hasSize(before);
        assertThat(types(leaving.getFirst())).doesNotContain("decided");

        assertThat(batch(start(BatchAct.TAKE, BatchCarry.NONE, late, SOCIAL)).done()).isEqualTo(2);
    }

    /** The look before the batch begins must not tell strangers that a dossier is late. */
    @Test
    void ofDossiersOfOthersNothingIsSaidBeforehand() {
        List<BatchRow> late = List.of(with(SOCIAL, MORNING));

        UUID id = start(BatchAct.FORWARD, BatchCarry.NONE, late, "xahoi.thitran");

        assertThat(batches.refused(batch(id)))
                .extracting(r -> r.refusal().code())
                .containsExactly("dossier.not-found");
    }

    @Test
    void sentAgainItIsTheSameBatchWhateverIsOwedByThen() {
        BatchOrder order = order(BatchAct.FORWARD, BatchCarry.NONE, List.of(with(SOCIAL, MORNING)));
        assertThat(store.insert(order, staff(SOCIAL), MORNING)).isTrue();

        clock.runAt(LATE, () -> batches.start(order, staff(SOCIAL)));

        assertThat(batch(order.id()).left()).isEqualTo(1);
    }

    @Test
    void whatHasComeToOweOneSinceIsRefusedByItself() {
        BatchOrder order = order(BatchAct.FORWARD, BatchCarry.NONE, List.of(with(SOCIAL, MORNING)));
        assertThat(store.insert(order, staff(SOCIAL), MORNING)).isTrue();

        clock.runAt(LATE, () -> batches.again(order.id(), staff(SOCIAL)));

        assertThat(batches.refused(batch(order.id())))
                .extracting(r -> r.refusal().code())
                .containsExactly("dossier.apology-owed");
    }

    @Test
    void handingBackAReadyResultIsNeverBlocked() {
        BatchRow row = certificate();
        BatchFields result =
                new BatchFields(null, null, "KQ.G15.000342", "9/TL", Zones.dayOf(LATE), null, null);
        BatchFields hand =
                new BatchFields(null, null, null, null, null, ReturnMethod.DESK, "Trần Văn Quỳnh");

        UUID resolved = start(BatchAct.RESULT, result, List.of(row), "vanthu.tunganh");
        UUID handed = start(BatchAct.HAND_BACK, hand, List.of(now(row)), RECEIVER);

        assertThat(batch(resolved).done()).isEqualTo(1);
        assertThat(batch(handed)).returns(1, Batch::done).returns(0, Batch::apologised);
        assertThat(types(row)).endsWith("handed-back", "closed").doesNotContain("apologised");
    }

    /** Killed after the third was carried out and before that was noted. */
    @Test
    void killedOnTheWayEachIsExcusedAndMarkedOnce() {
        List<BatchRow> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rows.add(with(CHAIR, MORNING));
        }
        BatchOrder order = order(BatchAct.DECIDE, SORRY, rows);
        assertThat(store.insert(order, staff(CHAIR), LATE)).isTrue();
        clock.runAt(
                LATE,
                () ->
                        assertThatThrownBy(() -> job.run(DyingRun.at(3), order.id().toString()))
                                .isInstanceOf(DyingRun.Killed.class));
        jdbc.sql(
                        "update dossier.batch_item set outcome = 'OPEN', apologised = false"
                                + " where batch_id = ? and item_no = 3")
                .param(order.id())
                .update();

        clock.runAt(LATE.plusSeconds(60), () -> job.run(DyingRun.never(), order.id().toString()));

        assertThat(batch(order.id())).returns(5, Batch::done).returns(5, Batch::apologised);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(types(row))
                                .containsExactly(
                                        "received",
                                        "forwarded",
                                        "forwarded",
                                        "apologised",
                                        "decided",
                                        "forwarded",
                                        "sent"));
    }

    private static BatchCarry on(LocalDate day) {
        return new BatchCarry(day, "Mưa lũ", null);
    }

    private List<String> refused(
            BatchAct act, BatchCarry carry, List<BatchRow> rows, String username) {
        BatchOrder order = order(act, carry, rows);
        List<String> wrong = new ArrayList<>();
        assertThatThrownBy(() -> clock.runAt(LATE, () -> batches.start(order, staff(username))))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e -> e.refusals().forEach(r -> wrong.add(r.code() + " " + r.field())));
        assertThat(store.find(order.id())).isEmpty();
        return wrong;
    }

    private static BatchOrder order(BatchAct act, BatchCarry carry, List<BatchRow> rows) {
        BatchFields fields = new BatchFields(null, "Xong", null, null, null, null, null, carry);
        return new BatchOrder(Uuid7.next(), act, fields, rows);
    }

    private UUID start(BatchAct act, BatchCarry carry, List<BatchRow> rows, String username) {
        return start(order(act, carry, rows), username);
    }

    private UUID start(BatchAct act, BatchFields fields, List<BatchRow> rows, String username) {
        return start(new BatchOrder(Uuid7.next(), act, fields, rows), username);
    }

    private UUID start(BatchOrder order, String username) {
        clock.runAt(LATE, () -> batches.start(order, staff(username)));
        return order.id();
    }

    private Batch batch(UUID id) {
        return store.find(id).orElseThrow();
    }

    private SignedIn staff(String username) {
        return people.of(Staff.idOf(username)).orElseThrow();
    }

    private List<String> types(BatchRow row) {
        return jdbc.sql(TYPES_SQL).param(row.dossier()).query(String.class).list();
    }

    private DossierState state(BatchRow row) {
        return states.of(row.dossier());
    }

    private BatchRow now(BatchRow row) {
        OpenTask task = state(row).open().getFirst();
        return new BatchRow(row.dossier(), task.no(), task.version());
    }

    private void act(BatchRow row, DossierCommand command, String username, Instant at) {
        Acted acted =
                clock.runAt(
                        at,
                        () -> dossiers.act(row.dossier(), command, Uuid7.next(), staff(username)));
        assertThat(acted.replayed()).isFalse();
    }

    /** A request for funeral support, which goes to the district, at somebody's desk. */
    private BatchRow with(String username, Instant at) {
        BatchRow row =
                receive(
                        at,
                        "1.001731",
                        List.of(
                                new PaperCount("to-khai", 1, 0, 0, false),
                                new PaperCount("chung-tu", 0, 0, 1, false),
                                new PaperCount("giay-to-tuy-than", 0, 0, 0, true)));
        for (String holder : List.of(RECEIVER, SOCIAL, CHAIR)) {
            OpenTask task = state(row).open().getFirst();
            if (!staff(username).posts().contains(post(task))) {
                act(row, onward(task, holder), holder, at);
            }
        }
        return now(row);
    }

    private static Post post(OpenTask task) {
        return new Post(task.unit(), task.post());
    }

    private static DossierCommand onward(OpenTask task, String holder) {
        return holder.equals(CHAIR)
                ? new DossierCommand.Decide(task.no(), task.version(), null, null)
                : new DossierCommand.Forward(task.no(), task.version(), null, null);
    }

    /** A copy of an extract, decided in time and lying with the clerk. */
    private BatchRow certificate() {
        BatchRow row =
                receive(
                        MORNING,
                        "2.000635",
                        List.of(
                                new PaperCount("to-khai", 1, 0, 0, false),
                                new PaperCount("giay-to-tuy-than", 0, 0, 0, true)));
        act(row, onward(state(row).open().getFirst(), RECEIVER), RECEIVER, MORNING);
        act(row, onward(state(row).open().getFirst(), SOCIAL), "hotich.tunganh", MORNING);
        act(row, onward(state(row).open().getFirst(), CHAIR), "phochutich.tunganh", MORNING);
        return now(row);
    }

    private BatchRow receive(Instant at, String procedure, List<PaperCount> papers) {
        Receive receive =
                new Receive(
                        Uuid7.next(),
                        Unit.idOf("tunganh"),
                        procedure,
                        "chung",
                        Channel.COUNTER,
                        new Applicant(
                                "Trần Văn Quỳnh",
                                "042087000123",
                                null,
                                "Nam",
                                "Thôn Đại Lợi",
                                "",
                                "",
                                "",
                                ""),
                        papers,
                        1,
                        ReturnMethod.DESK);
        Acted in = clock.runAt(at, () -> dossiers.receive(receive, staff(RECEIVER)));
        OpenTask task = in.state().open().getFirst();
        return new BatchRow(receive.id(), task.no(), task.version());
    }
}
