package vn.motcua.dossier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.testing.DemoLocality;

/**
 * Birth registration, residence and health insurance in one go: once the birth is signed, the
 * commune's police and the district's social insurance work side by side, and the results meet
 * before they are handed over.
 */
@BrowserTest
class InterlinkedBirthIT {

    private static final String CARD =
            "042087000124||Lê Thị Mơ|02091987|Nữ|Thôn Nam, xã Yên Hồ, huyện Đức Thọ, tỉnh Hà"
                    + " Tĩnh|15042021";

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @Test
    void theBranchesOfTwoAgenciesMeetBeforeTheResultsAreHandedOver(Browser browser) {
        Page page = browser.signIn("motcua.yenho").open("/counter/2.000986");
        page.keyboard().insertText(CARD);
        page.keyboard().press("Enter");
        assertThat(page.locator("#field-fullName")).hasValue("Lê Thị Mơ");
        page.keyboard().press("F2");
        page.keyboard().press("Control+Enter");
        page.waitForURL(Pattern.compile(".*/dossiers/[0-9a-f-]+/received"));
        String dossier = page.url().replaceAll(".*(/dossiers/[0-9a-f-]+)/received", "$1");
        browser.open(dossier);
        send(page, "forward");
        as(browser, "hotich.yenho", dossier, "forward");
        as(browser, "chutich.yenho", dossier, "decide");
        browser.open(dossier);
        send(page, "forward");

        as(browser, "congan.yenho", dossier, "forward");
        Page insurance = as(browser, "canbo1.baohiem", dossier, "arrive");
        assertThat(insurance.locator("main")).containsText("Bên giao gửi bằng: điện tử.");
        assertThat(insurance.locator("main")).containsText("Đã nhận bằng: điện tử.");
        as(browser, "canbo1.baohiem", dossier, "forward");
        Page police = as(browser, "truongcongan.yenho", dossier, "decide");
        assertThat(police.locator("main")).containsText("chờ các nhánh còn lại");
        as(browser, "truong.baohiem", dossier, "decide");

        as(browser, "vanthu.yenho", dossier, "result");
        Page desk = as(browser, "motcua.yenho", dossier, "hand-back");
        assertThat(desk.locator("main")).containsText("Đã trả kết quả");
    }

    private static Page as(Browser browser, String username, String dossier, String act) {
        Browser other = browser.another().signIn(username);
        Page page = other.open(dossier);
        if (act.equals("result")) {
            Locator options = page.locator("select[name=result] option");
            page.locator("select[name=result]")
                    .selectOption(new SelectOption().setIndex(options.count() - 1));
            page.locator("[name=number]").fill("15/KS");
            page.locator("[name=signedOn]").fill("31/05/2022");
        }
        if (act.equals("arrive")) {
            other.axe();
            other.shots("arrival");
        }
        send(page, act);
        return other.open(dossier);
    }

    private static void send(Page page, String act) {
        Locator form =
                page.locator(
                        "form",
                        new Page.LocatorOptions()
                                .setHas(page.locator("input[name=act][value='" + act + "']")));
        Locator carriage = form.locator("input[type=radio][value=ELECTRONIC]");
        if (carriage.count() > 0) {
            carriage.check();
        }
        form.locator("button").last().click();
        assertThat(page.locator("main")).not().containsText("Không thực hiện được");
    }
}
