package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        "JOINT_RECEIPT, 2022-03-03, tt-01-2018/2019-01-06/01-nhieu-ho-so",
        "SUPPLEMENT_REQUEST, 2022-03-03, tt-01-2018/2019-01-06/02",
        "REFUSAL, 2025-09-15, tt-03-2025/2025-09-15/03",
        "APOLOGY, 2025-09-14, tt-01-2018/2019-01-06/04",
        "STOP_NOTICE, 2025-09-15, tt-03-2025/2025-09-15/05",
        "REGISTER, 2025-09-14, tt-01-2018/2019-01-06/06",
        "REGISTER, 2025-09-15, tt-03-2025/2025-09-15/07",
        "FIGURES, 2022-03-03, tt-01-2020/2020-10-21/II.06a",
        "PROCESS_TABLE, 2022-03-03, nd-61-2018/2018-06-21/quy-trinh-noi-bo",
        "PROCESS_TABLE, 2025-07-01, nd-118-2025/2025-07-01/quy-trinh-noi-bo",
    })
    void numbersAFormAsTheLawOfTheDayDoes(FormKind kind, LocalDate day, String form) {
        assertThat(SampleForms.forms().edition(kind, FormChoice.on(day)).text()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        // The set goes on past its end, as Hà Tĩnh did with the forms of 2018.
        "ROUTING_SLIP, 2026-01-05, tt-01-2018, tt-01-2018/2019-01-06/05",
        "ROUTING_SLIP, 2022-03-03, tt-01-2018, tt-01-2018/2019-01-06/05",
        // It lacks the form.
        "STOP_NOTICE, 2026-01-05, tt-01-2018, tt-03-2025/2025-09-15/05",
        // It is not there yet.
        "REGISTER, 2022-03-03, tt-03-2025, tt-01-2018/2019-01-06/06",
    })
    void prefersTheSetThatTheProcessNames(FormKind kind, LocalDate day, String set, String form) {
        FormRef edition = SampleForms.forms().edition(kind, new FormChoice(day, set));

        assertThat(edition.text()).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tt-99-2099", "nd-45-2020", ""})
    void refusesASetThatNoLawBrings(String set) {
        FormChoice choice = new FormChoice(LocalDate.of(2022, 3, 3), set);

        assertThatThrownBy(() -> SampleForms.forms().edition(FormKind.RECEIPT, choice))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .containsExactly(new DocumentRefusal.UnknownFormSet(set)));
    }

    @Test
    void hasATitleForEveryEdition() {
        assertThat(SampleForms.forms().titles())
                .hasSize(33)
                .containsEntry(
                        "tt-03-2025/2025-09-15/04",
                        "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết");
    }

    @Test
    void knowsNoFormBeforeTheFirstCircular() {
        assertThatThrownBy(() ->
                        SampleForms.forms()
                                .edition(FormKind.RECEIPT, FormChoice.on(LocalDate.of(2019, 1, 5))))
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
