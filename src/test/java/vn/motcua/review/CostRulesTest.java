package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.review.ComplianceCostTest.INCOME;
import static vn.motcua.review.ComplianceCostTest.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kernel.Refusal;

/** What a cost sheet may not say, each with its sentence; and how numbers are read. */
class CostRulesTest {

    private static CostLine line(
            CostLine.Values before, CostLine.Values after, String source, String reason) {
        return new CostLine(
                "1",
                CostWork.PREPARE,
                "Điền tờ khai",
                "",
                before,
                after,
                List.of(),
                source,
                reason);
    }

    private static List<Refusal> wrong(CostLine line) {
        return CostRules.line(line, INCOME);
    }

    @Test
    void aSoundLineIsTaken() {
        assertThat(wrong(line(values("2", 0, 0), values("1", 0, 0), "Khảo sát", ""))).isEmpty();
    }

    @Test
    void negativeHoursAndSumsAreRefusedEachByItsField() {
        CostLine.Values below = new CostLine.Values(BigDecimal.valueOf(-1), -5, 0);

        assertThat(wrong(line(below, values("1", 0, 0), "Khảo sát", "")))
                .extracting(Refusal::field)
                .containsExactly("hoursBefore", "servicesBefore");
    }

    @Test
    void moreAfterThanBeforeNeedsAReason() {
        CostLine rising = line(values("1", 0, 0), values("2", 0, 0), "Khảo sát", "");

        assertThat(wrong(rising)).containsExactly(new CostRefusal.CostRises(40_758, 81_516));
        assertThat(wrong(line(values("1", 0, 0), values("2", 0, 0), "Khảo sát", "Thêm bước")))
                .isEmpty();
    }

    @Test
    void figuresNeedASource() {
        assertThat(wrong(line(values("1", 0, 0), values("1", 0, 0), " ", "")))
                .containsExactly(new CostRefusal.CostSourceMissing("source"));
    }

    @ParameterizedTest
    @CsvSource({"'3', 3", "'5;3', 3", "'9;1;4', 4", "'8;2;6;4', 4", "'1;1;9', 1"})
    void ofSeveralSourcesTheLowerMiddleIsTaken(String figures, String expected) {
        List<Estimate> all = estimates(figures);

        assertThat(Estimate.lowerMiddle(all).orElseThrow()).isEqualByComparingTo(expected);
    }

    private static List<Estimate> estimates(String figures) {
        List<Estimate> all = new ArrayList<>();
        for (String figure : figures.split(";", -1)) {
            all.add(new Estimate(new BigDecimal(figure), "Nguồn " + figure));
        }
        return all;
    }

    @Test
    void anotherThanTheLowerMiddleNeedsAReason() {
        List<Estimate> two = estimates("2;3");
        CostLine higher =
                new CostLine(
                        "1",
                        CostWork.PREPARE,
                        "Điền tờ khai",
                        "",
                        values("3", 0, 0),
                        values("3", 0, 0),
                        two,
                        "",
                        "");

        assertThat(wrong(higher)).containsExactly(new CostRefusal.NotLowerMiddle("3", "2"));
    }

    @Test
    void theWholeSheetMayNotRiseUnexplained() {
        CostSheet sheet = ComplianceCostTest.worked();
        CostSheet more = sheet.after(new CostSheet.Frequency(BigDecimal.valueOf(2), 300));

        assertThat(CostRules.sheet(sheet)).isEmpty();
        assertThat(CostRules.sheet(more))
                .hasOnlyElementsOfType(CostRefusal.CostRises.class)
                .hasSize(1);
        assertThat(CostRules.sheet(sheet.after(new CostSheet.Frequency(BigDecimal.ONE, -1))))
                .containsExactly(new CostRefusal.CostBelowZero("partiesAfter"));
    }

    @ParameterizedTest
    @CsvSource({
        "'2,75', 2.75",
        "'2.75', 2.75",
        "'', 0",
        "' 6 ', 6",
        "'0,5', 0.5",
    })
    void hoursAreReadAsTheyAreWrittenHere(String typed, String read) {
        List<Refusal> wrong = new ArrayList<>();

        assertThat(Amounts.decimal("hours", typed, 2, wrong)).isEqualByComparingTo(read);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'-2', CostBelowZero",
        "'−2', CostBelowZero",
        "'hai', CostNumberUnreadable",
        "'1,234', CostNumberUnreadable",
        "'1.000,5', CostNumberUnreadable",
        "'--2', CostNumberUnreadable",
    })
    void whatIsNoNumberIsSaid(String typed, String refusal) {
        List<Refusal> wrong = new ArrayList<>();

        Amounts.decimal("hours", typed, 2, wrong);

        assertThat(wrong)
                .singleElement()
                .extracting(one -> one.getClass().getSimpleName())
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "'50.000', 50000",
        "'50 000 đ', 50000",
        "'50000 đồng', 50000",
        "'', 0",
        "'1.234.567', 1234567",
    })
    void amountsAreReadWithTheirGroups(String typed, long read) {
        List<Refusal> wrong = new ArrayList<>();

        assertThat(Amounts.whole("fees", typed, wrong)).isEqualTo(read);
        assertThat(wrong).isEmpty();
    }

    @Test
    void linesOfSourcesSayWhichOneCannotBeRead() {
        List<Refusal> wrong = new ArrayList<>();

        List<Estimate> read =
                Amounts.estimates("estimates", "2,5; Khảo sát\n\nba; Sổ\n4;", 2, wrong);

        assertThat(read).containsExactly(new Estimate(new BigDecimal("2.5"), "Khảo sát"));
        assertThat(wrong)
                .containsExactly(
                        new CostRefusal.EstimateUnreadable("estimates", 2),
                        new CostRefusal.EstimateUnreadable("estimates", 3));
        assertThat(Amounts.estimates("estimates", Amounts.text(read), 2, new ArrayList<>()))
                .isEqualTo(read);
    }
}
