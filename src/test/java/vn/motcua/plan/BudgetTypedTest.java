package vn.motcua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kernel.Dong;

class BudgetTypedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0",
                "0|0",
                "12500000|12500000",
                "12.500.000|12500000",
                "12 500 000 đồng|12500000",
                "1.000đ|1000",
                "500 VNĐ|500",
                "10.000.000.000.000|10000000000000"
            })
    void anAmountIsReadAsPeopleTypeIt(String typed, long amount) {
        assertThat(BudgetTyped.amount(typed)).contains(new Dong(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "12,5",
                "12.50",
                "1.2345",
                "12.500.00",
                "một triệu",
                "1e6",
                "=1+1",
                "10.000.000.000.001",
                "999999999999999999999"
            })
    void whatIsNoAmountIsNotGuessedAt(String typed) {
        assertThat(BudgetTyped.amount(typed)).isEmpty();
    }
}
