package vn.motcua.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.EvaluationFacts;
import vn.motcua.measure.indicator.Reading;

/** TT 01/2018 Điều 13 to 15: points, means, totals and what they are called. */
class EvaluationRulesTest {

    private final EvaluationBook book = EvaluationBook.read();

    private static Reading of(long above, long below) {
        return new Reading("A", null, "", above, below);
    }

    @Test
    void thereAreNineIndicesFiveOfThemOfOfficers() {
        assertThat(book.indices()).hasSize(9);
        assertThat(book.of(EvaluationBook.Scope.OFFICER).stream().map(EvaluationBook.Index::no))
                .containsExactly(1, 2, 3, 4, 7);
        assertThat(book.of(EvaluationBook.Scope.AGENCY)).hasSize(9);
        assertThat(
                        book.indices().stream()
                                .filter(one -> one.lacking() != null)
                                .map(one -> one.no()))
                .containsExactly(5, 7, 8);
    }

    @Test
    void oneDossierGivesTwoOneOrNoPoints() {
        assertThat(Evaluation.time(EvaluationFacts.Time.SHORTER)).isEqualTo(2);
        assertThat(Evaluation.time(EvaluationFacts.Time.EQUAL)).isEqualTo(1);
        assertThat(Evaluation.time(EvaluationFacts.Time.LONGER)).isZero();
        assertThat(Evaluation.times(0)).isEqualTo(2);
        assertThat(Evaluation.times(1)).isEqualTo(1);
        assertThat(Evaluation.times(2)).isZero();
        assertThat(Evaluation.times(9)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1, 2.0", "1, 0, 1, 1.0", "1, 1, 1, 1.0", "2, 1, 0, 0.3", "0, 11, 9, 1.5"})
    void anIndexIsTheMeanWithOneDigit(long none, long one, long two, BigDecimal mean) {
        assertThat(Evaluation.mean(Map.of(0, none, 1, one, 2, two))).hasValue(mean);
    }

    @Test
    void withoutDossiersThereIsNoIndex() {
        assertThat(Evaluation.mean(Map.of())).isEmpty();
        assertThat(Evaluation.mean(Map.of(2, 0L))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AGENCY, 18, Xuất sắc",
        "AGENCY, 15.0, Xuất sắc",
        "AGENCY, 14.9, Tốt",
        "AGENCY, 12, Tốt",
        "AGENCY, 11.9, Khá",
        "AGENCY, 9, Khá",
        "AGENCY, 8.9, Trung bình",
        "AGENCY, 6, Trung bình",
        "AGENCY, 5.9, Yếu",
        "AGENCY, 0, Yếu",
        "OFFICER, 10, Hoàn thành 100% nhiệm vụ",
        "OFFICER, 5.0, Hoàn thành 100% nhiệm vụ",
        "OFFICER, 4.9, Hoàn thành từ 70% đến dưới 100% nhiệm vụ",
        "OFFICER, 3.5, Hoàn thành từ 70% đến dưới 100% nhiệm vụ",
        "OFFICER, 3.4, Hoàn thành dưới 70% nhiệm vụ"
    })
    void aTotalIsCalled(EvaluationBook.Scope scope, BigDecimal total, String name) {
        assertThat(book.band(scope, total).orElseThrow().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        // sheets hung/asked, in time, right; records whole
        "5, 5, 2, 2, 5, 5, 9, 9, 2", "5, 5, 0, 0, 5, 5, 9, 9, 2", "4, 5, 2, 2, 5, 5, 9, 9, 1",
        "5, 5, 1, 2, 5, 5, 9, 9, 1", "5, 5, 2, 2, 4, 5, 9, 9, 1", "5, 5, 2, 2, 5, 5, 8, 9, 1",
        "0, 5, 0, 2, 0, 0, 0, 9, 0", "0, 0, 0, 0, 0, 0, 9, 9, 1"
    })
    void disclosureIsOnTheWallAndElectronic(
            long a, long ab, long b, long bb, long c, long cb, long e, long eb, int points) {
        assertThat(Evaluation.disclosure(List.of(of(a, ab), of(b, bb), of(c, cb)), of(e, eb)))
                .hasValue(points);
    }

    @Test
    void disclosureOfNothingIsLeftOut() {
        assertThat(Evaluation.disclosure(List.of(of(0, 0), of(0, 0), of(0, 0)), of(0, 0)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // eligible online/eligible, dossiers online/all, late online
        "1, 5, 3, 10, 0, 2", "1, 5, 29, 100, 0, 1", "1, 5, 15, 100, 0, 1", "1, 5, 14, 100, 0, 0",
        "1, 5, 3, 10, 1, 0", "1, 6, 3, 10, 0, 1", "0, 5, 9, 10, 0, 0", "5, 5, 10, 10, 0, 2"
    })
    void onlineServicesAskForSharesAndNothingLate(
            long eligible, long of, long online, long all, long late, int points) {
        assertThat(Evaluation.online(of(eligible, of), of(online, all), late, book.limits()))
                .hasValue(points);
        assertThat(Evaluation.online(of(eligible, of), of(0, 0), 0, book.limits())).isEmpty();
    }

    @Test
    void whatIsLeftOutIsSaidAndBandsDoNotMove() {
        Evaluation.Maker maker = new Evaluation.Maker(EvaluationBook.Scope.AGENCY);
        maker.dossiers(2);
        maker.add(1, 2, 1);
        maker.add(1, 1, 1);
        maker.set(6, Optional.of(2));
        maker.set(9, Optional.empty());
        Evaluation made = maker.made();
        assertThat(made.total()).isEqualTo("3.5");
        assertThat(made.missing(book)).containsExactly(2, 3, 4, 5, 7, 8, 9);
        assertThat(made.band(book).orElseThrow().name()).isEqualTo("Yếu");
        assertThat(new Evaluation.Maker(EvaluationBook.Scope.OFFICER).made().band(book)).isEmpty();
    }
}
