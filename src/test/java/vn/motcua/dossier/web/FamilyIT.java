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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.testing.DemoLocality;

/**
 * One request at the commune's desk becomes a dossier of its own at the police and at the social
 * insurance; the desk and the citizen see how each stands, and all results meet at the desk.
 */
@BrowserTest
class FamilyIT {

    private static final String CARD =
            "042087000131||Lê Thị Mến|02091987|Nữ|Thôn Nam, xã Yên Hồ, huyện Đức Thọ, tỉnh Hà"
                    + " Tĩnh|15042021";

    @Autowired JdbcClient jdbc;

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @Test
    void theDeskAndTheCitizenSeeEachDossierThatTheRequestStarted(Browser browser) {
        Page page = browser.signIn("motcua.yenho").open("/counter/2.002621");
        page.keyboard().insertText(CARD);
        page.keyboard().press("Enter");
        assertThat(page.locator("#field-fullName")).hasValue("Lê Thị Mến");
        page.keyboard().press("F2");
        page.keyboard().press("Control+Enter");
        page.waitForURL(Pattern.compile(".*/dossiers/[0-9a-f-]+/received"));
        String dossier = page.url().replaceAll(".*(/dossiers/[0-9a-f-]+)/received", "$1");
        browser.open(dossier);
        send(page, "forward");
        as(browser, "hotich.yenho", dossier, "forward");
        as(browser, "chutich.yenho", dossier, "decide");

        Browser justice = browser.another().signIn("hotich.yenho");
        Page parent = justice.open(dossier);
        Locator links = parent.locator("a.code[href^='/dossiers/']");
        for (int i = 0; i < 50 && links.count() < 2; i++) {
            parent.waitForTimeout(200);
            justice.open(dossier);
        }
        assertThat(links).hasCount(2);
        assertThat(parent.locator("main")).containsText("Đang chờ 2 hồ sơ liên thông");
        justice.shots("family-parent");
        justice.axe();
        String residence = links.first().getAttribute("href");

        as(browser, "congan.yenho", residence, "forward");
        as(browser, "congan.yenho", residence, "forward");
        as(browser, "truongcongan.yenho", residence, "decide");
        Browser police = browser.another().signIn("congan.yenho");
        Page child = police.open(residence);
        assertThat(child.locator("a.code[href='" + dossier + "']")).hasCount(1);
        police.shot("family-child-desk");
        police.axe();
        record(child);
        police.open(residence);
        assertThat(child.locator("main")).containsText("Chuyển kết quả về hồ sơ liên thông");

        for (int i = 0; i < 50 && parent.locator("text=15/KQ").count() == 0; i++) {
            parent.waitForTimeout(200);
            justice.open(dossier);
        }
        assertThat(parent.locator("main")).containsText("Kết quả số 15/KQ");
        assertThat(parent.locator("main")).containsText("Đang chờ 1 hồ sơ liên thông");

        parent.locator("summary", new Page.LocatorOptions().setHasText("Không chờ một")).click();
        justice.axe();
        justice.shot("family-waive");
        parent.locator("textarea[name=reason]").last().fill("Thẻ in chậm, gia đình cần gấp");
        send(parent, "waive");
        assertThat(parent.locator("main")).containsText("không chờ nữa, giải quyết tiếp");
        assertThat(parent.locator("main")).containsText("trả riêng");
        assertThat(parent.locator("main")).not().containsText("Đang chờ 1 hồ sơ liên thông");
        justice.shots("family-waived");
        justice.axe();

        Browser citizen = browser.another();
        Page tracked = track(citizen, dossier);
        assertThat(tracked.locator("main")).containsText("Đăng ký thường trú");
        assertThat(tracked.locator("main")).containsText("đã có kết quả");
        assertThat(tracked.locator("main a.code")).hasCount(0);
        citizen.shot("family-tracked-desk");
        citizen.axe();
    }

    @Test
    void theCatalogueTellsWhatOneRequestStarts(Browser browser) {
        Page page = browser.open("/catalog/2.002621?on=2022-05-31");

        assertThat(page.locator("main a[href^='/catalog/1.004222']")).hasText("Đăng ký thường trú");
        browser.axe();
        browser.assertFits();
        browser.shot("catalog-starts");
    }

    private Page track(Browser citizen, String dossier) {
        String id = dossier.substring(dossier.lastIndexOf('/') + 1);
        String[] pair =
                jdbc.sql(
                                """
                                select code || ' ' || track_key from dossier.dossier
                                where dossier_id = cast(:id as uuid)
                                """)
                        .param("id", id)
                        .query(String.class)
                        .single()
                        .split(" ", -1);
        Page page = citizen.open("/track?code=" + pair[0] + "&key=" + pair[1]);
        page.locator("main form button").first().click();
        return page;
    }

    private static void as(Browser browser, String username, String dossier, String act) {
        Browser other = browser.another().signIn(username);
        send(other.open(dossier), act);
    }

    private static void record(Page page) {
        Locator options = page.locator("select[name=result] option");
        page.locator("select[name=result]")
                .selectOption(new SelectOption().setIndex(options.count() - 1));
        page.locator("[name=number]").fill("15/KQ");
        page.locator("[name=signedOn]").fill("31/05/2022");
        send(page, "result");
    }

    private static void send(Page page, String act) {
        Locator form =
                page.locator(
                        "form",
                        new Page.LocatorOptions()
                                .setHas(page.locator("input[name=act][value='" + act + "']")));
        form.locator("button").last().click();
        assertThat(page.locator("main")).not().containsText("Không thực hiện được");
    }
}
