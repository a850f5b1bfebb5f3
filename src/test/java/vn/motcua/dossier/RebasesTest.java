package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.testing.DatabaseTest;

/** A procedure gets another process, and what is open is moved to it under an instrument. */
@DatabaseTest
@Import(DossierReplay.class)
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=recounts"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebasesTest extends RebaseOffice {

    @Test
    void aNewProcessAloneMovesNothingAndIsOffered() {
        UUID dossier = guarded();
        DossierState before = state(dossier);
        assertThat(rebases.offers(staff(CONTROL))).isEmpty();

        tomorrow();

        assertThat(state(dossier)).isEqualTo(before);
        assertThat(rebases.offers(staff(CONTROL)))
                .filteredOn(o -> o.current().code().equals(GUARDIAN))
                .containsExactly(new RebaseOffer(COMMUNE, current(), 1));
        assertThat(line(dossier, RebasePlaces.BY_NAME))
                .returns(RebaseLine.Outcome.STAYS, RebaseLine::outcome)
                .returns("dossier.rebase-step-gone", l -> l.refusal().code());
        assertThat(line(dossier, toC2()).moves()).isTrue();
    }

    @Test
    void signedItMovesOnceAndIsFoundEverywhere() {
        UUID dossier = guarded();
        UUID other = guarded();
        DossierState before = state(dossier);
        tomorrow();
        Rebase rebase = drafted(dossier);
        assertThat(rebases.lines(rebase)).hasSize(1).allMatch(RebaseLine::moves);
        assertThat(state(dossier)).as("a draft moves nothing").isEqualTo(before);

        rebases.sign(rebase.id(), staff(CHAIR));
        Rebase signed = done(rebase);
        rebaseJob.run(DyingRun.never(), rebase.id().toString());

        DossierState after = state(dossier);
        assertThat(signed)
                .returns(1, Rebase::moved)
                .returns(0, Rebase::left)
                .returns(Staff.idOf(CHAIR), Rebase::signedBy);
        assertThat(after.process()).isEqualTo(current().processId());
        assertThat(after.version()).isEqualTo(old.id());
        assertThat(after.promisedDue())
                .isEqualTo(before.promisedDue())
                .isEqualTo(promiseRow(dossier));
        assertThat(after.open()).extracting(OpenTask::step).containsExactly("C2");
        assertThat(rowDues(dossier)).containsExactly(after.open().getFirst().due());
        assertThat(events(dossier)).isEqualTo(3);
        assertThat(lastEvent(dossier))
                .isInstanceOfSatisfying(
                        Rebased.class,
                        e -> {
                            assertThat(e.number()).isEqualTo("512/QĐ-UBND");
                            assertThat(e.day()).isEqualTo(WEDNESDAY);
                            assertThat(e.instrument()).isEqualTo(rebase.id());
                        });
        assertThat(state(other).process()).as("not chosen").isEqualTo(old.processId());
        assertThat(journal.event(journal.read(rebase.id()).getFirst()))
                .isInstanceOfSatisfying(
                        RebaseEvent.RebaseSigned.class,
                        e -> assertThat(e.signature()).startsWith("ed25519:"));
        assertThat(tasks.list(staff("hotich.tunganh"), TaskFilter.ALL, null).rows())
                .filteredOn(row -> row.dossier().equals(dossier))
                .extracting(TaskRow::stepId)
                .containsExactly("C2");
        assertThat(queries.view(dossier, staff(CHAIR), "test").step(2, "B2").name())
                .isEqualTo("Thẩm tra điều kiện giám hộ");
        assertThat(rebases.lines(signed))
                .containsExactly(
                        new RebaseLine(
                                dossier,
                                after.code(),
                                old.processId(),
                                "B2",
                                "C2",
                                before.open().getFirst().due(),
                                after.open().getFirst().due(),
                                null,
                                RebaseLine.Outcome.MOVED));
        assertThat(replay.differences()).isEmpty();
    }

    @Test
    void itGoesOnByTheNewProcessAndItsRowsSaySo() {
        UUID dossier = guarded();
        tomorrow();
        Rebase rebase = drafted(dossier);
        rebases.sign(rebase.id(), staff(CHAIR));
        done(rebase);

        act(
                dossier,
                "hotich.tunganh",
                t ->
                        new DossierCommand.AskOpinions(
                                t.no(),
                                t.version(),
                                List.of(new Post(COMMUNE, "vice-chair")),
                                WorkDuration.workingHours(1),
                                "Cho ý kiến"));

        assertThat(
                        jdbc.sql(
                                        "select distinct process_id from dossier.task where dossier_id = ?")
                                .param(dossier)
                                .query(UUID.class)
                                .list())
                .containsExactly(current().processId());
        assertThat(tasks.list(staff("phochutich.tunganh"), TaskFilter.ALL, null).rows())
                .filteredOn(row -> row.dossier().equals(dossier))
                .extracting(TaskRow::stepId)
                .containsExactly("C2");
    }

    @Test
    void whatMovedSinceIsRefusedAndSaysWhyAndAgainTriesIt() {
        UUID stays = guarded();
        UUID moves = guarded();
        tomorrow();
        Rebase rebase = drafted(stays, moves);
        act(
                stays,
                "hotich.tunganh",
                t -> new DossierCommand.Forward(t.no(), t.version(), "du-dieu-kien", null));
        assertThat(rebases.lines(rebase))
                .extracting(RebaseLine::outcome)
                .containsExactlyInAnyOrder(RebaseLine.Outcome.STAYS, RebaseLine.Outcome.MOVES);

        rebases.sign(rebase.id(), staff(CHAIR));
        Rebase signed = done(rebase);

        assertThat(signed).returns(1, Rebase::moved).returns(1, Rebase::refused);
        assertThat(rebases.lines(signed))
                .filteredOn(l -> l.refusal() != null)
                .extracting(l -> l.refusal().code())
                .containsExactly("dossier.rebase-moved-on");
        rebases.again(rebase.id(), staff(CHAIR));
        assertThat(done(rebase)).returns(1, Rebase::refused).returns(0, Rebase::left);
        assertThat(state(stays).process()).isEqualTo(old.processId());
    }

    @Test
    void killedInTheMiddleItGoesOnThereAndMovesEachOnce() {
        UUID[] all = new UUID[5];
        for (int i = 0; i < all.length; i++) {
            all[i] = guarded();
        }
        tomorrow();
        Rebase rebase = drafted(all);
        rebaseStore.sign(rebase.id(), staff(CHAIR).staff(), clock.instant(), "s");
        assertThatThrownBy(() -> rebaseJob.run(DyingRun.at(2), rebase.id().toString()))
                .isInstanceOf(DyingRun.Killed.class);
        // The second was carried out, and the node died before it was noted.
        jdbc.sql(
                        "update dossier.rebase_item set outcome = 'OPEN', due_before = null, due_after = null where rebase_id = ? and item_no = 2")
                .param(rebase.id())
                .update();

        rebaseJob.run(DyingRun.never(), rebase.id().toString());

        assertThat(done(rebase)).returns(5, Rebase::moved);
        assertThat(all).allSatisfy(dossier -> assertThat(events(dossier)).isEqualTo(3));
        assertThat(replay.differences()).isEmpty();
    }

    @Test
    void ofTwoInstrumentsTheSecondFindsItDone() {
        UUID dossier = guarded();
        UUID more = guarded();
        tomorrow();
        Rebase first = drafted(dossier);
        Rebase second = drafted(dossier, more);
        rebases.sign(first.id(), staff(CHAIR));
        done(first);
        rebases.sign(second.id(), staff(CHAIR));

        assertThat(done(second)).returns(1, Rebase::moved).returns(0, Rebase::refused);
        assertThat(rebases.lines(done(second)))
                .extracting(RebaseLine::outcome)
                .containsExactlyInAnyOrder(RebaseLine.Outcome.ALREADY, RebaseLine.Outcome.MOVED);
        assertThat(events(dossier)).isEqualTo(3);
    }

    @Test
    void whoMayNotPrepareOrSignIsTold() {
        UUID dossier = guarded();
        tomorrow();
        assertThatThrownBy(() -> rebases.offers(staff(RECEIVER)))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e -> assertThat(e.first()).isInstanceOf(IdentityRefusal.NoRight.class));
        Rebase rebase = drafted(dossier);

        assertThatThrownBy(() -> rebases.sign(rebase.id(), staff(CONTROL)))
                .hasMessageContaining("rebase-needs-leader");
        assertThatThrownBy(() -> rebases.find(rebase.id(), staff("chutich.yenho")))
                .hasMessageContaining("rebase-unknown");
        assertThatThrownBy(() -> rebases.again(rebase.id(), staff(CHAIR)))
                .hasMessageContaining("rebase-not-signed");
        rebases.sign(rebase.id(), staff(CHAIR));
        done(rebase);
        assertThatThrownBy(() -> rebases.sign(rebase.id(), staff(CHAIR)))
                .hasMessageContaining("rebase-already-signed");
        assertThatThrownBy(() -> rebases.drop(rebase.id(), staff(CONTROL)))
                .hasMessageContaining("rebase-already-signed");
    }

    /** The command is no way past the signature. */
    @Test
    void withoutASignedInstrumentNoCommandMoves() {
        UUID dossier = guarded();
        tomorrow();
        Rebase rebase = drafted(dossier);
        RebaseItem item = rebaseStore.items(rebase.id()).getFirst();
        DossierCommand command = RebaseRunner.command(rebase, item, catalog);

        assertThatThrownBy(() -> dossiers.act(dossier, command, Uuid7.next(), staff(CHAIR)))
                .hasMessageContaining("rebase-not-signed");
        assertThat(events(dossier)).isEqualTo(2);
    }

    @Test
    void allThatIsWrongIsSaidAndNothingIsKept() {
        UUID dossier = guarded();
        tomorrow();
        RebaseDraft empty =
                new RebaseDraft(
                        Uuid7.next(),
                        COMMUNE,
                        GUARDIAN,
                        " ",
                        LocalDate.of(2022, 6, 2),
                        "",
                        RebasePlaces.BY_NAME,
                        Set.of(dossier));

        assertThat(draftRefused(empty, CONTROL))
                .containsExactly(
                        "dossier.recount-without-number",
                        "dossier.recount-day-ahead",
                        "dossier.rebase-without-reason",
                        "dossier.rebase-moves-nothing");
        assertThat(draftRefused(draft(toC2(), Uuid7.next()), CONTROL))
                .containsExactly("dossier.rebase-moves-nothing");
        assertThat(draftRefused(draft(toC2(), dossier), RECEIVER))
                .containsExactly("identity.no-right");
        assertThat(rebaseStore.find(empty.id())).isEmpty();
    }

    @Test
    void sentTwiceTheDraftIsOneAndDroppedItIsGone() {
        UUID dossier = guarded();
        tomorrow();
        RebaseDraft draft = draft(toC2(), dossier);

        rebases.draft(draft, staff(CONTROL));
        rebases.draft(draft, staff(CONTROL));
        assertThat(rebaseStore.items(draft.id())).hasSize(1);

        rebases.drop(draft.id(), staff(CONTROL));
        assertThat(rebaseStore.find(draft.id())).isEmpty();
        assertThat(rebaseStore.items(draft.id())).isEmpty();
    }
}
