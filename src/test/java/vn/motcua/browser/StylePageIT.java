package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BrowserTest
class StylePageIT {

    @ParameterizedTest
    @EnumSource
    void everyComponentIsAccessibleOnEveryScreen(Browser.Screen screen, Browser browser) {
        browser.screen(screen).open("/style");

        assertThat(browser.axe()).isGreaterThan(100);
        browser.assertFits();
    }

    @Test
    void isShown(Browser browser) {
        browser.open("/style");

        browser.shots("style");
    }
}
