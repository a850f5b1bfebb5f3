package vn.motcua.initiative;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** From proposal to effect with a browser that runs no script, and a programme with a task. */
@BrowserTest
@TestPropertySource(properties = "motcua.test=initiative-walk")
class InitiativeIT {

    private static final String STEPS = "form[action$='/steps'] button";

    @Test
    void fromProposalToEffect(Browser browser, @Autowired BeanFactory program) {
        DemoLocality.open(program);
        Browser looking = browser.signIn("kiemsoat.huyen");
        Browser officer = browser.withoutScript().signIn("hotich.tunganh");
        Page page = officer.open("/initiatives/new");
        looking.open("/initiatives/new");
        look(looking, "new");
        page.locator("#field-name").fill("Trả kết quả trong buổi");
        page.locator("#field-problem").fill("Người dân phải đến hai lần");
        page.locator("#field-solution").fill("Ký số ngay tại quầy");
        page.locator("#field-procedures").fill("2.000635");
        page.locator("#field-days").fill("1,5");
        page.locator("form[action='/initiatives'] .button-primary").click();
        assertThat(page.locator("main")).containsText("Nháp");
        String own = page.url().replaceFirst("^https?://[^/]+", "");
        page.locator("#field-step-step-SUBMIT").check();
        page.locator(STEPS).click();
        assertThat(page.locator("main")).containsText("Đã gửi");

        Browser control = browser.withoutScript().signIn("kiemsoat.huyen");
        page = control.open(own);
        page.locator("#field-step-step-RECEIVE").check();
        page.locator(STEPS).click();
        for (String who : new String[] {"chuyenvien1.laodong", "chuyenvien1.taichinh"}) {
            page.locator("#field-assessors-assessor").selectOption(Staff.idOf(who).toString());
            page.locator("form[action$='/assessors'] button").click();
        }
        judge(browser, own, "chuyenvien1.laodong");
        judge(browser, own, "chuyenvien1.taichinh");
        looking.open(own);
        look(looking, "assessed");
        page = control.open(own);
        page.locator("#field-step-step-ACCEPT").check();
        page.locator(STEPS).click();

        page = control.open("/initiative-lists");
        page.locator("#field-title").fill("Sáng kiến năm 2022");
        page.locator("#field-agency").selectOption(Unit.idOf("dt").toString());
        page.locator("form[action='/initiative-lists'] .button-primary").click();
        page.locator("input[name=initiative]").first().check();
        page.locator("form[action$='/items'] button").click();
        String list = page.url().replaceFirst("^https?://[^/]+", "");
        Browser chair = browser.withoutScript().signIn("chutich.huyen");
        Page approving = chair.open(list);
        looking.open(list);
        look(looking, "list");
        approving.locator("form[action$='/approved'] button").click();
        page = control.open(list);
        page.locator("#field-send-number").fill("12/TTr-UBND");
        page.locator("#field-send-on").fill("31/05/2022");
        page.locator("#field-send-recipient").fill("UBND tỉnh Hà Tĩnh");
        page.locator("form[action$='/sent'] button").click();
        assertThat(page.locator("main")).containsText("12/TTr-UBND");

        page = control.open(own);
        page.locator("#field-step-step-RECOGNISE").check();
        page.locator("#field-step-number").fill("99/QĐ-UBND");
        page.locator("#field-step-day").fill("31/05/2022");
        page.locator(STEPS).click();
        page.locator("details:has(form[action$='/applied']) summary").click();
        page.locator("#field-apply-unit-" + Unit.idOf("tunganh")).check();
        page.locator("#field-apply-from").fill("31/05/2022");
        page.locator("form[action$='/applied'] button").click();
        assertThat(page.locator("#effect")).containsText("quá ít hồ sơ để kết luận");
        looking.open(own);
        look(looking, "applied");
        looking.open("/initiatives");
        look(looking, "register");
    }

    private static void judge(Browser browser, String own, String who) {
        Browser assessor = browser.withoutScript().signIn(who);
        Page page = assessor.open(own);
        for (String criterion : new String[] {"novelty", "effect", "reach", "lawful"}) {
            page.locator("#field-sheet-points-" + criterion).fill("18");
        }
        page.locator("form[action$='/sheets'] button").click();
        assertThat(page.locator("#assessment")).containsText("72");
    }

    @Test
    void aProgrammeIsRegisteredAndItsTaskFollowed(Browser browser, @Autowired BeanFactory program) {
        DemoLocality.open(program);
        Browser control = browser.signIn("kiemsoat.huyen");
        Page page = control.open("/programmes/new");
        look(control, "programme-new");
        page.locator("#field-agency").selectOption(Unit.idOf("dt").toString());
        page.locator("#field-level-CENTRAL").check();
        page.locator("#field-issuer").fill("Thủ tướng Chính phủ");
        page.locator("#field-number").fill("468/QĐ-TTg");
        page.locator("#field-signedOn").fill("27/03/2021");
        page.locator("#field-receivedOn").fill("11/04/2022");
        page.locator("#field-title").fill("Đề án đổi mới một cửa");
        page.locator("#field-endsOn").fill("31/12/2025");
        page.locator("form[action='/programmes'] .button-primary").click();
        page.locator("details:has(form[action$='/tasks']) summary").click();
        page.locator("#field-task-words").fill("Số hóa kết quả");
        page.locator("#field-task-product").fill("Báo cáo");
        page.locator("#field-task-due").fill("20/05/2022");
        page.locator("#field-task-lead").selectOption(Unit.idOf("dt-justice").toString());
        page.locator("form[action$='/tasks'] button").click();
        assertThat(page.locator("#tasks")).containsText("Quá hạn");
        look(control, "programme");
        control.open("/programmes");
        look(control, "programmes");
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.assertFits();
        browser.shots("initiative-" + name);
    }
}
