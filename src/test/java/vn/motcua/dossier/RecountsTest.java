package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.catalog.SourceFile;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Staff;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** A change of the calendar, and what it moves under an instrument. */
@DatabaseTest
@Import(DossierReplay.class)
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=recounts"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecountsTest extends RecountOffice {

    @Test
    void aChangeOfTheCalendarAloneMovesNothing() {
        UUID dossier = forwarded();
        DossierState before = state(dossier);

        storm();
        calendars.reload();

        assertThat(state(dossier)).isEqualTo(before);
        assertThat(rowDues(dossier)).containsExactly(before.open().getFirst().due());
        assertThat(events(dossier)).isEqualTo(2);
    }

    @Test
    void underASignedInstrumentTheOpenDueMovesAndThePromiseStays() {
        UUID dossier = forwarded();
        DossierState before = state(dossier);
        storm();
        UUID id = drafted(CONTROL);
        Recount draft = recounts.find(id, staff(CONTROL));

        assertThat(recounts.preview(draft).counts())
                .isEqualTo(new RecountCounts(1, 0, 0, 0, 0, 0, 0));
        assertThat(state(dossier)).as("a draft moves nothing").isEqualTo(before);

        signed(id);

        DossierState after = state(dossier);
        OpenTask task = after.open().getFirst();
        assertThat(Zones.dayOf(before.open().getFirst().due())).isEqualTo(WEDNESDAY);
        assertThat(Zones.dayOf(task.due())).isEqualTo(WEDNESDAY.plusDays(1));
        assertThat(rowDues(dossier)).containsExactly(task.due());
        assertThat(after.promisedDue()).isEqualTo(before.promisedDue());
        assertThat(promiseRow(dossier)).isEqualTo(before.promisedDue());
        assertThat(events(dossier)).isEqualTo(3);
        assertThat(lastEvent(dossier))
                .isEqualTo(
                        new DossierEvent.DuesRecounted(
                                Staff.idOf(CHAIR),
                                id,
                                draft.number(),
                                List.of(
                                        new MovedDue(
                                                task.no(),
                                                before.open().getFirst().due(),
                                                task.due()))));
        assertThat(replay.differences()).isEmpty();
    }

    @Test
    void theInstrumentIsSignedAndJournaledAndShowsBothCounts() {
        forwarded();
        storm();
        UUID id = drafted(CHAIR);
        signed(id);

        Recount recount = recounts.find(id, staff(CONTROL));
        assertThat(recount.signedBy()).isEqualTo(Staff.idOf(CHAIR));
        assertThat(recount.previewed().later()).isEqualTo(1);
        assertThat(recount.done()).isEqualTo(recount.previewed());
        assertThat(journal.read(id)).hasSize(1);
        assertThat(journal.event(journal.read(id).getFirst()))
                .isInstanceOfSatisfying(
                        RecountEvent.RecountSigned.class,
                        e -> {
                            assertThat(e.number()).isEqualTo(recount.number());
                            assertThat(e.signature())
                                    .isEqualTo(recount.signature())
                                    .startsWith("ed25519:");
                        });
    }

    @Test
    void countsEqualRowsAndEachOpenDueIsCountedOnce() {
        clock.set(DemoLocality.MORNING, "test");
        UUID passed = forwarded();
        clock.set(AFTERNOON, "test");
        forwarded();
        forwarded();
        UUID standing = forwarded();
        suspend(standing);
        storm();
        receive();
        UUID id = drafted(CHAIR);
        signed(id);

        RecountCounts done = recounts.find(id, staff(CHAIR)).done();
        assertThat(done).isEqualTo(new RecountCounts(2, 0, 1, 1, 1, 0, 0));
        assertThat(done.total()).isEqualTo(count("select count(*) from dossier.task"));
        assertThat(done.moved())
                .isEqualTo(
                        countOf(
                                "select count(*) from dossier.recount_move where recount_id = ?",
                                id))
                .isEqualTo(
                        countOf(
                                """
                                select count(*) from journal.event e
                                join dossier.recount_item i on i.dossier_id = e.stream_id and i.key = e.key
                                where i.recount_id = ? and e.type = 'dossier.dues-recounted'
                                """,
                                id));
        assertThat(events(passed)).as("a passed due is untouched").isEqualTo(2);
        assertThat(events(standing)).as("what stands is set at resumption").isEqualTo(3);
    }

    @Test
    void whatMovedSinceThePreviewIsCountedAsItIsFound() {
        UUID one = forwarded();
        UUID two = forwarded();
        storm();
        UUID id = drafted(CHAIR);
        assertThatThrownBy(() -> runSigned(id, 1)).isInstanceOf(DyingRun.Killed.class);
        act(two, "hotich.tunganh", t -> new DossierCommand.Forward(t.no(), t.version(), null, "x"));

        job.run(DyingRun.never(), id.toString());

        Recount recount = recounts.find(id, staff(CHAIR));
        assertThat(recount.previewed().later()).isEqualTo(2);
        assertThat(recount.done().later()).isEqualTo(1);
        assertThat(recount.done().total()).isEqualTo(2);
        assertThat(events(one)).isEqualTo(3);
        assertThat(events(two)).isEqualTo(3);
        assertThat(replay.differences()).isEmpty();
    }

    @Test
    void killedInTheMiddleItGoesOnThereAndMovesEachOnce() {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(forwarded());
        }
        storm();
        UUID id = drafted(CHAIR);
        assertThatThrownBy(() -> runSigned(id, 5)).isInstanceOf(DyingRun.Killed.class);
        assertThat(store.find(id).orElseThrow())
                .returns(5, Recount::ended)
                .returns(7, Recount::left);
        // The command of the fifth was carried out, and the node died before it was noted.
        jdbc.sql("delete from dossier.recount_move where recount_id = ? and item_no = 5")
                .param(id)
                .update();
        jdbc.sql(
                        "update dossier.recount_item set outcome = 'OPEN', later = 0 where recount_id = ? and item_no = 5")
                .param(id)
                .update();

        job.run(DyingRun.never(), id.toString());
        job.run(DyingRun.never(), id.toString());

        assertThat(store.find(id).orElseThrow().done())
                .isEqualTo(new RecountCounts(12, 0, 0, 0, 0, 0, 0));
        assertThat(all).allSatisfy(dossier -> assertThat(events(dossier)).isEqualTo(3));
        assertThat(store.moves(id, 100)).hasSize(12);
        assertThat(replay.differences()).isEmpty();
    }

    @Test
    void theJobDoesItAndWhoLostTheRightIsRefusedUntilAnotherLeaderGoesOn() {
        UUID dossier = forwarded();
        storm();
        UUID id = drafted(CHAIR);
        UUID account = staff(CHAIR).account();
        assertThatThrownBy(() -> runSigned(id, 0)).isInstanceOf(DyingRun.Killed.class);
        accounts.setActive(account, false);
        job.run(DyingRun.never(), id.toString());
        accounts.setActive(account, true);

        Recount recount = recounts.find(id, staff(CHAIR));
        assertThat(recounts.refused(recount))
                .extracting(r -> r.refusal().code())
                .containsExactly("identity.no-right");
        assertThat(events(dossier)).isEqualTo(2);

        recounts.again(id, staff("phochutich.tunganh"));
        until(id);

        assertThat(events(dossier)).isEqualTo(3);
        assertThat(((DossierEvent.DuesRecounted) lastEvent(dossier)).by())
                .isEqualTo(Staff.idOf("phochutich.tunganh"));
    }

    /** A new version with a longer limit and other step times is for dossiers received by it. */
    @Test
    void aNewVersionOfTheProcedureLeavesTheAcceptedDossierItsDuesItsPromiseAndItsProcess()
            throws Exception {
        UUID dossier = forwarded();
        DossierState before = state(dossier);
        String old =
                new ClassPathResource("demo/procedures/" + PROCEDURE + ".yaml")
                        .getContentAsString(StandardCharsets.UTF_8);
        catalog.load(List.of(new SourceFile("new.yaml", changed(old))), Actor.SYSTEM);
        assertThat(catalog.inForce(PROCEDURE, TODAY).orElseThrow().id())
                .as("there is another version in force")
                .isNotEqualTo(before.version());

        assertThat(state(dossier)).isEqualTo(before);
        assertThat(rowDues(dossier)).containsExactly(before.open().getFirst().due());
        assertThat(refusals(draft("55/QĐ", TODAY, "Bão"), CHAIR))
                .as("counted again it is what it was")
                .containsExactly("dossier.recount-moves-nothing");
    }

    /** The same procedure from today on, with another limit and another time for the step. */
    private static String changed(String yaml) {
        String changed =
                yaml.replace("\nvalid_from: 2020-09-15", "\nvalid_from: 2022-05-31")
                        .replace("limit: \"trong ngày\"", "limit: \"5 ngày làm việc\"")
                        .replace("time: \"2 giờ làm việc\"", "time: \"3 giờ làm việc\"");
        assertThat(changed).contains("2022-05-31", "5 ngày", "3 giờ");
        return changed;
    }
}
