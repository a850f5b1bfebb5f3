package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterheadTest {

    @ParameterizedTest
    @CsvSource({
        "UBND huyện Đức Thọ, Đức Thọ",
        "Ủy ban nhân dân xã Tùng Ảnh, Tùng Ảnh",
        "UBND thị trấn Đức Thọ, Đức Thọ",
        "tỉnh Hà Tĩnh, Hà Tĩnh",
        "Xã Đàn, Xã Đàn"
    })
    void thePlaceIsWhatRemainsOfAnAgencysName(String agency, String place) {
        assertThat(Letterhead.place(agency)).isEqualTo(place);
    }
}
