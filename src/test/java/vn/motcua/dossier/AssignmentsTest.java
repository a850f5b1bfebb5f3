package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Delegation;
import vn.motcua.organization.Post;
import vn.motcua.organization.Reorganization;
import vn.motcua.organization.Staff;
import vn.motcua.testing.DatabaseTest;

/** Turns and rules on the real database, each test in a week of its own. */
@DatabaseTest
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=assignments"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssignmentsTest extends AssignmentOffice {

    @Test
    void eachNewTaskGoesToWhoeverHasWaitedLongest() {
        Instant now = Fixture.at("2022-03-07T08:30");
        set(JUSTICE, now, AssignmentWay.TURN);

        List<UUID> given = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            given.add(assignee(forwarded(now.plusSeconds(600L * i))));
        }

        assertThat(given.subList(0, 3)).containsExactlyInAnyOrderElementsOf(ids());
        assertThat(given.subList(3, 6)).isEqualTo(given.subList(0, 3));
        assertThat(assignments.turns(JUSTICE).had())
                .extracting(TurnOrder.Had::staff)
                .isEqualTo(given.subList(3, 6));
    }

    @Test
    void manyAtOnceNeitherSkipNorDoubleATurn() throws Exception {
        Instant now = Fixture.at("2022-03-14T08:30");
        set(JUSTICE, now, AssignmentWay.TURN);
        List<Acted> received = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            received.add(receive(now));
        }

        List<UUID> given = inParallel(received.stream().map(this::forwarding).toList());

        for (UUID holder : ids()) {
            assertThat(Collections.frequency(given, holder)).isEqualTo(8);
        }
    }

    @Test
    void aRefusedOrRepeatedActMovesNoTurn() throws Exception {
        Instant now = Fixture.at("2022-03-21T08:30");
        set(JUSTICE, now, AssignmentWay.TURN);
        forwarded(now);
        Acted received = receive(now.plusSeconds(900));
        UUID key = UUID.randomUUID();
        DossierCommand forward = new DossierCommand.Forward(1, 1, null, null);
        TurnOrder before = assignments.turns(JUSTICE);

        assertThatThrownBy(() -> act(received, new DossierCommand.Forward(1, 7, null, null)))
                .hasMessage("dossier.task-moved");
        assertThat(assignments.turns(JUSTICE)).isEqualTo(before);

        List<Callable<UUID>> echoes =
                Collections.nCopies(6, () -> assignee(act(received, forward, key)));
        List<UUID> answers = inParallel(echoes);
        TurnOrder after = assignments.turns(JUSTICE);
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(after.had()).hasSameSizeAs(before.had());
        assertThat(after.had().getLast().staff()).isEqualTo(answers.getFirst());
        assertThat(after.had().subList(0, 2)).isEqualTo(before.had().subList(1, 3));

        act(received, forward, key);
        assertThat(assignments.turns(JUSTICE)).isEqualTo(after);
    }

    @Test
    void aFormSentManyTimesAtTheDoorTakesOneTurn() throws Exception {
        Instant now = Fixture.at("2022-03-28T08:30");
        set(RECEIVER, now, AssignmentWay.TURN);
        Receive receive = receipt();
        Callable<UUID> send =
                () -> assignee(at(now, () -> dossiers.receive(receive, staff("tw.receiver"))));

        List<UUID> answers = inParallel(Collections.nCopies(5, send));
        Acted next = receive(now.plusSeconds(60));

        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(assignee(next)).isNotEqualTo(answers.getFirst()).isNotNull();
        assertThat(assignments.turns(RECEIVER).had()).hasSize(2);
    }

    @Test
    void onlyATurnCostsAnActMoreStatements() {
        Instant now = Fixture.at("2022-04-04T08:30");
        forwarded(now);
        int open = statements(now);
        Assignment rule = set(JUSTICE, now, AssignmentWay.RULE, byProcedure("tw.justice2"));
        forwarded(now.plusSeconds(60));
        int byRule = statements(now.plusSeconds(120));
        at(now.plusSeconds(180), () -> end(rule));
        set(JUSTICE, now.plusSeconds(240), AssignmentWay.TURN);
        forwarded(now.plusSeconds(300));
        int byTurn = statements(now.plusSeconds(360));

        assertThat(open).isLessThanOrEqualTo(5);
        assertThat(byRule).isEqualTo(open);
        // The turn read and moved, and the stream held meanwhile.
        assertThat(byTurn).isEqualTo(open + 3);
    }

    @Test
    void theEventCarriesThePersonAndReplayKnowsNothingOfTurns() {
        Instant now = Fixture.at("2022-04-18T08:30");
        set(JUSTICE, now, AssignmentWay.RULE, byProcedure("tw.justice3"));

        Acted acted = forwarded(now);

        List<Entry> entries = journal.read(acted.dossier());
        DossierEvent.Forwarded event = (DossierEvent.Forwarded) journal.event(entries.getLast());
        assertThat(event.opened().getFirst().assignee()).isEqualTo(Staff.idOf("tw.justice3"));
        assertThat(new DossierReplay(jdbc, states, transaction).differences()).isEmpty();
        assertThat(assignee(acted)).isEqualTo(Staff.idOf("tw.justice3"));
    }

    @Test
    void theAssignedOneMayReleaseItAndAHeadMayGiveItToAnother() {
        Instant now = Fixture.at("2022-04-25T08:30");
        set(JUSTICE, now, AssignmentWay.RULE, byProcedure("tw.justice2"));
        Acted acted = forwarded(now);
        int task = acted.state().open().getFirst().no();

        Acted released =
                act(acted, new DossierCommand.Release(task, 1), UUID.randomUUID(), "tw.justice2");
        assertThat(assignee(released)).isNull();
        Acted assigned =
                act(
                        released,
                        new DossierCommand.Assign(task, 2, Staff.idOf("tw.justice")),
                        UUID.randomUUID(),
                        "tw.chair");
        assertThat(assignee(assigned)).isEqualTo(Staff.idOf("tw.justice"));
    }

    @Test
    void theStandInTakesTheTurnsOfWhoIsAwayUntilTheLastDay() {
        Instant now = Fixture.at("2022-05-09T08:30");
        LocalDate day = Zones.dayOf(now);
        set(JUSTICE, now, AssignmentWay.RULE, byProcedure("tw.justice2"));
        organizations.delegate(
                new Reorganization.Delegate(
                        new Delegation(
                                Staff.idOf("tw.justice2"),
                                Staff.idOf("tw.clerk"),
                                JUSTICE,
                                day,
                                day.plusDays(1),
                                "ốm"),
                        day),
                Actor.SYSTEM);

        assertThat(assignee(forwarded(now))).isEqualTo(Staff.idOf("tw.clerk"));
        assertThat(assignee(forwarded(now.plusSeconds(86_400)))).isEqualTo(Staff.idOf("tw.clerk"));
        assertThat(assignee(forwarded(now.plusSeconds(2 * 86_400))))
                .isEqualTo(Staff.idOf("tw.justice2"));
    }

    @Test
    void whatCannotBeSetLeavesNoRow() {
        Instant now = Fixture.at("2022-05-16T08:30");
        Assignment stands = set(JUSTICE, now, AssignmentWay.TURN);
        long rows = rows();

        refused("dossier.overlaps", now, wished(JUSTICE, now, AssignmentWay.OPEN));
        refused(
                "dossier.day-past",
                now.plusSeconds(86_400 * 10),
                wished(JUSTICE, now, AssignmentWay.TURN));
        refused(
                "dossier.procedure-code-unknown, dossier.rule-twice, dossier.person-not-holder",
                now.plusSeconds(86_400 * 10),
                wished(
                        JUSTICE,
                        now.plusSeconds(86_400 * 10),
                        AssignmentWay.RULE,
                        rule(AssignmentRule.About.PROCEDURE, "1.001193", "tw.justice"),
                        rule(AssignmentRule.About.PROCEDURE, "9.1", "tw.justice"),
                        rule(AssignmentRule.About.PROCEDURE, "1.001193", "tw.receiver")));
        refused(
                "dossier.field-unknown",
                now.plusSeconds(86_400 * 10),
                wished(
                        JUSTICE,
                        now.plusSeconds(86_400 * 10),
                        AssignmentWay.RULE,
                        rule(AssignmentRule.About.FIELD, "nothing", "tw.justice")));
        refused(
                "dossier.rules-missing",
                now.plusSeconds(86_400 * 10),
                wished(JUSTICE, now.plusSeconds(86_400 * 10), AssignmentWay.RULE));
        refused(
                "dossier.post-unknown",
                now,
                wished(new Post(COMMUNE, "pilot"), now, AssignmentWay.TURN));
        assertThatThrownBy(() ->
                        at(
                                now,
                                () -> {
                                    assignments.set(
                                            wished(
                                                    JUSTICE,
                                                    now.plusSeconds(86_400 * 10),
                                                    AssignmentWay.OPEN),
                                            staff("tw.justice", now));
                                    return true;
                                }))
                .hasMessage("identity.no-right");
        assertThat(rows()).isEqualTo(rows);

        at(now, () -> end(stands));
        assertThatThrownBy(() -> at(now, () -> end(stands))).hasMessage("dossier.assignment-over");
        set(JUSTICE, now, AssignmentWay.OPEN);
        assertThat(assignee(forwarded(now))).isNull();
    }

    @Test
    void ofTwoHeadsWhoSetAWayAtOnceOneIsTold() throws Exception {
        Instant now = Fixture.at("2022-05-30T08:30");
        Callable<String> setting =
                () -> {
                    try {
                        set(JUSTICE, now, AssignmentWay.TURN);
                        return "set";
                    } catch (RefusalException e) {
                        return e.getMessage();
                    }
                };

        assertThat(inParallel(List.of(setting, setting)))
                .containsExactlyInAnyOrder("set", "dossier.overlaps");
    }
}
