package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.RoundTrips;

@DatabaseTest
@TestPropertySource(properties = "motcua.test=queue")
class QueueTest {

    private static final UUID AGENCY = Office.AGENCY;

    @Autowired BeanFactory program;
    @Autowired Queue queue;
    @Autowired QueueStore store;
    @Autowired QueueTimes times;
    @Autowired Arrangements arrangements;
    @Autowired Journal journal;
    @Autowired JdbcClient jdbc;

    private Office office(int days) {
        return new Office(program, days);
    }

    private static String refusal(Callable<?> command) {
        return catchThrowableOfType(RefusalException.class, command::call).first().code();
    }

    @Test
    void numbersCountPerGroupAndDay() {
        Office office = office(0);

        List<String> today =
                List.of(
                        office.issue("A").code(),
                        office.issue("A").code(),
                        office.issue("B").code(),
                        office.issue("A").code());
        String tomorrow = office(1).issue("A").code();

        assertThat(today).containsExactly("A001", "A002", "B001", "A003");
        assertThat(tomorrow).isEqualTo("A001");
    }

    @Test
    void aFormSentTwiceIsOneTicketAndAnotherWishIsAnother() {
        Office office = office(2);
        UUID key = Uuid7.next();

        Ticket first = office.next(() -> queue.issue(AGENCY, "A", false, key));
        Ticket again = office.next(() -> queue.issue(AGENCY, "A", false, key));
        Ticket other = office.next(() -> queue.issue(AGENCY, "A", true, key));

        assertThat(again).isEqualTo(first);
        assertThat(other.code()).isEqualTo("A002");
        assertThat(journal.read(stream(office))).hasSize(2);
    }

    private static UUID stream(Office office) {
        return Queue.stream(AGENCY, Zones.dayOf(office.moment()));
    }

