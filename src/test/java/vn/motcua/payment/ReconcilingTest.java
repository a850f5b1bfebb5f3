package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Uuid7;

/** What a gateway lists, held against ours. */
class ReconcilingTest {

    private static Settled ours(
            String reference, long amount, boolean paid, String transaction, boolean onDay) {
        return new Settled(
                Uuid7.next(), Uuid7.next(), reference, amount, paid, transaction, onDay, 0, 0);
    }

    private static DayLine theirs(String reference, String transaction, long amount, boolean paid) {
        return new DayLine(1, reference, transaction, amount, paid, false);
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

    private static Settled returned(String reference, long onDay, long ever) {
        return new Settled(
                Uuid7.next(), Uuid7.next(), reference, 9_000, true, "1", false, onDay, ever);
    }

    private static DayLine back(String reference, long amount) {
        return new DayLine(1, reference, "9", amount, false, true);
    }

    @Test
    void whatWasGivenBackIsHeldAgainstTheirsAsWell() {
        assertThat(
                        Reconciling.differences(
                                List.of(
                                        back("same", 4_000),
                                        back("parts", 1_000),
                                        back("parts", 2_000),
                                        back("none", 500),
                                        back("never", 700),
                                        back("other", 600),
                                        back("later", 800)),
                                List.of(
                                        returned("same", 4_000, 4_000),
                                        returned("parts", 3_000, 3_000),
                                        returned("never", 0, 0),
                                        returned("other", 650, 650),
                                        returned("later", 0, 800),
                                        returned("ours", 900, 900))))
                .extracting(one -> one.reference() + " " + one.kind() + " " + one.ours())
                .containsExactly(
                        "none BACK_UNKNOWN_HERE null",
                        "never BACK_UNKNOWN_HERE null",
                        "other BACK_AMOUNT 650",
                        "ours BACK_MISSING_THERE 900");
    }

    @Test
    void aLongListIsReadLineByLineAndALongLineIsNamed() throws IOException {
        List<Refusal> wrong = new ArrayList<>();
        String lines = "\uFEFFabc;1;8000;00\r\n".repeat(DayListReader.MOST);
        assertThat(DayListReader.read(new StringReader(lines), wrong))
                .hasSize(DayListReader.MOST)
                .allMatch(one -> one.reference().equals("abc"));
        assertThat(wrong).isEmpty();
        DayListReader.read(new StringReader(lines + "abc;1;8000;00"), wrong);
        assertThat(wrong).hasSize(1).first().isInstanceOf(StatementRefusal.DayListEmpty.class);
        wrong.clear();
        DayListReader.read(new StringReader("a;1;2;00\nabc;" + "1".repeat(5_000)), wrong);
        assertThat(wrong).containsExactly(new StatementRefusal.DayLineWrong(2));
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
