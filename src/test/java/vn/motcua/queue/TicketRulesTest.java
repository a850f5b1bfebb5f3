package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.kernel.RefusalException;

/** Every command in every state: what it leads to, or which sentence says no. */
class TicketRulesTest {

    private static final UUID AGENCY = new UUID(0, 1);
    private static final UUID TICKET = new UUID(0, 2);
    private static final Instant AT = Instant.parse("2022-05-31T01:00:00Z");
    private static final Arrangement ARRANGEMENT =
            new Arrangement(
                    AGENCY,
                    1,
                    List.of(
                            new ServiceGroup("A", "Hộ tịch", "Civil status", List.of("HT")),
                            new ServiceGroup("B", "Đất đai", "Land", List.of("DD"))),
                    List.of(new Counter(1, List.of("A")), new Counter(2, List.of("A", "B"))));

    private static final Map<String, TicketCommand> COMMANDS =
            Map.of(
                    "call", new TicketCommand.Call(1),
                    "again", new TicketCommand.CallAgain(1),
                    "start", new TicketCommand.Start(1),
                    "skip", new TicketCommand.Skip(1),
                    "transfer", new TicketCommand.Transfer(1, "B", null),
                    "finish", new TicketCommand.Finish(1));

    private static Ticket ticket(TicketState state) {
        Ticket issued =
                Ticket.begin(
                        new QueueEvent.TicketIssued(
                                TICKET, AGENCY, LocalDate.of(2022, 5, 31), "A", 7, false),
                        AT);
        Ticket called = issued.after(new QueueEvent.TicketCalled(TICKET, 1), AT.plusSeconds(60));
        Ticket serving = called.after(new QueueEvent.ServingStarted(TICKET, 1), AT.plusSeconds(90));
        return switch (state) {
            case WAITING -> issued;
            case CALLED -> called;
            case SERVING -> serving;
            case SKIPPED ->
                    called.after(new QueueEvent.TicketSkipped(TICKET, 1), AT.plusSeconds(120));
            case SERVED ->
                    serving.after(new QueueEvent.TicketServed(TICKET, 1), AT.plusSeconds(390));
        };
    }

    static Stream<Arguments> table() {
        return """
        state   call              again             start             skip              transfer       finish
        WAITING CALLED            ticket-waiting    ticket-waiting    ticket-waiting    WAITING        ticket-waiting
        CALLED  ticket-called     CALLED            SERVING           SKIPPED           WAITING        ticket-called
        SERVING ticket-serving    ticket-serving    ticket-serving    ticket-serving    WAITING        SERVED
        SKIPPED CALLED            ticket-skipped    ticket-skipped    ticket-skipped    ticket-skipped ticket-skipped
        SERVED  ticket-served     ticket-served     ticket-served     ticket-served     ticket-served  ticket-served
        """
                .lines()
                .skip(1)
                .map(line -> line.split("\\s+", -1))
                .flatMap(cells ->
                        Stream.of("call", "again", "start", "skip", "transfer", "finish")
                                .map(act ->
                                        Arguments.of(
                                                TicketState.valueOf(cells[0]),
                                                act,
                                                cells[1 + column(act)])));
    }

    private static int column(String act) {
        return List.of("call", "again", "start", "skip", "transfer", "finish").indexOf(act);
    }

    @ParameterizedTest
    @MethodSource("table")
    void eachCommandInEachState(TicketState state, String act, String outcome) {
        Ticket ticket = ticket(state);
        TicketCommand command = COMMANDS.get(act);

        if (outcome.equals(outcome.toUpperCase(java.util.Locale.ROOT))) {
            QueueEvent event = TicketRules.decide(ticket, command, ARRANGEMENT);
            assertThat(ticket.after(event, AT.plusSeconds(500)).state().name()).isEqualTo(outcome);
        } else {
            assertThat(refused(ticket, command)).isEqualTo("queue." + outcome);
        }
    }

