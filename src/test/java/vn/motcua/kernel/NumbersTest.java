package vn.motcua.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0100047516", "0100233488", "0314409058", "0100047516-001", "042190000001"})
    void readsTaxNumbers(String typed) {
        assertThat(TaxNumber.read(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100047515",
                "0000000000",
                "0100047516-000",
                "123",
                "",
                "01000475160",
                "abc"
            })
    void refusesWhatIsNoTaxNumber(String typed) {
        assertThat(TaxNumber.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"042190000001", "042 190 000 001", "183456789"})
    void readsPersonNumbers(String typed) {
        assertThat(PersonNumber.read(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"142190000001", "04219000000", "0421900000012", "", "04219000000a"})
    void refusesWhatIsNoPersonNumber(String typed) {
        assertThat(PersonNumber.read(typed)).isEmpty();
    }

    @Test
    void showsThePublicThreeDigitsOnly() {
        assertThat(new PersonNumber("042190000001").masked()).isEqualTo("*********001");
    }

    @Test
    void readsTheCodeOfAnIdentityCard() {
        IdCard card =
                IdCard.read(
                                "042190000001|183456789|Trần  Thị Hoa|01011990|Nữ|Thôn 1, Tùng Ảnh,"
                                        + " Đức Thọ, Hà Tĩnh|15042021|x|y")
                        .orElseThrow();

        assertThat(card.fullName()).isEqualTo("Trần Thị Hoa");
        assertThat(card.born()).isEqualTo(LocalDate.of(1990, 1, 1));
        assertThat(card.address()).endsWith("Hà Tĩnh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "042190000001", "a|b|c|d|e|f|g", "042190000001||||||"})
    void refusesWhatIsNoCard(String scanned) {
        assertThat(IdCard.read(scanned)).isEmpty();
    }

    @Test
    void aCardWithADateThatCannotBeStillGivesItsOtherFields() {
        IdCard card = IdCard.read("042190000001||Hoa|31021990|Nữ|Thôn 1|15042021").orElseThrow();

        assertThat(card.born()).isNull();
    }
}