    @Test
    void manyAtOnceGetManyNumbersAndTwoCountersNeverTheSameTicket() throws Exception {
        Office office = office(3);
        Instant at = office.moment();
        int people = 24;
        List<Ticket> issued =
                together(
                        IntStream.range(0, people)
                                .<Callable<Ticket>>mapToObj(i ->
                                        () ->
                                                office.now(() ->
                                                        queue.issue(
                                                                AGENCY, "A", false, Uuid7.next())))
                                .toList());
        assertThat(issued.stream().map(Ticket::number))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, people).boxed().toList());

        Set<String> called = new TreeSet<>();
        SignedIn receiver = office.receiver();
        for (int round = 0; round < people / 2; round++) {
            List<Ticket> pair =
                    together(
                            List.of(1, 2).stream()
                                    .<Callable<Ticket>>map(counter ->
                                            () ->
                                                    office.now(() ->
                                                            queue.callNext(
                                                                    AGENCY,
                                                                    counter,
                                                                    Uuid7.next(),
                                                                    receiver)))
                                    .toList());
            for (Ticket ticket : pair) {
                assertThat(called.add(ticket.code())).as(ticket.code()).isTrue();
                office.act(
                        ticket, new TicketCommand.Skip(Objects.requireNonNull(ticket.counter())));
            }
            office.at(at);
        }
        assertThat(called).hasSize(people);
        System.out.printf("%d tickets at once, %d calls by two counters%n", people, people);
    }

    private static <T> List<T> together(List<Callable<T>> commands) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<T> result : threads.invokeAll(commands)) {
                results.add(result.get());
            }
        }
        return results;
    }

    @Test
    void theRowIsTheSumOfTheEvents() {
        Office office = office(6);
        Ticket one = office.issue("A", true);
        office.callNext(1);
        office.act(one, new TicketCommand.CallAgain(1));
        office.act(one, new TicketCommand.Skip(1));
        office.act(one, new TicketCommand.Call(2));
        office.act(one, new TicketCommand.Start(2));
        office.act(one, new TicketCommand.Transfer(2, null, 1));
        office.callNext(1);
        office.act(one, new TicketCommand.Start(1));
        Ticket done = office.act(one, new TicketCommand.Finish(1));

        Ticket folded = null;
        for (Entry entry : journal.read(stream(office))) {
            QueueEvent event = (QueueEvent) journal.event(entry);
            folded =
                    event instanceof QueueEvent.TicketIssued issued
                            ? Ticket.begin(issued, entry.occurredAt())
                            : Objects.requireNonNull(folded).after(event, entry.occurredAt());
        }

        assertThat(folded).isEqualTo(done);
        assertThat(store.ticket(AGENCY, one.id())).contains(done);
        assertThat(done.served()).isEqualTo(Duration.ofMinutes(2));
        assertThat(done.calls()).isEqualTo(4);
    }

    @Test
    void whatIsRefusedChangesNothing() {
        Office office = office(7);
        assertThat(refusal(() -> office.callNext(1))).isEqualTo("queue.nobody-waiting");
        assertThat(refusal(() -> office.issue("Z"))).isEqualTo("queue.group-unknown");
        Ticket ticket = office.issue("A");
        Ticket second = office.issue("A");
        office.callNext(1);
        List<Ticket> before = store.open(AGENCY, ticket.day());
        int events = journal.read(stream(office)).size();

        assertThat(refusal(() -> office.callNext(1))).isEqualTo("queue.counter-busy");
        assertThat(refusal(() -> office.act(second, new TicketCommand.Call(1))))
                .isEqualTo("queue.counter-busy");
        assertThat(refusal(() -> office.act(ticket, new TicketCommand.Finish(1))))
                .isEqualTo("queue.ticket-called");
        assertThat(refusal(() -> office.act(ticket, new TicketCommand.Start(2))))
                .isEqualTo("queue.other-counter");
        assertThat(refusal(() -> office(8).act(ticket, new TicketCommand.Start(1))))
                .isEqualTo("queue.ticket-unknown");

        assertThat(store.open(AGENCY, ticket.day())).containsExactlyInAnyOrderElementsOf(before);
        assertThat(journal.read(stream(office))).hasSize(events);
    }

    @Test
    void aCommandSentTwiceIsDoneOnce() {
        Office office = office(9);
        office.issue("A");
        office.issue("A");
        UUID key = Uuid7.next();

        Ticket first = office.next(() -> queue.callNext(AGENCY, 1, key, office.receiver()));
        Ticket again = office.next(() -> queue.callNext(AGENCY, 1, key, office.receiver()));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void outsideOfficeHoursTheNextOpeningIsNamed() {
        Office office = office(0);
        office.at(Zones.instantOf(LocalDateTime.of(2022, 6, 3, 18, 0)));

        RefusalException closed =
                catchThrowableOfType(RefusalException.class, () -> office.issue("A"));

        assertThat(closed.first())
                .isEqualTo(
                        new QueueRefusal.OfficeClosed(
                                Zones.instantOf(LocalDateTime.of(2022, 6, 6, 7, 30))));
    }

    @Test
    void onlyTheDeskOfTheAgencyCalls() {
        Office office = office(10);
        office.issue("A");
        SignedIn stranger =
                new SignedIn(UUID.randomUUID(), UUID.randomUUID(), "x", Set.of(), Set.of());

        RefusalException refused =
                catchThrowableOfType(
                        RefusalException.class,
                        () -> queue.callNext(AGENCY, 1, Uuid7.next(), stranger));

        assertThat(refused.first()).isInstanceOf(IdentityRefusal.NoRight.class);
    }

    @Test
    void waitingAndServingAreMeasured() {
        Office office = office(13);
        LocalDate day = Zones.dayOf(office.moment());
        for (int minutes = 1; minutes <= 10; minutes++) {
            Instant begun = office.moment();
            Ticket ticket = office.issue("A");
            office.at(office.moment().plus(Duration.ofMinutes(minutes - 1)));
            office.callNext(1);
            if (minutes == 10) {
                office.act(ticket, new TicketCommand.Skip(1));
            } else {
                office.act(ticket, new TicketCommand.Start(1));
                office.act(ticket, new TicketCommand.Finish(1));
            }
            assertThat(office.moment()).isAfter(begun);
        }

        List<QueueTimes.Line> lines = times.measure(AGENCY, day, day);

        assertThat(lines).hasSize(3);
        QueueTimes.Line line = lines.getLast();
        assertThat(line.issued()).isEqualTo(10);
        assertThat(line.served()).isEqualTo(9);
        assertThat(line.skipped()).isEqualTo(1);
        assertThat(line.waiting().median()).isEqualTo(Duration.ofSeconds(330));
        assertThat(line.waiting().p90()).isEqualTo(Duration.ofSeconds(546));
        assertThat(line.waiting().longest()).isEqualTo(Duration.ofMinutes(10));
        assertThat(line.serving().median()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void anArrangementIsChangedByOneAtATimeAndLeavesNobodyAlone() {
        Office office = office(14);
        office.issue("B");
        int version = arrangements.of(AGENCY).version();
        Arrangement withoutB =
                new Arrangement(
                        AGENCY,
                        version,
                        List.of(new ServiceGroup("A", "Hộ tịch", "Civil status", List.of())),
                        List.of(new Counter(1, List.of("A"))));

        assertThat(refusal(() -> arranging(office, withoutB))).isEqualTo("queue.group-in-use");
        assertThat(refusal(() -> arranging(office, Office.arranged(version + 1))))
                .isEqualTo("queue.arrangement-moved");
        office.arrange(Office.arranged(version));

        assertThat(arrangements.of(AGENCY).version()).isEqualTo(version + 1);
        assertThat(
                        new Arrangement(
                                        AGENCY,
                                        1,
                                        List.of(new ServiceGroup("A", "Tên", "", List.of())),
                                        List.of())
                                .problems())
                .extracting(QueueRefusal::code)
                .containsExactlyInAnyOrder("queue.group-name-missing", "queue.group-unserved");
    }

    private static Arrangement arranging(Office office, Arrangement arrangement) {
        office.arrange(arrangement);
        return arrangement;
    }

    @Test
    void theProposalCoversEveryFieldOnceAndEveryGroupIsServed() {
        Office office = office(15);
        Arrangement proposal = office.now(() -> arrangements.proposal(AGENCY));

        assertThat(proposal.problems()).isEmpty();
        List<String> covered =
                proposal.groups().stream().flatMap(g -> g.fields().stream()).toList();
        assertThat(covered).doesNotHaveDuplicates();
        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(
                        office.now(() -> arrangements.fields(AGENCY)).stream()
                                .map(f -> f.code())
                                .toList());
        assertThat(proposal.counters()).hasSize(2);
    }

    @Test
    void readingCostsThreeStatementsAndTheIndexOfOpenTickets() {
        Office office = office(16);
        office.issue("A");
        RoundTrips.Sent sent = RoundTrips.of(() -> office.now(() -> queue.now(AGENCY)));

        assertThat(sent.statements()).isEqualTo(3);
        String plan =
                jdbc
                        .sql(
                                "explain select id from queue.ticket where agency ="
                                        + " '00000000-0000-0000-0000-000000000001' and day ="
                                        + " date '2022-05-31' and state <> 'SERVED'")
                        .query(String.class)
                        .list()
                        .stream()
                        .collect(Collectors.joining("\n"));
        assertThat(plan).contains("Index");
    }
}
