package vn.motcua.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.motcua.shell.TestTexts;

class CrowdFilterTest {

    private final CrowdFilter filter = new CrowdFilter(1, TestTexts.texts());

    @Test
    void whoComesWhileTheHouseIsFullIsTurnedAwayAndLaterLetIn() throws Exception {
        MockHttpServletResponse turnedAway = new MockHttpServletResponse();
        filter.doFilter(
                new MockHttpServletRequest(),
                new MockHttpServletResponse(),
                (_, _) ->
                        filter.doFilter(
                                new MockHttpServletRequest(), turnedAway, new MockFilterChain()));
        MockFilterChain letIn = new MockFilterChain();
        filter.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), letIn);

        assertThat(turnedAway.getStatus()).isEqualTo(503);
        assertThat(turnedAway.getHeader("Retry-After")).isEqualTo("5");
        assertThat(turnedAway.getContentAsString()).contains("Hệ thống đang bận", "Busy");
        assertThat(letIn.getRequest()).isNotNull();
    }
}
