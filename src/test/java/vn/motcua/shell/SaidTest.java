package vn.motcua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SaidTest {

    @Test
    void travelsInACookie() {
        Said said = new Said("dossier.forwarded", List.of("H00.99-220531-0012", "Phòng Tư pháp"));

        assertThat(Said.read(request(said.encoded()))).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "PHNjcmlwdD4", "AAAA"})
    void ignoresWhatIsNotOurs(String value) {
        assertThat(Said.read(request(value))).isEmpty();
    }

    private static MockHttpServletRequest request(String cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie(Said.COOKIE, cookie));
        return request;
    }
}
