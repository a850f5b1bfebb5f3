package vn.motcua.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource({
        "0912345678, PHONE, 0912345678",
        "' 0912 345 678 ', PHONE, 0912345678",
        "0912.345.678, PHONE, 0912345678",
        "+84912345678, PHONE, 0912345678",
        "+84 (0) 912 345 678, PHONE, 0912345678",
        "84912345678, PHONE, 0912345678",
        "0084912345678, PHONE, 0912345678",
        "+8613912345678, PHONE, +8613912345678",
        "0033 6 12 34 56 78, PHONE, +33612345678",
        "An.Nguyen@Example.VN, EMAIL, an.nguyen@example.vn",
        "a+b@x.co, EMAIL, a+b@x.co",
    })
    void oneContactHasOneForm(String typed, Contact.Kind kind, String value) {
        assertThat(Contact.read(typed)).contains(new Contact(kind, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0912",
                "091234567",
                "09123456789",
                "0241234567",
                "+84241234567",
                "912345678",
                "042087000123",
                "an@",
                "@example.vn",
                "an@example",
                "an nguyen@example.vn",
                "an@exa\u202Emple.vn",
                "an@example.vn\nBcc: x@example.vn",
                "0912345678; drop table",
                "😀",
            })
    void whatIsNoneIsNotGuessedAt(String typed) {
        assertThat(Contact.read(typed)).isEmpty();
    }
}
