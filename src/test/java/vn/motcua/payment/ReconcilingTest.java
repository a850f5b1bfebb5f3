package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Uuid7;

/** What a gateway lists, held against ours. */
class ReconcilingTest {

    private static Settled ours(
            String reference, long amount, boolean paid, String transaction, boolean onDay) {
        return new Settled(Uuid7.next(), Uuid7.next(), reference, amount, paid, transaction, onDay);
    }

    private static DayLine theirs(String reference, String transaction, long amount, boolean paid) {
        return new DayLine(1, reference, transaction, amount, paid);
    }

    @Test
    void eachDifferenceIsNamedAndWhatAgreesIsNot() {
        List<Difference> differences =
                Reconciling.differences(
                        List.of(
                                theirs("same", "1", 8_000, true),
                                theirs("unknown", "2", 5_000, true),
                                theirs("hanging", "3", 6_000, true),
                                theirs("other", "4", 7_000, true),
                                theirs("number", "5", 9_000, true),
                                theirs("failed", "6", 4_000, false),
                                theirs("same", "1", 8_000, true)),
                        List.of(
                                ours("same", 8_000, true, "1", true),
                                ours("hanging", 6_000, false, "", false),
                                ours("other", 7_001, true, "4", true),
                                ours("number", 9_000, true, "50", true),
                                ours("failed", 4_000, true, "6", true),
                                ours("yesterday", 1_000, true, "7", false)));

        assertThat(differences)
                .extracting(one -> one.reference() + " " + one.kind())
                .containsExactly(
                        "unknown UNKNOWN_HERE",
                        "hanging NOT_SETTLED",
                        "other AMOUNT",
                        "number TRANSACTION",
                        "same TWICE",
                        "failed MISSING_THERE");
        assertThat(differences.get(1).ours()).isNull();
        assertThat(differences.get(2).ours()).isEqualTo(7_001);
        assertThat(differences.get(5).theirs()).isNull();
    }

    @Test
    void listsAreReadWithOrWithoutHeadAndWrongLinesAreNamed() {
        List<Refusal> wrong = new ArrayList<>();
        assertThat(
                        DayListReader.read(
                                "Ma tham chieu;Ma giao dich;So tien;Trang thai\nabc;1;8000;00\n"
                                        + "def,2,5000,24\n\n",
                                wrong))
                .extracting(DayLine::paid)
                .containsExactly(true, false);
        assertThat(wrong).isEmpty();
        for (String text :
                List.of(
                        "",
                        "abc;1;8000",
                        "abc;1;-5;00",
                        ";1;8000;00",
                        "abc;1;8 000;00",
                        "nothing")) {
            wrong.clear();
            DayListReader.read(text, wrong);
            assertThat(wrong).as(text).isNotEmpty();
        }
    }
}
