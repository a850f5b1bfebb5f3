package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as receipts write them out. */
class AmountWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, không đồng",
        "5, năm đồng",
        "10, mười đồng",
        "15, mười lăm đồng",
        "21, hai mươi mốt đồng",
        "105, một trăm lẻ năm đồng",
        "8000, tám nghìn đồng",
        "20000, hai mươi nghìn đồng",
        "1005000, một triệu không trăm lẻ năm nghìn đồng",
        "1000005, một triệu không trăm lẻ năm đồng",
        "315450, ba trăm mười lăm nghìn bốn trăm năm mươi đồng",
        "2500000000, hai tỷ năm trăm triệu đồng",
        "1000000001, một tỷ không trăm lẻ một đồng",
        "999999999999, chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng"
    })
    void areWrittenOut(long amount, String words) {
        assertThat(AmountWords.of(amount)).isEqualTo(words);
    }

    @Test
    void thereIsNoNegativeOne() {
        assertThatThrownBy(() -> AmountWords.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