    private static String refused(Ticket ticket, TicketCommand command) {
        return catchThrowableOfType(
                        RefusalException.class,
                        () -> TicketRules.decide(ticket, command, ARRANGEMENT))
                .first()
                .code();
    }

    @Test
    void theTicketOfAnotherCounterIsLeftAlone() {
        List<TicketCommand> others =
                List.of(
                        new TicketCommand.CallAgain(2),
                        new TicketCommand.Start(2),
                        new TicketCommand.Skip(2),
                        new TicketCommand.Transfer(2, "B", null));
        for (TicketCommand other : others) {
            assertThat(refused(ticket(TicketState.CALLED), other)).isEqualTo("queue.other-counter");
        }
        assertThat(refused(ticket(TicketState.SERVING), new TicketCommand.Finish(2)))
                .isEqualTo("queue.other-counter");
    }

    @Test
    void onlyOpenGroupsAndCountersAreKnown() {
        Ticket waiting = ticket(TicketState.WAITING);

        assertThat(refused(waiting, new TicketCommand.Call(9))).isEqualTo("queue.counter-unknown");
        assertThat(refused(waiting, new TicketCommand.Transfer(1, "Z", null)))
                .isEqualTo("queue.group-unknown");
        assertThat(refused(waiting, new TicketCommand.Transfer(1, null, 9)))
                .isEqualTo("queue.counter-unknown");
        assertThat(refused(waiting, new TicketCommand.Transfer(1, "A", null)))
                .isEqualTo("queue.same-place");
        assertThat(refused(ticket(TicketState.CALLED), new TicketCommand.Transfer(1, null, 1)))
                .isEqualTo("queue.same-place");
    }

    @Test
    void whoIsSentOnKeepsTheTimeOfIssueAndTheServiceSoFar() {
        Ticket serving = ticket(TicketState.SERVING);

        Ticket sent =
                serving.after(
                        new QueueEvent.TicketTransferred(TICKET, "B", null), AT.plusSeconds(190));

        assertThat(sent.issuedAt()).isEqualTo(AT);
        assertThat(sent.code()).isEqualTo("A007");
        assertThat(sent.queued()).isEqualTo("B");
        assertThat(sent.served()).hasSeconds(100);
        assertThat(sent.calledAt()).isEqualTo(AT.plusSeconds(60));
    }

    @Test
    void priorityComesFirstThenTimeAndOneCounterIsOneCounter() {
        Ticket first = issued("A", 1, false, 0);
        Ticket second = issued("A", 2, false, 60);
        Ticket third = issued("A", 3, true, 120);
        Ticket land = issued("B", 1, false, 30);
        Ticket sent =
                issued("B", 2, true, 20)
                        .after(
                                new QueueEvent.TicketTransferred(new UUID(1, 22), "B", 1),
                                AT.plusSeconds(200));
        QueueNow now =
                new QueueNow(
                        ARRANGEMENT, List.of(second, third, land, sent, first), Map.of("A", 120));

        assertThat(codes(now.waitingFor(new Counter(1, List.of("A")))))
                .containsExactly("B002", "A003", "A001", "A002");
        assertThat(codes(now.waitingFor(new Counter(2, List.of("A", "B")))))
                .containsExactly("A003", "A001", "B001", "A002");
        assertThat(now.ahead(second)).isEqualTo(2);
        assertThat(now.ahead("A", true)).isEqualTo(1);
        assertThat(now.estimate("A", 3)).hasMinutes(3);
        assertThat(now.estimate("A", 0)).hasMinutes(0);
    }

    private static Ticket issued(String letter, int number, boolean priority, int seconds) {
        UUID id = new UUID(1, letter.charAt(0) * 1000L + number);
        return Ticket.begin(
                new QueueEvent.TicketIssued(
                        id, AGENCY, LocalDate.of(2022, 5, 31), letter, number, priority),
                AT.plusSeconds(seconds));
    }

    private static List<String> codes(List<Ticket> tickets) {
        return tickets.stream().map(Ticket::code).toList();
    }
}
