package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BatchRefusalTest {

    private static BatchRefusal storedAndRead(BatchRefusal refusal) {
        return BatchRefusal.stored(refusal.code(), refusal.texts(), refusal.basis());
    }

    @Test
    void whatWasStoredMakesTheSameSentence() {
        Instant moment = Instant.parse("2022-05-31T10:00:00Z");
        LocalDate day = LocalDate.of(2022, 5, 31);

        assertThat(storedAndRead(BatchRefusal.of(new ClockRefusal.SupplementTooLate(moment))))
                .returns("refusal.dossier.supplement-too-late", BatchRefusal::key)
                .returns(List.of(moment), BatchRefusal::arguments)
                .returns("nd-61-2018#19.4", BatchRefusal::basis);
        assertThat(storedAndRead(BatchRefusal.of(new ClockRefusal.ApologyTooEarly(day))))
                .returns(List.of(day), BatchRefusal::arguments);
        assertThat(storedAndRead(BatchRefusal.of(new DossierRefusal.TooLong("note", 60))))
                .returns(List.of("note", 60L), BatchRefusal::arguments);
    }

    @Test
    void aNumberInBracketsCountsOnAndKeepsItsWidth() {
        assertThat(numbered("[098]/QĐ-UBND").numberOf(1)).isEqualTo("098/QĐ-UBND");
        assertThat(numbered("[098]/QĐ-UBND").numberOf(3)).isEqualTo("100/QĐ-UBND");
        assertThat(numbered("15/QĐ").numberOf(3)).isEqualTo("15/QĐ");
        assertThat(numbered("[x]/QĐ").numberOf(3)).isEqualTo("[x]/QĐ");
    }

    @Test
    void whatGoesAlongStandsAroundTheActAsInASingleOne() {
        BatchItem item = new BatchItem(1, new UUID(0, 1), 4, 2, new UUID(0, 2));
        LocalDate day = LocalDate.of(2022, 6, 7);
        BatchFields fields =
                new BatchFields(
                        null,
                        "Xong",
                        null,
                        null,
                        null,
                        null,
                        null,
                        new BatchCarry(day, "Mưa lũ", Carriage.PAPER));
        DossierCommand forward = new DossierCommand.Forward(4, 2, null, "Xong");
        DossierCommand sent = new DossierCommand.MarkSent(4, Carriage.PAPER);

        assertThat(fields.commands(BatchAct.FORWARD, item, true))
                .containsExactly(new DossierCommand.Apologise(day, "Mưa lũ", false), forward, sent);
        assertThat(fields.commands(BatchAct.FORWARD, item, false)).containsExactly(forward, sent);
        assertThat(fields.commands(BatchAct.RETURN, item, true))
                .containsExactly(new DossierCommand.Return(4, 2, null, "Xong"), sent);
        assertThat(fields.commands(BatchAct.TAKE, item, true))
                .containsExactly(new DossierCommand.Take(4, 2));
    }

    private static BatchFields numbered(String number) {
        return new BatchFields(null, null, null, number, null, null, null);
    }
}
