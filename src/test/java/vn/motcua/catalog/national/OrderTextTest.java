package vn.motcua.catalog.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.catalog.OrderStep;

class OrderTextTest {

    private static List<String> read(String column) {
        return OrderText.read(column).stream().map(step -> step.text().vi()).toList();
    }

    @Test
    void numberedStepsAreParted() {
        assertThat(
                        read(
                                "- Bước 1: Nộp hồ sơ\nqua mạng.\n - Bước 2: Kiểm tra.\n+ Bước 3. Trả kết quả."))
                .containsExactly("Nộp hồ sơ\nqua mạng.", "Kiểm tra.", "Trả kết quả.");
        assertThat(read("Bước 1:  Nộp hồ sơ. Bước 2: Cấp giấy."))
                .as("one line, step behind step")
                .containsExactly("Nộp hồ sơ.", "Cấp giấy.");
        assertThat(read("Làm tại cơ quan.\nBước 1: Nộp.\nBước 2: Nhận."))
                .as("what stands in front is kept")
                .containsExactly("Làm tại cơ quan.", "Nộp.", "Nhận.");
    }

    @Test
    void aStepThatIsOnlySpokenOfIsNoHeading() {
        assertThat(
                        read(
                                "Bước 1: Nộp.\nBước 2: Thiếu thì làm lại; xem\nBước 1: như trên.\nBước 3: Nhận."))
                .containsExactly("Nộp.", "Thiếu thì làm lại; xem\nBước 1: như trên.", "Nhận.");
        assertThat(read("Sau Bước 1: thì sang Bước 2: ngay."))
                .containsExactly("Sau Bước 1: thì sang Bước 2: ngay.");
    }

    @Test
    void theTwoSidesSayWhoseStepItIs() {
        List<OrderStep> steps =
                OrderText.read(
                        "a) Nộp hồ sơ TTHC: Tổ chức nộp hồ sơ.\nb) Giải quyết TTHC:\n- Sở kiểm tra.\n- Sở cấp.");

        assertThat(steps)
                .extracting(OrderStep::by)
                .containsExactly(OrderStep.By.APPLICANT, OrderStep.By.AGENCY);
        assertThat(steps.getLast().text().vi()).isEqualTo("- Sở kiểm tra.\n- Sở cấp.");
    }

    @Test
    void otherwiseEachLineIsAStep() {
        assertThat(read("Người dân nộp hồ sơ.\n\n  Cơ quan cấp giấy.  \n"))
                .containsExactly("Người dân nộp hồ sơ.", "Cơ quan cấp giấy.");
        assertThat(OrderText.read("Người dân nộp.").getFirst().by()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "Từ khóa: Không có thông tin"})
    void whatSaysNothingHasNoSteps(String column) {
        assertThat(OrderText.read(column)).isEmpty();
    }
}
