package vn.motcua.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kernel.Refusal;

class ProfileTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 5, 31);

    private static Profile.Read read(String field, String typed) {
        Map<String, String> form = Map.of("name", "Trần An", field, typed);
        return Profile.read(name -> form.getOrDefault(name, ""), TODAY);
    }

    private static List<String> wrong(String field, String typed) {
        return read(field, typed).wrong().stream().map(Refusal::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "042087000123, 042087000123",
        "042 087 000 123, 042087000123",
        "187654321, 187654321",
        "b1234567, B1234567",
        "G 12345678, G12345678",
        "'', ''"
    })
    void aNumberIsKeptInOneForm(String typed, String kept) {
        assertThat(read("idNumber", typed).wrong()).isEmpty();
        assertThat(read("idNumber", typed).profile().idNumber()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890123",
                "12345678",
                "942087000123",
                "0420870001234",
                "ABC",
                "042087 00o123",
                "０４２０８７０００１２３",
                "A'; --",
                "😀😀😀😀😀😀"
            })
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(wrong("idNumber", typed)).containsExactly("citizen.id-number-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1990", "01/06/2022", "01/01/1870", "1990", "hôm qua"})
    void whatIsNoBirthdayIsRefused(String typed) {
        assertThat(wrong("born", typed)).containsExactly("citizen.birthday-unreadable");
    }

    @Test
    void aDayOfBirthIsReadAsItIsWritten() {
        assertThat(read("born", "2/9/1987").profile().born()).isEqualTo(LocalDate.of(1987, 9, 2));
        assertThat(read("born", "31-05-2022").profile().born()).isEqualTo(TODAY);
    }

    @Test
    void nothingHidesInAnAddressAndNoneIsEndless() {
        assertThat(wrong("address", "Thôn \u202EiôL iạĐ"))
                .containsExactly("citizen.hidden-characters");
        assertThat(wrong("address", "x".repeat(301))).containsExactly("citizen.too-long");
        assertThat(read("address", "Thôn 🌾 Đại  Lợi").profile().address())
                .isEqualTo("Thôn 🌾 Đại Lợi");
    }

    @Test
    void aGenderThatIsNoneIsLeftOut() {
        assertThat(read("gender", "OTHER'--").profile().gender()).isEmpty();
    }
}
