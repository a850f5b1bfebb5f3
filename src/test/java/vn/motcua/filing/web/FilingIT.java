package vn.motcua.filing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.dossier.web.Desk;
import vn.motcua.filing.Online;
import vn.motcua.testing.Citizens;
import vn.motcua.testing.DemoLocality;

/**
 * A citizen with a telephone files a dossier, answers what is asked, gets the result and says how
 * content they are; with script and without, in Vietnamese and in English.
 */
@BrowserTest
@AutoConfigureMockMvc
class FilingIT {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final Locale VIETNAMESE = Locale.of("vi");

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
        DemoLocality.form(program, "1.000656");
    }

    @Test
    void fromFindingToRating(Browser browser) {
        walk(browser.screen(Browser.Screen.PHONE), true, VIETNAMESE);
    }

    @Test
    void theSameWithoutScript(Browser browser) {
        walk(browser.withoutScript().screen(Browser.Screen.PHONE), false, VIETNAMESE);
    }

    @Test
    void theSameInEnglish(Browser browser) {
        walk(browser.screen(Browser.Screen.PHONE).inEnglish(), false, Locale.ENGLISH);
    }

    @Test
    void theSameInEnglishWithoutScript(Browser browser) {
        walk(
                browser.withoutScript().screen(Browser.Screen.PHONE).inEnglish(),
                false,
                Locale.ENGLISH);
    }

    /** A form with cases, persons and conditions, made by the office; read in English. */
    @Test
    void aDeathIsRegisteredInEnglish(Browser browser) {
        Browser desk = browser.expecting("422").screen(Browser.Screen.EN);
        Citizens.signIn(desk, program, "0987100001", "Phan Thị Báo", "/my");
        desk.open("/catalog/1.000656/form");
        desk.axe();
        desk.shots("eform-blank");
        desk.screen(Browser.Screen.EN);
        Page page = desk.open("/my/file/1.000656?case=chung");
        page.locator("#field-agency").selectOption(Online.AGENCY.toString());
        page.locator("main .button-primary").click();
        page.locator("#field-idNumber").fill("042187000123");
        page.locator("#field-address").fill("Thôn Châu Trinh, xã Tùng Ảnh");
        page.locator("main .button-primary").click();
        for (int i = 0; i < 10 && page.url().contains("/form-"); i++) {
            String step = page.url();
            Filler.fillIn(page);
            desk.axe();
            page.locator("main .draft-foot .button-primary").click();
            assertThat(page.locator("#errors")).hasCount(0);
        }
        assertThat(page.locator("h1")).hasText("Papers");
        assertThat(page.locator("main")).not().containsText("Death registration form");
        int places = page.locator("input[type=file]").count();
        for (int i = 0; i < places - 1; i++) {
            attach(page, i);
        }
        // Whoever goes on while a file is under way goes on when it is there.
        page.locator("input[type=file]").nth(places - 1).setInputFiles(picture("cuoi.png"));
        page.locator("main .draft-foot .button-primary").click();
        assertThat(page.locator("h1")).hasText("Getting the result");
        page.locator("label[for=field-resultBy-ONLINE]").click();
        page.locator("main .button-primary").click();
        assertThat(page.locator("h1")).hasText("Read over and send");
        desk.axe();
        page.locator("label[for=field-confirmed]").click();
        page.locator("form[action$='/filed'] .button-primary").click();
        assertThat(page.locator("h1")).hasText("The dossier is filed");
        UUID id = UUID.fromString(page.url().replaceAll(".*/dossiers/([^/]+)/proof.*", "$1"));
        Browser office = browser.another().signIn(Desk.RECEIVER);
        office.open("/dossiers/" + id);
        assertThat(office.page().locator("main")).containsText("Hồ sơ nộp trực tuyến");
        office.axe();
        office.shots("filing-panel");
        new Desk(program, mvc).atTheClock().send(id, Desk.RECEIVER, "accept");
        page.locator("main a[href='/my/dossiers/" + id + "']").click();
        assertThat(page.locator("main")).containsText("received the dossier");
    }

    /** The officer's screen, the citizen's account, no further than filing. */
    @Test
    void anOfficerFilesWithTheCitizenBesideThem(Browser desk) {
        desk.signIn(Desk.RECEIVER);
        Page page = desk.open("/enter?next=/my");
        look(desk, true, "assisted-enter");
        Citizens.signIn(desk, program, "0987200001", "Phan Thị Được Giúp", "/my");
        UUID id = new Online(program, "0987200001").filed();
        desk.open("/my");
        assertThat(page.locator("main a[href='/my/data.zip']")).hasCount(0);
        look(desk, true, "assisted-my");
        desk.open("/my/dossiers/" + id);
        look(desk, true, "assisted-dossier");
        desk.open("/my/file/2.000635");
        look(desk, true, "assisted-start");
        page.locator("#field-agency").selectOption(Online.AGENCY.toString());
        page.locator("main .button-primary").click();
        look(desk, true, "assisted-person");
        desk.open("/my/assisted");
        look(desk, true, "assisted-end");
        page.locator("main form[action='/my/assisted'] .button-primary").click();
        assertThat(page.locator("main")).containsText("Đã kết thúc hỗ trợ");
    }

    /** The address of the calendar is shown once, and is long. */
    @Test
    void aCalendarIsSubscribedTo(Browser phone) {
        phone.screen(Browser.Screen.PHONE);
        Citizens.signIn(phone, program, "0987300001", "Phan Thị Lịch", "/my/calendar");
        Page page = phone.page();
        look(phone, true, "calendar");
        phone.screen(Browser.Screen.PHONE);
        page.locator("form[action='/my/calendar'] button").click();
        assertThat(page.locator("main")).containsText("/calendar/");
        look(phone, true, "calendar-made");
    }

    private void walk(Browser phone, boolean looked, Locale language) {
        phone.expecting("422");
        Desk desk = new Desk(program, mvc).atTheClock();
        String contact = "09870000%02d".formatted(PEOPLE.incrementAndGet());
        Citizens.signIn(phone, program, contact, "Phan Thị Nộp", "/my");
        if (looked) {
            phone.axe();
            phone.shots("filing-my-empty");
        }
        Page page = phone.open("/catalog/2.000635");
        page.locator("a[href^='/my/file/2.000635']").click();
        look(phone, looked, "filing-start");
        page.locator("#field-agency").selectOption(Online.AGENCY.toString());
        page.locator("main .button-primary").click();

        assertThat(page.locator("h1")).hasText(says("filing", "filing.step.person", language));
        assertThat(page.locator("#field-fullName")).hasValue("Phan Thị Nộp");
        assertThat(page.locator("#field-phone")).hasValue(contact);
        look(phone, looked, "filing-person");
        page.locator("#field-idNumber").fill("12");
        page.locator("main .button-primary").click();
        assertThat(page.locator("#errors a[href$=idNumber]")).isVisible();
        page.locator("#field-idNumber").fill("042187000123");
        page.locator("#field-address").fill("Thôn Châu Trinh, xã Tùng Ảnh");
        page.locator("main .button-primary").click();

        look(phone, looked, "filing-form");
        page.locator("textarea").first().fill("Xin 2 bản sao trích lục khai sinh 😀");
        page.locator("main .button-primary").click();

        assertThat(page.locator("h1")).hasText(says("filing", "filing.step.papers", language));
        page.locator("main .button-primary").click();
        assertThat(page.locator("#errors")).isVisible();
        for (int i = 0; i < page.locator("input[type=file]").count(); i++) {
            attach(page, i);
        }
        phone.open(page.url().replaceAll(".*(/my/.*)", "$1"));
        look(phone, looked, "filing-papers");
        page.locator("main .draft-foot .button-primary").click();

        look(phone, looked, "filing-result");
        page.locator("label[for=field-resultBy-DESK]").click();
        page.locator("main .button-primary").click();

        assertThat(page.locator("h1")).hasText(says("filing", "filing.step.review", language));
        assertThat(page.locator("main")).containsText("Xin 2 bản sao trích lục khai sinh 😀");
        look(phone, looked, "filing-review");
        page.locator("label[for=field-confirmed]").click();
        page.locator("form[action$='/filed'] .button-primary").click();
        assertThat(page.locator("h1")).hasText(says("filing", "filing.proof.title", language));
        look(phone, looked, "filing-proof");
        UUID id = UUID.fromString(page.url().replaceAll(".*/dossiers/([^/]+)/proof.*", "$1"));
        page.locator("main a[href='/my/dossiers/" + id + "']").click();
        assertThat(page.locator("h1"))
                .containsText(says("dossier", "dossier.track.status.REGISTERED", language));
        look(phone, looked, "filing-dossier");

        desk.send(
                id,
                Desk.RECEIVER,
                "supplement",
                "item1",
                "Ảnh thẻ căn cước",
                "what1",
                "Chụp rõ hơn",
                "reason",
                "Ảnh mờ");
        page.reload();
        assertThat(page.locator("main")).containsText("Chụp rõ hơn");
        look(phone, looked, "filing-asked");
        page.locator("input[name=item-1]").setInputFiles(picture("ro.png"));
        page.locator("form[action$='/supplement'] .button-primary").click();
        assertThat(page.locator("main"))
                .containsText(
                        says("dossier", "dossier.track.next.sent", language).split("\\.", 2)[0]);
        desk.sendOnWait(id, "bring", "brought", "1");
        desk.send(id, Desk.RECEIVER, "accept");
        desk.forward(id, 4);
        Assertions.assertThat(
                        desk.upload(
                                "/dossiers/" + id + "/results",
                                Desk.CLERK,
                                new MockMultipartFile(
                                        "file", "kq.png", "image/png", Online.PICTURE)))
                .hasStatus(303);
        page.reload();
        look(phone, looked, "filing-resolved");
        var result = page.waitForDownload(() -> page.locator("main a[href*='/results/']").click());
        Assertions.assertThat(result.suggestedFilename()).endsWith(".png");
        desk.forward(id, 1);
        page.reload();
        assertThat(page.locator("h1"))
                .containsText(says("dossier", "dossier.track.status.RETURNED", language));
        look(phone, looked, "filing-returned");
        page.locator("form[action='/rate/sheet'] button").click();
        page.locator("label[for=field-overall-5]").click();
        page.locator("form[action='/rate'] button").click();
        assertThat(page.locator("h1")).hasText(says("rating", "rating.thanks", language));
        phone.open("/my");
        assertThat(page.locator("main"))
                .containsText(
                        language.equals(VIETNAMESE)
                                ? "Cấp bản sao Trích lục hộ tịch"
                                : "Copy of a civil-status extract");
        look(phone, looked, "filing-my");
    }

    /** A text of the program itself. */
    private static String says(String file, String key, Locale language) {
        return ResourceBundle.getBundle(
                        "messages/" + file,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    private static void attach(Page page, int place) {
        // Until it has loaded the button is there that the script takes away.
        page.waitForLoadState();
        page.locator("input[type=file]")
                .nth(place)
                .setInputFiles(picture("giay " + place + ".png"));
        var button = page.locator("form[enctype] button").nth(place);
        if (button.isVisible()) {
            button.click();
        }
        assertThat(page.locator("main li a").getByText("giay " + place + ".png")).isVisible();
    }

    private static FilePayload picture(String name) {
        return new FilePayload(name, "image/png", Online.PICTURE);
    }

    private static void look(Browser phone, boolean looked, String name) {
        if (looked) {
            phone.axe();
            phone.assertFits();
            phone.shots(name);
        }
    }
}
