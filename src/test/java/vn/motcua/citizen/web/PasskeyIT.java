package vn.motcua.citizen.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.testing.Citizens;

/** A citizen's device makes a passkey and opens the door with it; Chromium plays the device. */
@BrowserTest
class PasskeyIT {

    @Autowired private BeanFactory program;

    private static CDPSession device(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject authenticator = new JsonObject();
        authenticator.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", authenticator);
        return session;
    }

    @Test
    void aDeviceOpensTheDoorOnceItIsKnownAndNoMoreWhenForgotten(Browser browser) {
        Page page = browser.screen(Browser.Screen.PHONE).page();
        device(page);
        Citizens.signIn(browser, program, "0917000001", "Nguyễn Thị Khóa", "/my/account/passkeys");
        browser.axe();
        press(page, "/my/account/passkeys");
        assertThat(page.locator(".own-rows li")).hasCount(1);
        browser.axe();
        browser.shot("passkeys");

        page.locator("form[action='/sign-out'] button").click();
        browser.open("/enter?next=/my/account/passkeys");
        browser.axe();
        browser.shot("enter-passkey");
        press(page, "/enter/passkey");
        page.waitForURL("**/my/account/passkeys");
        assertThat(page.locator(".top-person")).hasText("Nguyễn Thị Khóa");
        assertThat(page.locator(".own-rows")).containsText("dùng gần nhất");

        page.locator("form[action$='/remove'] button").click();
        assertThat(page.locator(".own-rows li")).hasCount(0);
        page.locator("form[action='/sign-out'] button").click();
        browser.open("/enter");
        press(page, "/enter/passkey");
        assertThat(page.locator("main")).containsText("Thiết bị này chưa xác nhận được");
    }

    @Test
    void withoutScriptThereIsTheCodeAlone(Browser browser) {
        Page page = browser.withoutScript().open("/enter");

        assertThat(page.locator("form[data-passkey]")).isHidden();
        assertThat(page.locator("#field-contact")).isVisible();
    }

    private static void press(Page page, String action) {
        page.locator("main form[action='" + action + "'] .button").click();
    }
}
