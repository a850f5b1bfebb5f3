package vn.motcua.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/x\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "relative",
                ""
            })
    void neverLeadsElsewhere(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
        assertThatThrownBy(() -> Redirect.to(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsPathsOfTheProgram() {
        assertThat(LocalPath.orHome("/register?q=Đức+Thọ")).isEqualTo("/register?q=Đức+Thọ");
    }
}
