package vn.motcua.dossier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** NĐ 118/2025 Điều 14.2: from 1/7/2025 a desk receives what another agency resolves. */
@BrowserTest
class OutOfTerritoryIT {

    /** From 31/5/2022 to 4/8/2025, a Monday. */
    private static final Duration UNTIL_2025 = Duration.ofDays(1161);

    private static final String CARD =
            "042087000123|187654321|Trần Văn Quỳnh|02091987|Nam|Thôn Đại Lợi, xã Tùng Ảnh, huyện Đức"
                    + " Thọ, tỉnh Hà Tĩnh|15042021";

    @Autowired BusinessClock clock;

    @BeforeEach
    void in2025(@Autowired BeanFactory program) {
        DemoLocality.open(program);
        clock.set(DemoLocality.MORNING.plus(UNTIL_2025), "test");
    }

    @AfterEach
    void backIn2022() {
        clock.set(DemoLocality.MORNING, "test");
    }

    @Test
    void theDeskChoosesWhoResolvesAndTheDossierSaysSo(Browser browser) {
        Page page = browser.signIn("motcua.tunganh").open("/counter/2.000635");
        assertThat(page.locator("#field-competent")).isVisible();
        page.keyboard().insertText(CARD);
        page.keyboard().press("Enter");
        assertThat(page.locator("#field-fullName")).hasValue("Trần Văn Quỳnh");
        page.locator("#field-competent").selectOption(Unit.idOf("thitran").toString());
        assertThat(browser.axe()).isPositive();
        browser.shot("intake-competent");
        page.keyboard().press("F2");
        page.keyboard().press("Control+Enter");
        page.waitForURL(Pattern.compile(".*/dossiers/[0-9a-f-]+/received"));

        String dossier = page.url().replaceAll(".*(/dossiers/[0-9a-f-]+)/received", "$1");
        browser.open(dossier);
        assertThat(page.locator(".steps-who").nth(1)).containsText("UBND thị trấn Đức Thọ");
        assertThat(page.locator(".steps-who").last()).containsText("Một cửa xã Tùng Ảnh");
        assertThat(browser.axe()).isPositive();
        browser.assertFits();
        browser.shots("dossier-competent");
    }
}
