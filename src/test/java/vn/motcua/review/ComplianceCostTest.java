package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.review.CostLine.Values;

/** A worked sheet to the đồng, and what holds of every sheet. */
class ComplianceCostTest {

    static final BigDecimal INCOME = BigDecimal.valueOf(40_758);

    static CostLine line(String id, CostWork work, Values before, Values after) {
        return new CostLine(
                id, work, "Việc " + id, "", before, after, List.of(), "Khảo sát 2022", "");
    }

    static Values values(String hours, long services, long fees) {
        return new Values(new BigDecimal(hours), services, fees);
    }

    static CostSheet sheet(long parties, CostLine... lines) {
        CostSheet.Frequency often = new CostSheet.Frequency(BigDecimal.ONE, parties);
        return new CostSheet(
                INCOME,
                "GDP 2021",
                List.of(lines),
                often,
                often,
                List.of(),
                "Sổ theo dõi 2021",
                "");
    }

    /**
     * Six hours in four activities before, 2.75 after; services and the fee in lines of their own.
     */
    static CostSheet worked() {
        return sheet(
                300,
                line("1", CostWork.PREPARE, values("2.5", 5_000, 0), values("1.25", 20_000, 0)),
                line("2", CostWork.SUBMIT, values("2", 0, 0), values("0.5", 0, 0)),
                line("3", CostWork.PAY, values("0.5", 0, 50_000), values("0", 0, 50_000)),
                line("4", CostWork.RECEIVE, values("1", 0, 0), values("1", 0, 0)));
    }

    @Test
    void theWorkedSheetIsReproducedToTheDong() {
        ComplianceCost cost = ComplianceCost.of(worked());

        assertThat(cost.before().once()).isEqualByComparingTo("299548");
        assertThat(cost.before().yearDong()).isEqualTo(89_864_400);
        assertThat(cost.after().once()).isEqualByComparingTo("182084.5");
        assertThat(cost.after().onceDong()).as("half a đồng rounds up").isEqualTo(182_085);
        assertThat(cost.after().yearDong())
                .as("the year is of the exact sum, not of the rounded one")
                .isEqualTo(54_625_350);
        assertThat(cost.savingDong()).isEqualTo(35_239_050);
        assertThat(cost.rate()).contains(new BigDecimal("39.21"));
    }

    @Test
    void severalProceduresAreSummedFirstAndDividedOnce() {
        Cut first = cut(89_864_400, 54_625_350);
        Cut second = cut(120_000_000, 120_000_000);
        Cut third = cut(40_000_000, 38_000_000);

        Cut all = Cut.sum(List.of(first, second, third));

        assertThat(all.before()).isEqualByComparingTo("249864400");
        assertThat(all.after()).isEqualByComparingTo("212625350");
        assertThat(all.saving()).isEqualByComparingTo("37239050");
        assertThat(all.cost().percent()).as("not the mean of rates, 14.74").contains(pc("14.90"));
    }

    private static BigDecimal pc(String text) {
        return new BigDecimal(text);
    }

    private static Cut cut(long before, long after) {
        return new Cut(0, 0, 1, 0, BigDecimal.valueOf(before), BigDecimal.valueOf(after));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 1, REACHED",
        "21, 1, MISSED",
        "39, 1, MISSED",
        "39, 2, REACHED",
        "41, 2, MISSED",
        "0, 0, NO_DATA",
        "10, 0, MISSED"
    })
    void fiveOfAHundredIsJudgedExactly(long whole, long part, Cut.Verdict verdict) {
        Cut cut = new Cut(whole, part, whole, part, BigDecimal.ZERO, BigDecimal.ZERO);

        assertThat(cut.regulations(Cut.CountBy.ITEMS).least(5)).isEqualTo(verdict);
        assertThat(cut.regulations(Cut.CountBy.PROCEDURES).least(5)).isEqualTo(verdict);
        assertThat(cut.cost().least(5)).isEqualTo(Cut.Verdict.NO_DATA);
    }

    @Test
    void bothTestsMustBePassed() {
        Cut good = new Cut(20, 1, 1, 1, BigDecimal.valueOf(100), BigDecimal.valueOf(95));
        assertThat(new CutTests(good, Cut.CountBy.ITEMS, 5, 5).both())
                .isEqualTo(Cut.Verdict.REACHED);
        Cut dear = new Cut(20, 1, 1, 1, BigDecimal.valueOf(10_000), BigDecimal.valueOf(9_501));
        assertThat(new CutTests(dear, Cut.CountBy.ITEMS, 5, 5).both())
                .isEqualTo(Cut.Verdict.MISSED);
        Cut few = new Cut(21, 1, 1, 1, BigDecimal.valueOf(100), BigDecimal.valueOf(95));
        assertThat(new CutTests(few, Cut.CountBy.ITEMS, 5, 5).both()).isEqualTo(Cut.Verdict.MISSED);
        Cut unknown = new Cut(21, 1, 1, 1, BigDecimal.ZERO, BigDecimal.ZERO);
        assertThat(new CutTests(unknown, Cut.CountBy.ITEMS, 5, 5).both())
                .as("no cost can mend it")
                .isEqualTo(Cut.Verdict.MISSED);
        assertThat(new CutTests(unknown, Cut.CountBy.PROCEDURES, 5, 5).both())
                .isEqualTo(Cut.Verdict.NO_DATA);
        assertThat(new CutTests(few, Cut.CountBy.PROCEDURES, 5, 5).both())
                .as("the other reading of the text")
                .isEqualTo(Cut.Verdict.REACHED);
    }

    @RepeatedTest(20)
    void whateverTheSheetItsPartsAddUp() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<CostLine> lines = new ArrayList<>();
        BigDecimal once = BigDecimal.ZERO;
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
            Values before = random(random);
            once = once.add(before.hours().multiply(INCOME)).add(sum(before));
            lines.add(line("l" + i, CostWork.PREPARE, before, random(random)));
        }
        long parties = random.nextInt(5_000);
        CostSheet sheet = sheet(parties, lines.toArray(CostLine[]::new));

        ComplianceCost cost = ComplianceCost.of(sheet);

        String said = "seed " + seed;
        assertThat(cost.before().once()).as(said).isEqualByComparingTo(once);
        assertThat(cost.before().year())
                .as(said)
                .isEqualByComparingTo(once.multiply(BigDecimal.valueOf(parties)));
        assertThat(cost.saving())
                .as(said)
                .isEqualByComparingTo(cost.before().year().subtract(cost.after().year()));
        assertThat(ComplianceCost.of(sheet.each(one -> one.after(one.before()))).saving())
                .as(said)
                .isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(ComplianceCost.of(sheet.each(one -> one.after(Values.NOTHING))).saving())
                .as(said)
                .isEqualByComparingTo(cost.before().year());
    }

    private static Values random(Random random) {
        return new Values(
                BigDecimal.valueOf(random.nextInt(2_000), 2),
                random.nextInt(1_000_000),
                random.nextInt(1_000_000));
    }

    private static BigDecimal sum(Values values) {
        return BigDecimal.valueOf(values.services() + values.fees());
    }
}
