package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.RoundTrips;

/** What is remembered of a dossier may be of the past: another node acted meanwhile. */
@DatabaseTest
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=acts"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActsTest extends AssignmentOffice {

    private static final Instant NOW = Fixture.at("2022-05-09T08:30");

    private static final String COPY_SQL =
            """
            insert into dossier.applicant (dossier_id, full_name, address, result_by, folded, salt)
            select :id, full_name, address, result_by, folded, :salt
            from dossier.applicant where dossier_id = :of
            """;

    @Autowired private DossierStore rows;
    @Autowired private Salts salts;

    private UUID dossier;
    private Loaded past;

    @BeforeEach
    void actedOnElsewhere() {
        dossier = receive(NOW).dossier();
        past = remembered();
        act("tw.receiver", NOW.plusSeconds(60), new DossierCommand.Forward(1, 1, null, null));
    }

    @Test
    void anActIsOneStatementAndThreeWhenItWasOvertaken() {
        DossierCommand take = new DossierCommand.Take(2, 1);
        DossierCommand release = new DossierCommand.Release(2, 2);

        assertThat(sent(take)).isEqualTo(1);
        assertThat(sent(release)).isEqualTo(1);
        states.keep(past);
        // Noted on the past, read anew, written.
        assertThat(sent(new DossierCommand.AddNote("Đã gọi"))).isEqualTo(3);
    }

    @Test
    void anActOnThePastIsDecidedAgainOnWhatTheJournalSays() {
        states.keep(past);

        act("tw.justice", NOW.plusSeconds(120), new DossierCommand.AddNote("Đã gọi"));

        DossierState now = remembered().state();
        assertThat(now).isEqualTo(states.of(dossier));
        assertThat(now.open()).extracting(OpenTask::no).containsExactly(2);
        assertThat(journal.read(dossier)).hasSize(3);
        assertThat(new DossierReplay(jdbc, states, transaction).differences()).isEmpty();
    }

    @Test
    void whatThePastRefusesIsAskedAgain() {
        states.keep(past);

        act("tw.justice", NOW.plusSeconds(120), new DossierCommand.Take(2, 1));

        assertThat(remembered().state().open().getFirst().assignee()).isNotNull();
    }

    @Test
    void whatThePastAllowsIsStillRefusedAndLeavesNothing() {
        states.keep(past);

        assertThatThrownBy(() ->
                        act(
                                "tw.receiver",
                                NOW.plusSeconds(120),
                                new DossierCommand.Forward(1, 1, null, null)))
                .isInstanceOf(RefusalException.class);
        assertThat(journal.read(dossier)).hasSize(2);
        assertThat(remembered().state()).isEqualTo(states.of(dossier));
    }

    @Test
    void anActTakenBackWithItsTransactionIsNotRemembered() {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> {
                            act("tw.justice", NOW.plusSeconds(120), new DossierCommand.Take(2, 1));
                            throw new IllegalStateException("failed later");
                        }))
                .hasMessage("failed later");

        act("tw.justice", NOW.plusSeconds(180), new DossierCommand.AddNote("Đã gọi"));

        assertThat(remembered().state().open().getFirst().assignee()).isNull();
        assertThat(remembered().state()).isEqualTo(states.of(dossier));
    }

    @Test
    void aKeyTakenBackWithItsTransactionIsNewAgain() {
        UUID key = UUID.randomUUID();
        Instant when = NOW.plusSeconds(120);
        DossierCommand note = new DossierCommand.AddNote("Đã gọi");
        transaction.executeWithoutResult(status -> {
            at(when, () -> dossiers.act(dossier, note, key, staff("tw.justice", when)));
            status.setRollbackOnly();
        });

        Acted again = at(when, () -> dossiers.act(dossier, note, key, staff("tw.justice", when)));

        assertThat(again.replayed()).isFalse();
        assertThat(again.version()).isEqualTo(3);
        assertThat(
                        at(when, () -> dossiers.act(dossier, note, key, staff("tw.justice", when)))
                                .replayed())
                .isTrue();
    }

    @Test
    void aSaltTakenBackWithItsTransactionIsNotRemembered() {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            jdbc.sql(COPY_SQL)
                    .param("id", id)
                    .param("of", dossier)
                    .param("salt", new byte[16])
                    .update();
            assertThat(salts.of(id)).isEqualTo(new byte[16]);
            status.setRollbackOnly();
        });
        byte[] kept = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
        jdbc.sql(COPY_SQL).param("id", id).param("of", dossier).param("salt", kept).update();

        assertThat(salts.of(id)).isEqualTo(kept);
    }

    @Test
    void aReceiptIsOneStatementAndGoesOnFromTheSerialOfAnotherNode() {
        Instant day = Fixture.at("2022-05-10T08:00");
        Acted first = receive(day);
        rows.nextSerial(COMMUNE, Zones.dayOf(day));
        Acted[] second = new Acted[1];

        int overtaken = RoundTrips.of(() -> second[0] = receive(day)).statements();

        assertThat(overtaken).isEqualTo(3);
        assertThat(RoundTrips.of(() -> receive(day)).statements()).isEqualTo(1);
        assertThat(first.state().code()).endsWith("-0001");
        assertThat(second[0].state().code()).endsWith("-0003");
    }

    private int sent(DossierCommand command) {
        return RoundTrips.of(() -> act("tw.justice", NOW.plusSeconds(600), command)).statements();
    }

    private void act(String who, Instant when, DossierCommand command) {
        at(when, () -> dossiers.act(dossier, command, UUID.randomUUID(), staff(who, when)));
    }

    private Loaded remembered() {
        return Objects.requireNonNull(
                transaction.execute(status -> states.lock(dossier).orElseThrow()));
    }
}
