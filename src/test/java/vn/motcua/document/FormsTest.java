package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import vn.motcua.kernel.RefusalException;

class FormsTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIPT, 2019-01-06, tt-01-2018/2019-01-06/01",
        "RECEIPT, 2025-09-14, tt-01-2018/2019-01-06/01",
        "RECEIPT, 2025-09-15, tt-03-2025/2025-09-15/01",
        "ROUTING_SLIP, 2022-03-03, tt-01-2018/2019-01-06/05",
        "ROUTING_SLIP, 2025-09-15, tt-03-2025/2025-09-15/06",
    })
    void numbersAFormAsTheLawOfTheDayDoes(FormKind kind, LocalDate day, String form) {
        assertThat(SampleForms.forms().inForce(kind, day).text()).isEqualTo(form);
    }

    @Test
    void knowsNoFormBeforeTheFirstCircular() {
        assertThatThrownBy(() ->
                        SampleForms.forms().inForce(FormKind.RECEIPT, LocalDate.of(2019, 1, 5)))
                .isInstanceOf(RefusalException.class);
    }

    @Test
    void printsOnTheSheetThatThePlacePrescribesFromADay() {
        String rows =
                """
                rows:
                  - {kind: RECEIPT, size: A5, valid_from: 2019-01-06, valid_to: 2022-03-31}
                  - {kind: RECEIPT, size: A4, valid_from: 2022-04-01, valid_to: null}
                """;
        Forms forms = new Forms(new ByteArrayResource(rows.getBytes()));

        assertThat(forms.size(FormKind.RECEIPT, LocalDate.of(2022, 3, 31))).isEqualTo(PageSize.A5);
        assertThat(forms.size(FormKind.RECEIPT, LocalDate.of(2022, 4, 1))).isEqualTo(PageSize.A4);
    }
}
