package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificationTest {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 31);
    private static final Certification.Rows ROWS = CertificationBooks.read();

    /** 2 000 đ a page, 1 000 from the third on, 200 000 at most for one copy. */
    @ParameterizedTest(name = "tt-226-2016#4: {1} copies of {0} pages cost {2}")
    @CsvSource({
        "1, 1, 2000",
        "2, 1, 4000",
        "3, 1, 5000",
        "10, 1, 12000",
        "3, 4, 20000",
        "198, 1, 200000",
        "199, 1, 200000",
        "5000, 3, 600000"
    })
    void aCopyCostsByItsPages(int pages, int copies, long fee) {
        assertThat(ROWS.on(DAY, "2.000815").fee(Fixture.procedure(), "chung", pages, copies))
                .isEqualTo(fee);
    }

    @Test
    void aSignatureCostsTheSameHoweverLongThePaper() {
        Certification signature = ROWS.on(DAY, "2.000884");

        assertThat(signature.fee(Fixture.procedure(), "chung", 40, 3)).isEqualTo(10_000);
    }

    @Test
    void withoutATariffTheCatalogueSaysWhatItCosts() {
        Certification register = ROWS.on(DAY, "2.000908");

        assertThat(register.tariff()).isNull();
        assertThat(register.fee(Fixture.procedure(), "chung", 9, 9)).isZero();
    }

    @Test
    void tariffsAndBooksHoldFromTheirDay() {
        assertThat(ROWS.on(LocalDate.of(2016, 12, 31), "2.000815").tariff()).isNull();
        assertThat(ROWS.on(LocalDate.of(2017, 1, 1), "2.000815").tariff()).isNotNull();
        assertThat(ROWS.on(LocalDate.of(2015, 4, 9), "2.000815").findBook()).isEmpty();
        assertThat(ROWS.on(DAY, "1.001193")).isEqualTo(Certification.NONE);
    }

    @Test
    void aNumberSaysItsBookAndYear() {
        assertThat(ROWS.on(DAY, "2.000815").findBook().orElseThrow().text(15, 2022))
                .isEqualTo("15, quyển số 01/2022-SCT/BS");
    }
}
