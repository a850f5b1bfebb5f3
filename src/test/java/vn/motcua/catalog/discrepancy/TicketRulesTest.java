package vn.motcua.catalog.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be done with a ticket in each standing. */
class TicketRulesTest {

    private static final LocalDate OPENED = LocalDate.of(2022, 5, 31);
    private static final UUID BY = new UUID(1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # state   | cure           | assign | confirm | dismiss | recommend | outcomes
                    OPEN      |                | true   | true    | true    | false     |
                    CONFIRMED | LOCAL          | true   | true    | true    | false     | CURED
                    CONFIRMED | RECOMMENDATION | true   | true    | true    | true      |
                    SENT      | RECOMMENDATION | true   | false   | false   | false     | ACCEPTED,REJECTED,CURED
                    ACCEPTED  | RECOMMENDATION | true   | false   | false   | false     | REJECTED,CURED
                    REJECTED  | RECOMMENDATION | false  | false   | false   | false     |
                    CURED     | LOCAL          | false  | false   | false   | false     |
                    DISMISSED |                | false  | false   | false   | false     |
                    """)
    void inEachStandingOnlyThisMayBeDone(
            TicketState state,
            @Nullable Cure cure,
            boolean assign,
            boolean confirm,
            boolean dismiss,
            boolean recommend,
            @Nullable String outcomes) {
        Ticket ticket = ticket(state, cure);
        assertThat(TicketRules.mayAssign(ticket)).isEqualTo(assign);
        assertThat(TicketRules.mayConfirm(ticket)).isEqualTo(confirm);
        assertThat(TicketRules.mayDismiss(ticket)).isEqualTo(dismiss);
        assertThat(TicketRules.mayRecommend(ticket)).isEqualTo(recommend);
        Set<TicketState> expected =
                outcomes == null
                        ? Set.of()
                        : Arrays.stream(outcomes.split(",", -1))
                                .map(TicketState::valueOf)
                                .collect(Collectors.toSet());
        assertThat(TicketRules.outcomes(ticket)).isEqualTo(expected);
    }

    @Test
    void anActIsNeitherBeforeTheFindingNorStillToCome() {
        Ticket ticket = ticket(TicketState.SENT, Cure.RECOMMENDATION);
        LocalDate today = OPENED.plusDays(3);
        assertThat(TicketRules.mayBeOn(ticket, OPENED.minusDays(1), today)).isFalse();
        assertThat(TicketRules.mayBeOn(ticket, OPENED, today)).isTrue();
        assertThat(TicketRules.mayBeOn(ticket, today, today)).isTrue();
        assertThat(TicketRules.mayBeOn(ticket, today.plusDays(1), today)).isFalse();
    }

    @Test
    void theClockStopsWithTheLetterAndNoLater() {
        LocalDate due = OPENED.plusDays(14);
        Ticket sent =
                ticket(TicketState.CONFIRMED, Cure.RECOMMENDATION)
                        .after(
                                new DiscrepancyEvent.Recommended(
                                        BY, "1/UBND", due, "Ủy ban nhân dân tỉnh", BY));
        assertThat(sent.isLate(due.plusYears(1))).isFalse();
        Ticket cured =
                sent.after(
                        new DiscrepancyEvent.Answered(
                                TicketState.CURED, "", due.plusDays(30), "", BY));
        assertThat(cured.doneOn()).isEqualTo(due);
        assertThat(ticket(TicketState.OPEN, null).isLate(due.plusDays(1))).isTrue();
        assertThat(ticket(TicketState.OPEN, null).isLate(due)).isFalse();
    }

    private static Ticket ticket(TicketState state, @Nullable Cure cure) {
        return new Ticket(
                BY,
                "1.000001",
                "Một",
                "Hộ tịch",
                "FEES",
                DiscrepancyType.INACCURATE,
                state,
                cure,
                null,
                OPENED,
                BY,
                OPENED.plusDays(14),
                null,
                new Ticket.Sides("a", "b", ""),
                "",
                null,
                "");
    }
}
