package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.identity.AsStaff.asStaff;

import java.time.Duration;
import java.time.Instant;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.calendar.BusinessClock;

/** What the public list, and the office's, say once a decision of {@link DecisionsTest} holds. */
final class CitizensView {

    private final MockMvcTester mvc;
    private final BusinessClock clock;

    CitizensView(MockMvcTester mvc, BusinessClock clock) {
        this.mvc = mvc;
        this.clock = clock;
    }

    void isToldOfADecision(Instant then) {
        clock.runAt(
                then,
                () -> {
                    assertThat(text("/catalog?q=1.000894"))
                            .contains("đã được thủ tục khác thay thế")
                            .contains("Xem thủ tục thay thế 2.999001");
                    assertThat(text("/catalog?q=2.999002")).contains("Mới ban hành từ 01/07/2022");
                    assertThat(text("/catalog?q=2.000635")).contains("Mới sửa đổi từ 01/07/2022");
                    assertThat(text("/catalog?q=khongconao")).doesNotContain("hết hiệu lực");
                    assertThat(text("/catalog?q=dang ky ket hon"))
                            .as("others are found, so nobody takes its absence for a slip")
                            .doesNotContain("đã được thủ tục khác thay thế");
                    assertThat(
                                    ControlOffice.main(
                                            mvc.get()
                                                    .uri("/catalog-procedures?life=REPLACED")
                                                    .with(asStaff("kiemsoat.huyen"))
                                                    .exchange()))
                            .contains("1.000894", "đã được thủ tục khác thay thế")
                            .doesNotContain("2.000635");
                });
        clock.runAt(
                then.plus(Duration.ofDays(70)),
                () ->
                        assertThat(text("/catalog?q=2.000635"))
                                .contains("2.000635")
                                .doesNotContain("Mới sửa đổi"));
    }

    private String text(String path) {
        return ControlOffice.main(mvc.get().uri(path).exchange());
    }
}
