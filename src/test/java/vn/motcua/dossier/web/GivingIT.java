package vn.motcua.dossier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.browser.Browser;
import vn.motcua.browser.Browser.Screen;
import vn.motcua.browser.BrowserTest;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** A head gives out work by rule and turn, and somebody stands in for another. */
@BrowserTest
class GivingIT {

    private static final UUID DIVISION = Unit.idOf("dt-economy");

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @Test
    void aHeadSaysHowWorkIsGivenOutAndWhoStandsIn(Browser browser) {
        Page page = browser.signIn("truongphong.kinhte").open("/assignments");
        looksGood(browser, "assignments");
        page.locator("a[href='/assignments/" + DIVISION + "/expert']").click();
        page.waitForURL("**/expert");
        page.waitForLoadState();
        looksGood(browser, "assignment-none");
        page.locator("input[name=way][value=RULE]").check();
        page.locator("[name=field1]").selectOption(new SelectOption().setIndex(1));
        page.locator("[name=person1]").selectOption(Staff.idOf("chuyenvien1.kinhte").toString());
        page.locator("[name=procedure2]").fill("9.9");
        page.locator("[name=person2]").selectOption(Staff.idOf("chuyenvien2.kinhte").toString());
        page.locator("input[name=otherwise][value=TURN]").check();
        browser.expecting("422");
        page.locator("form.form button").click();
        assertThat(page.locator("#field-procedure2-error")).isVisible();
        browser.shot("assignment-refused-desk");
        page.locator("[name=procedure2]").fill("1.001731");
        page.locator("form.form button").click();
        assertThat(page.locator("#turn")).isVisible();
        looksGood(browser, "assignment");
        browser.open("/stand-ins/units/" + DIVISION);
        page.locator("[name=post]")
                .selectOption(Staff.idOf("chuyenvien1.kinhte") + " " + DIVISION + " expert");
        page.locator("[name=to]").selectOption(Staff.idOf("chuyenvien2.kinhte").toString());
        page.locator("[name=until]").fill("31/12/2099");
        page.locator("[name=reason]").fill("nghỉ ốm, giấy nghỉ số 12");
        page.locator("form.form button").click();
        assertThat(page.locator("form[action$='/end'] button")).isVisible();
        looksGood(browser, "stand-ins-unit");

        Browser other = browser.another().signIn("chuyenvien2.kinhte");
        assertThat(other.open("/tasks").locator(".alert")).containsText("31/12/2099");
        looksGood(other, "tasks-stand-in");
        other.open("/stand-ins");
        looksGood(other, "stand-ins");
    }

    private static void looksGood(Browser browser, String name) {
        assertThat(browser.axe()).isGreaterThan(10);
        browser.shot(name + "-desk");
        browser.screen(Screen.PHONE).assertFits();
        browser.shot(name + "-phone");
        browser.screen(Screen.EN);
        browser.page().reload();
        browser.shot(name + "-en");
        browser.screen(Screen.DESK);
        browser.page().reload();
    }
}
