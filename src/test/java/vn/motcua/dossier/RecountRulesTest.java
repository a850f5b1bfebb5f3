package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.calendar.RestDay;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.DatabaseTest;

/** What is no instrument of a recount, and who signs one. */
@DatabaseTest
@Import(DossierReplay.class)
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=recounts"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecountRulesTest extends RecountOffice {

    /** NĐ 30/2020 Đ.8, 13, 15: an instrument has number, day, subject and its signer. */
    @Test
    void whatIsNoInstrumentIsRefusedAndLeavesNoRow() {
        forwarded();
        storm();
        int rows = count("select count(*) from dossier.recount");
        int streams = count("select count(*) from journal.event");

        assertThat(refusals(draft("", TODAY, "Bão"), CHAIR))
                .containsExactly("dossier.recount-without-number");
        assertThat(refusals(draft("77/QĐ", null, " "), CHAIR))
                .containsExactly("dossier.recount-without-day", "dossier.recount-without-reason");
        assertThat(refusals(draft("77/QĐ", WEDNESDAY, "Bão"), CHAIR))
                .containsExactly("dossier.recount-day-ahead");
        assertThat(refusals(draft("77/QĐ", TODAY, "Bão"), "chutich.yenho"))
                .containsExactly("dossier.recount-agency-unknown");
        assertThat(refusals(draft("77/QĐ", TODAY, "Bão"), RECEIVER))
                .containsExactly("dossier.recount-agency-unknown");
        assertThat(count("select count(*) from dossier.recount")).isEqualTo(rows);
        assertThat(count("select count(*) from journal.event")).isEqualTo(streams);
    }

    @Test
    void aNumberIsGivenOnceInAnAgencyAndYear() {
        forwarded();
        storm();
        RecountDraft first = draft("88/QĐ-UBND", TODAY, "Bão");
        recounts.draft(first, staff(CHAIR));
        recounts.draft(first, staff(CHAIR));

        assertThat(refusals(draft("88/qđ-ubnd", TODAY.minusDays(3), "Bão"), CONTROL))
                .containsExactly("dossier.recount-number-taken");
        recounts.draft(draft("88/QĐ-UBND", LocalDate.of(2021, 12, 31), "Bão"), staff(CHAIR));
        assertThat(count("select count(*) from dossier.recount where number = '88/QĐ-UBND'"))
                .isEqualTo(2);
        recounts.drop(first.id(), staff(CHAIR));
        assertThat(count("select count(*) from dossier.recount where number = '88/QĐ-UBND'"))
                .isEqualTo(1);
    }

    @Test
    void whereNothingWouldMoveThereIsNoInstrument() {
        forwarded();
        assertThat(refusals(draft("99/QĐ", TODAY, "Bão"), CHAIR))
                .containsExactly("dossier.recount-moves-nothing");

        storm();
        UUID id = drafted(CHAIR);
        wednesday(RestDay.Kind.SWAPPED_IN);
        assertThatThrownBy(() -> recounts.sign(id, staff(CHAIR)))
                .hasMessage("dossier.recount-moves-nothing");
        assertThat(store.find(id).orElseThrow().isSigned()).isFalse();
        assertThat(journal.read(id)).isEmpty();
    }

    @Test
    void onlyALeaderOfTheAgencySignsAndOnlyOnce() {
        UUID dossier = forwarded();
        storm();
        UUID id = drafted(CONTROL);

        assertThatThrownBy(() -> recounts.sign(id, staff(CONTROL)))
                .hasMessage("dossier.recount-needs-leader");
        for (String other : List.of("chutich.yenho", RECEIVER)) {
            assertThatThrownBy(() -> recounts.sign(id, staff(other)))
                    .hasMessage("dossier.recount-unknown");
        }
        assertThat(store.find(id).orElseThrow().isSigned()).isFalse();
        assertThat(events(dossier)).isEqualTo(2);

        signed(id);
        assertThatThrownBy(() -> recounts.sign(id, staff(CHAIR)))
                .hasMessage("dossier.recount-already-signed");
        assertThatThrownBy(() -> recounts.again(id, staff(CHAIR)))
                .hasMessage("dossier.recount-already-signed");
        assertThatThrownBy(() -> recounts.drop(id, staff(CHAIR)))
                .hasMessage("dossier.recount-already-signed");
        assertThat(events(dossier)).isEqualTo(3);
        assertThat(journal.read(id)).hasSize(1);
    }

    @Test
    void nobodyElseGivesTheCommand() {
        UUID dossier = forwarded();
        storm();
        DossierCommand command = new DossierCommand.RecountDues(Uuid7.next(), "1/QĐ", COMMUNE);

        for (String who : List.of(RECEIVER, CONTROL)) {
            assertThatThrownBy(() -> dossiers.act(dossier, command, Uuid7.next(), staff(who)))
                    .hasMessage("identity.no-right");
        }
        assertThat(events(dossier)).isEqualTo(2);
    }

    @Test
    void noLeaderGivesItWithoutASignedInstrumentThatSaysSo() {
        UUID dossier = forwarded();
        storm();
        UUID draft = drafted(CHAIR);
        String number = recounts.find(draft, staff(CHAIR)).number();

        for (UUID instrument : List.of(draft, Uuid7.next())) {
            DossierCommand command = new DossierCommand.RecountDues(instrument, number, COMMUNE);
            assertThatThrownBy(() -> dossiers.act(dossier, command, Uuid7.next(), staff(CHAIR)))
                    .hasMessage("dossier.recount-not-signed");
        }
        assertThat(events(dossier)).isEqualTo(2);
    }
}
