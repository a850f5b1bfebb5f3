package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.catalog.Channel;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.OnBehalf;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

@DatabaseTest
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=batches"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchesTest {

    private static final String RECEIVER = "motcua.tunganh";
    private static final String JUSTICE = "hotich.tunganh";
    private static final String SIGNER = "phochutich.tunganh";
    private static final String CLERK = "vanthu.tunganh";
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 31);

    private static final String NUMBER_SQL =
            """
            select substring(payload from '"number":"([^"]+)"') from journal.event
            where stream_id = ? and payload like '%/TL%'
            """;

    @Autowired Batches batches;
    @Autowired BatchStore store;
    @Autowired BatchJob job;
    @Autowired Dossiers dossiers;
    @Autowired OnBehalf people;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    @BeforeAll
    void open(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @Test
    void killedAtItem137Of300ItGoesOnThereAndDoesEachOnce() {
        List<BatchRow> rows = receive(300);
        UUID id = stored(BatchAct.FORWARD, BatchFields.NONE, rows, RECEIVER);

        assertThatThrownBy(() -> job.run(DyingRun.at(137), id.toString()))
                .isInstanceOf(DyingRun.Killed.class);

        assertThat(batch(id).done()).isEqualTo(137);
        assertThat(batch(id).left()).isEqualTo(163);
        // The command of the last one was carried out, and the node died before it was noted.
        jdbc.sql(
                        "update dossier.batch_item set outcome = 'OPEN' where batch_id = ? and item_no = 137")
                .param(id)
                .update();
        assertThat(store.next(id).orElseThrow().no()).isEqualTo(137);

        DyingRun second = DyingRun.never();
        job.run(second, id.toString());

        assertThat(second.done()[0]).isEqualTo(300);
        assertThat(batch(id)).returns(300, Batch::done).returns(0, Batch::refused);
        assertThat(eventsOfEach(rows)).hasSize(300).containsOnly(2L);
        job.run(DyingRun.never(), id.toString());
        assertThat(eventsOfEach(rows)).containsOnly(2L);
    }

    @Test
    void whatOneItemIsRefusedStopsNoOtherAndMayBeTriedAgain() {
        List<BatchRow> rows = receive(4);
        BatchRow held = rows.get(1);
        act(held, new DossierCommand.Take(held.task(), held.seen()), RECEIVER);
        BatchRow gone = rows.get(2);
        act(gone, new DossierCommand.Forward(gone.task(), gone.seen(), null, null), RECEIVER);
        UUID id = start(BatchAct.FORWARD, BatchFields.NONE, rows, RECEIVER);

        assertThat(batch(id)).returns(2, Batch::done).returns(2, Batch::refused);
        assertThat(batches.refused(batch(id)))
                .extracting(BatchRefused::no, r -> r.refusal().code(), r -> r.refusal().arguments())
                .containsExactly(
                        tuple(2, "dossier.task-moved", List.of(1L)),
                        tuple(3, "dossier.task-moved", List.of(1L)));

        batches.again(id, staff(RECEIVER));

        assertThat(batch(id)).returns(3, Batch::done).returns(1, Batch::refused);
        assertThat(eventsOfEach(List.of(held))).containsExactly(3L);
    }

    @Test
    void whoseTaskItIsNotIsRefusedEachOfThem() {
        List<BatchRow> rows = receive(2);

        UUID id = start(BatchAct.FORWARD, BatchFields.NONE, rows, JUSTICE);
        UUID elsewhere = start(BatchAct.FORWARD, BatchFields.NONE, rows, "hotich.thitran");

        assertThat(codes(id)).containsExactly("identity.no-right", "identity.no-right");
        assertThat(codes(elsewhere)).containsExactly("dossier.not-found", "dossier.not-found");
        assertThat(batches.refused(batch(id))).allSatisfy(r -> assertThat(r.code()).isNotNull());
        assertThat(batches.refused(batch(elsewhere)))
                .allSatisfy(r -> assertThat(r.code()).isNull());
        assertThat(eventsOfEach(rows)).containsOnly(1L);
    }

    @Test
    void whoLosesTheRightOnTheWayIsRefusedFromThereOn() {
        List<BatchRow> rows = receive("motcua.yenho", 6);
        UUID id = stored(BatchAct.TAKE, BatchFields.NONE, rows, "motcua.yenho");
        UUID account = staff("motcua.yenho").account();
        assertThatThrownBy(() -> job.run(DyingRun.at(2), id.toString()))
                .isInstanceOf(DyingRun.Killed.class);

        accounts.setActive(account, false);
        job.run(DyingRun.never(), id.toString());

        assertThat(batch(id)).returns(2, Batch::done).returns(4, Batch::refused);
        assertThat(codes(id)).containsOnly("identity.no-right");
        accounts.setActive(account, true);
        batches.again(id, staff("motcua.yenho"));
        assertThat(batch(id)).returns(6, Batch::done).returns(0, Batch::refused);
    }

    @Test
    void theSameFormSentTwiceIsOneBatch() {
        List<BatchRow> rows = receive(2);
        BatchOrder order = new BatchOrder(Uuid7.next(), BatchAct.TAKE, BatchFields.NONE, rows);

        batches.start(order, staff(RECEIVER));
        batches.start(order, staff(RECEIVER));

        assertThat(batches.mine(staff(RECEIVER), null).rows().stream().map(Batch::id))
                .containsOnlyOnce(order.id());
        assertThat(eventsOfEach(rows)).containsOnly(2L);
        assertThatThrownBy(() -> batches.start(order, staff(JUSTICE)))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e -> assertThat(e.first()).isInstanceOf(BatchDenial.BatchUnknown.class));
    }

    @Test
    void aLargeOneIsDoneByALongJobAndCanBeStoppedAndGoneOnWith() {
        List<BatchRow> rows = receive(Batches.AT_ONCE + 1);
        UUID id = stored(BatchAct.FORWARD, BatchFields.NONE, rows, RECEIVER);
        assertThatThrownBy(() -> job.run(DyingRun.at(0), id.toString()))
                .isInstanceOf(DyingRun.Killed.class);
        batches.stop(id, staff(RECEIVER));
        job.run(DyingRun.never(), id.toString());
        assertThat(batch(id)).returns(0, Batch::done).returns(21, Batch::left);

        batches.again(id, staff(RECEIVER));
        assertThat(batches.isRunning(batch(id))).isTrue();

        for (int i = 0; i < 400 && batch(id).left() > 0; i++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(batch(id)).returns(21, Batch::done).returns(0, Batch::refused);
        assertThat(eventsOfEach(rows)).containsOnly(2L);
        assertThat(batches.isRunning(batch(id))).isFalse();
    }

    @Test
    void everyActOfTheWayIsDoneTogether() {
        List<BatchRow> rows = receive(3);
        BatchFields note = new BatchFields(null, "Xong", null, null, null, null, null);
        BatchFields result =
                new BatchFields(null, null, "KQ.G15.000342", "[09]/TL", TODAY, null, null);
        BatchFields hand =
                new BatchFields(null, null, null, null, null, ReturnMethod.POST, "Bưu tá");

        assertThat(start(BatchAct.FORWARD, note, rows, RECEIVER)).satisfies(this::allDone);
        assertThat(start(BatchAct.RETURN, note, now(rows), JUSTICE)).satisfies(this::allDone);
        assertThat(start(BatchAct.FORWARD, note, now(rows), RECEIVER)).satisfies(this::allDone);
        assertThat(start(BatchAct.FORWARD, note, now(rows), JUSTICE)).satisfies(this::allDone);
        assertThat(start(BatchAct.DECIDE, note, now(rows), SIGNER)).satisfies(this::allDone);
        assertThat(start(BatchAct.RESULT, result, now(rows), CLERK)).satisfies(this::allDone);
        assertThat(start(BatchAct.HAND_BACK, hand, now(rows), RECEIVER)).satisfies(this::allDone);
        assertThat(numbers(rows)).containsExactly("09/TL", "10/TL", "11/TL");
    }

    @Test
    void whatIsMissingIsSaidBeforeAnythingIsStored() {
        List<BatchRow> rows = receive(1);

        assertThat(refusals(BatchAct.RETURN, rows)).containsExactly("note");
        assertThat(refusals(BatchAct.RESULT, rows)).containsExactly("result", "number", "signedOn");
        assertThat(refusals(BatchAct.HAND_BACK, rows)).containsExactly("receiver", "method");
        assertThatThrownBy(() -> start(BatchAct.TAKE, BatchFields.NONE, List.of(), RECEIVER))
                .hasMessage("dossier.batch-empty");
    }

    @Test
    void onlyTheStarterAndTheHeadsSeeIt() {
        UUID id = start(BatchAct.TAKE, BatchFields.NONE, receive(1), RECEIVER);

        assertThat(batches.find(id, staff("chutich.tunganh")).id()).isEqualTo(id);
        for (String other : List.of(JUSTICE, "chutich.yenho")) {
            assertThatThrownBy(() -> batches.find(id, staff(other)))
                    .hasMessage("dossier.batch-unknown");
        }
        assertThatThrownBy(() -> batches.stop(id, staff("chutich.tunganh")))
                .hasMessage("identity.no-right");
    }

    private List<String> refusals(BatchAct act, List<BatchRow> rows) {
        List<String> fields = new ArrayList<>();
        assertThatThrownBy(() -> start(act, BatchFields.NONE, rows, RECEIVER))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e -> e.refusals().forEach(r -> fields.add("" + r.field())));
        return fields;
    }

    private void allDone(UUID id) {
        assertThat(codes(id)).isEmpty();
        assertThat(batch(id)).returns(0, Batch::left).returns(3, Batch::done);
    }

    private List<String> codes(UUID id) {
        return batches.refused(batch(id)).stream().map(r -> r.refusal().code()).toList();
    }

    private Batch batch(UUID id) {
        return store.find(id).orElseThrow();
    }

    private SignedIn staff(String username) {
        return people.of(Staff.idOf(username)).orElseThrow();
    }

    private UUID start(BatchAct act, BatchFields fields, List<BatchRow> rows, String who) {
        BatchOrder order = new BatchOrder(Uuid7.next(), act, fields, rows);
        batches.start(order, staff(who));
        return order.id();
    }

    /** Stored alone, for a run that the test itself begins. */
    private UUID stored(BatchAct act, BatchFields fields, List<BatchRow> rows, String who) {
        BatchOrder order = new BatchOrder(Uuid7.next(), act, fields, rows);
        SignedIn by = staff(who);
        assertThat(store.insert(order, by, DemoLocality.MORNING)).isTrue();
        return order.id();
    }

    private void act(BatchRow row, DossierCommand command, String who) {
        Acted acted = dossiers.act(row.dossier(), command, Uuid7.next(), staff(who));
        assertThat(acted.replayed()).isFalse();
    }

    private List<Long> eventsOfEach(List<BatchRow> rows) {
        return jdbc.sql(
                        "select count(*) from journal.event where stream_id in (:ids) group by stream_id")
                .param("ids", rows.stream().map(BatchRow::dossier).toList())
                .query(Long.class)
                .list();
    }

    private List<String> numbers(List<BatchRow> rows) {
        return rows.stream()
                .map(row -> jdbc.sql(NUMBER_SQL).param(row.dossier()).query(String.class).single())
                .toList();
    }

    private List<BatchRow> now(List<BatchRow> rows) {
        return rows.stream()
                .map(row ->
                        jdbc.sql("select task_no, version from dossier.task where dossier_id = ?")
                                .param(row.dossier())
                                .query((t, n) ->
                                        new BatchRow(row.dossier(), t.getInt(1), t.getInt(2)))
                                .single())
                .toList();
    }

    private List<BatchRow> receive(int count) {
        return receive(RECEIVER, count);
    }

    private List<BatchRow> receive(String receiver, int count) {
        List<BatchRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID id = Uuid7.next();
            OpenTask task =
                    dossiers.receive(receipt(id, receiver), staff(receiver))
                            .state()
                            .open()
                            .getFirst();
            rows.add(new BatchRow(id, task.no(), task.version()));
        }
        return rows;
    }

    private static Receive receipt(UUID id, String receiver) {
        return new Receive(
                id,
                Unit.idOf(receiver.substring(receiver.indexOf('.') + 1)),
                "2.000635",
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
                List.of(
                        new PaperCount("to-khai", 1, 0, 0, false),
                        new PaperCount("giay-to-tuy-than", 0, 0, 0, true)),
                1,
                ReturnMethod.DESK);
    }
}
