package vn.motcua.inspection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.dossier.web.Desk;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** An unannounced visit from its decision to the evidence, with browsers that run no script. */
@BrowserTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=inspection-walk")
class InspectionIT {

    private static final String TODAY = "31/05/2022";

    @Test
    void fromTheDecisionToTheEvidence(
            Browser browser, @Autowired BeanFactory program, @Autowired MockMvcTester mvc) {
        DemoLocality.open(program);
        new Desk(program, mvc).receive("Người Một");
        Browser looking = browser.signIn("kiemsoat.huyen");
        looking.open("/inspections");
        look(looking, "empty");
        Browser control = browser.withoutScript().signIn("kiemsoat.huyen");
        String round = round(control, looking);
        Browser chair = browser.withoutScript().signIn("chutich.huyen");
        paper(chair, round, "decide", "/decided");
        String visit = visit(browser, looking, round);
        conclude(browser, chair, control, looking, round, visit);
    }

    private static String address(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
    }

    private static void paper(Browser who, String round, String scope, String action) {
        Page page = who.open(round);
        page.locator("#field-" + scope + "-number").fill("1/QĐ-UBND");
        page.locator("#field-" + scope + "-on").fill(TODAY);
        page.locator("form[action$='" + action + "'] .button-primary").click();
    }

    private static String round(Browser control, Browser looking) {
        Page page = control.open("/inspections/new");
        looking.open("/inspections/new");
        look(looking, "new");
        page.locator("#field-agency").selectOption(Unit.idOf("dt").toString());
        page.locator("#field-form-UNANNOUNCED").check();
        page.locator("#field-title").fill("Kiểm tra đột xuất niêm yết");
        page.locator("#field-mandate").fill("Kiểm tra theo phản ánh");
        page.locator("#field-from").fill(TODAY);
        page.locator("#field-to").fill(TODAY);
        page.locator("#field-money").fill("Ngân sách");
        page.locator("form[action='/inspections'] .button-primary").click();
        String own = address(page);
        for (String[] who :
                new String[][] {
                    {"chanhvanphong.huyen", "LEADER"}, {"kiemsoat.huyen", "SECRETARY"}
                }) {
            page.locator("details:has(form[action$='/members']) summary").click();
            page.locator("#field-member-staff").selectOption(Staff.idOf(who[0]).toString());
            page.locator("#field-member-role-" + who[1]).check();
            page.locator("form[action$='/members'] .button-secondary").click();
        }
        page.locator("details:has(form[action$='/visits']) summary").click();
        page.locator("#field-visit-unit").selectOption(Unit.idOf("tunganh").toString());
        page.locator("#field-visit-way-DIRECT").check();
        page.locator("#field-visit-from").fill(TODAY);
        page.locator("#field-visit-to").fill(TODAY);
        page.locator("form[action$='/visits'] .button-secondary").click();
        assertThat(page.locator("#visits")).containsText("Tùng Ảnh");
        looking.open(own);
        look(looking, "round");
        return own;
    }

    private static String visit(Browser browser, Browser looking, String round) {
        Browser leader = browser.withoutScript().signIn("chanhvanphong.huyen");
        Page page = leader.open(round);
        page.locator("#visits a").click();
        String visit = address(page);
        openStep(page, "NOTIFY");
        page.locator("#field-NOTIFY-number").fill("1/TB");
        page.locator("#field-NOTIFY-note").fill("Có phản ánh cần xác minh ngay");
        act(page, "NOTIFY");
        openStep(page, "BEGIN");
        act(page, "BEGIN");
        page = leader.open(visit + "/checks");
        page.locator("details:has(input[value='posting-full']) summary").click();
        page.locator("#field-posting-full-verdict-NOT_MET").check();
        page.locator("#field-posting-full-note").fill("Thiếu hai thủ tục");
        page.locator("form:has(input[value='posting-full']) .button-secondary").click();
        assertThat(page.locator("#posting")).containsText("Thiếu hai thủ tục");
        looking.open(visit + "/checks");
        look(looking, "checks");
        page = leader.open(visit + "/sample");
        page.locator("#field-from").fill(TODAY);
        page.locator("#field-to").fill(TODAY);
        page.locator("#field-size").fill("5");
        page.locator("form[action$='/sample'] .button-primary").click();
        assertThat(page.locator("main")).containsText("Rút lại cho đúng mẫu này");
        looking.open(visit + "/sample");
        look(looking, "sample");
        page.locator("tbody a").first().click();
        String dossier = address(page);
        looking.open(dossier);
        look(looking, "dossier");
        answer(page);
        minutes(page, leader, visit);
        looking.open(visit);
        look(looking, "visit");
        return visit;
    }

    private static void answer(Page page) {
        while (page.locator("section.card:has(p:text-is('Chưa kiểm tra'))").count() > 0) {
            var card = page.locator("section.card:has(p:text-is('Chưa kiểm tra'))").first();
            card.locator("summary").click();
            card.locator("input[value=MET]").check();
            card.locator(".button-secondary").click();
        }
    }

    private static void minutes(Page page, Browser leader, String visit) {
        leader.open(visit);
        openStep(page, "MINUTE");
        page.locator("#field-MINUTE-note").fill("Làm việc với đơn vị");
        act(page, "MINUTE");
        openStep(page, "END");
        act(page, "END");
        assertThat(page.locator("main")).containsText("Đã kiểm tra xong");
    }

    private static void openStep(Page page, String step) {
        var details = page.locator("details:has(input[value='" + step + "'])");
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
    }

    private static void act(Page page, String step) {
        page.locator("form:has(input[value='" + step + "']) .button-primary").click();
    }

    private static void conclude(
            Browser browser,
            Browser chair,
            Browser control,
            Browser looking,
            String round,
            String visit) {
        Page page = control.open(round);
        assertThat(page.locator("#field-statements-shortcomings"))
                .hasValue(Pattern.compile("Thiếu hai thủ tục"));
        page.locator("#field-statements-causes").fill("Thiếu người");
        page.locator("#field-statements-proposals").fill("Niêm yết lại");
        page.locator("form[action$='/statements'] .button-secondary").click();
        page.locator("details:has(form[action$='/recommendations']) summary").click();
        page.locator("#field-recommend-words").fill("Niêm yết đủ");
        page.locator("#field-recommend-due").fill("30/06/2022");
        page.locator("form[action$='/recommendations'] .button-secondary").click();
        Browser head = browser.withoutScript().signIn("chutich.tunganh");
        Page unit = head.open(visit);
        openStep(unit, "OPINE");
        unit.locator("#field-OPINE-note").fill("Nhất trí");
        act(unit, "OPINE");
        looking.open(round);
        look(looking, "draft");
        paper(chair, round, "conclude", "/concluded");
        unit = head.open(visit);
        openStep(unit, "RECEIVE");
        act(unit, "RECEIVE");
        unit.locator("#field-evidence-1-note").fill("Đã niêm yết đủ");
        unit.locator("button[value=SHOW]").click();
        page = control.open(visit);
        page.locator("button[value=ACCEPT]").click();
        assertThat(page.locator("#recommendations")).containsText("Đã đóng");
        looking.open(visit);
        look(looking, "remedied");
        looking.open("/inspection-recommendations");
        look(looking, "recommendations");
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.assertFits();
        browser.shots("inspection-" + name);
    }
}
