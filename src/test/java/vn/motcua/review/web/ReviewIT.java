package vn.motcua.review.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** A review from its plan to the consolidated report with both tests, as people press it. */
@BrowserTest
class ReviewIT {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String OFFICER = "hotich.tunganh";
    private static final String CHAIR = "chutich.tunganh";
    private static final String LEADER = "chutich.huyen";

    @BeforeEach
    void open(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @Test
    void fromThePlanToTheConsolidatedReport(Browser browser) {
        String plan = plan(browser);
        String sheet = sheet(browser, plan);
        report(browser, plan, sheet);
        whole(browser, plan);
    }

    private static String plan(Browser browser) {
        Page page = browser.expecting("422").signIn(CONTROL).page();
        browser.open("/reviews");
        look(browser, "reviews-empty");
        page.locator("#field-title").fill("Kế hoạch rà soát năm 2022");
        press(page, "form[action='/reviews']");
        press(page, "#add form");
        assertThat(page.locator("#field-code")).hasAttribute("aria-invalid", "true");
        page.locator("#field-code").fill("1.001193");
        page.locator("#field-unit").selectOption(Unit.idOf("tunganh").toString());
        page.locator("#field-basis-CHOSEN").check();
        page.locator("#field-reason").fill("Nhiều hồ sơ phát sinh");
        page.locator("#field-product").fill("Phương án đơn giản hóa");
        press(page, "#add form");
        look(browser, "review-draft");
        page.locator("#field-issue-number").fill("135/KH-UBND");
        page.locator("#field-issue-signedOn").fill("25/01/2022");
        page.locator("#field-issue-signer").fill("Chủ tịch UBND huyện");
        press(page, "#issue form");
        assertThat(page.locator("main")).containsText("Đã ban hành; số liệu gốc đã khóa");
        look(browser, "review-issued");
        return path(page);
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }

    private static String sheet(Browser browser, String plan) {
        Browser officer = browser.another().expecting("422").signIn(OFFICER);
        Page page = officer.page();
        officer.open(plan);
        page.locator("#procedures tbody a").first().click();
        String sheet = path(page);
        look(officer, "review-questions");
        for (int i = 0; i < page.locator("input[type=radio][value=yes]").count(); i++) {
            page.locator("input[type=radio][value=yes]").nth(i).check();
        }
        press(page, "form[action='" + sheet + "']");
        officer.open(sheet + "/cost");
        page.locator("#field-heads-income").fill("40.758");
        press(page, "#heads form");
        assertThat(page.locator("#field-heads-income")).hasAttribute("aria-invalid", "true");
        page.locator("#field-heads-income").fill("40758");
        page.locator("#field-heads-incomeSource").fill("GDP bình quân đầu người năm 2021");
        page.locator("#field-heads-partiesBefore").fill("300");
        page.locator("#field-heads-partiesSource").fill("Sổ theo dõi hồ sơ năm 2021");
        press(page, "#heads form");
        page.locator("#field-activity").fill("Chuẩn bị hồ sơ");
        page.locator("#field-hoursBefore").fill("-6");
        page.locator("#field-source").fill("Khảo sát");
        press(page, "#line form");
        assertThat(page.locator("#field-hoursBefore-error")).containsText("không thể âm");
        assertThat(page.locator("#field-activity")).hasValue("Chuẩn bị hồ sơ");
        page.locator("#field-hoursBefore").fill("6");
        page.locator("#field-servicesBefore").fill("5.000");
        page.locator("#field-feesBefore").fill("50.000");
        page.locator("#field-hoursAfter").fill("2,75");
        page.locator("#field-servicesAfter").fill("20.000");
        press(page, "#line form");
        assertThat(page.locator("#lines")).containsText("89.864.400");
        assertThat(page.locator("#lines")).containsText("54.625.350");
        look(officer, "review-cost");
        officer.open(sheet + "/proposals");
        page.locator("#items tbody td a").first().click();
        look(officer, "review-proposal");
        page.locator("#field-change-ABOLISH").check();
        page.locator("#field-words").fill("Không yêu cầu nộp");
        page.locator("#field-reason").fill("Đã có trong cơ sở dữ liệu");
        page.locator("#field-instrument").fill("123/2015/NĐ-CP");
        page.locator("#field-article").fill("Điều 9");
        page.locator("#field-competence-CENTRAL").check();
        press(page, "#proposal form[action$='/proposals']");
        assertThat(page.locator("#items")).containsText("Bãi bỏ");
        return sheet;
    }

    private static void report(Browser browser, String plan, String sheet) {
        Browser chair = browser.another().signIn(CHAIR);
        Page page = chair.page();
        chair.open(sheet);
        press(page, "form[action$='/approved']");
        String unit = plan + "/units/" + Unit.idOf("tunganh");
        chair.open(unit);
        press(page, "form[action$='/approved']");
        look(chair, "review-unit");
        Browser officer = browser.another().signIn(OFFICER);
        officer.open(unit);
        officer.page().locator("#field-number").fill("41/BC-UBND");
        press(officer.page(), "form[action$='/submitted']");
        page = browser.page();
        browser.open(unit);
        press(page, "form[action$='/accepted']");
        assertThat(page.locator("#report")).containsText("Văn phòng đã chấp nhận");
        browser.open(plan);
        assertThat(page.locator("#tests")).containsText("39,21");
        assertThat(page.locator("#tests")).containsText("5,26");
        assertThat(page.locator("#tests .badge-done")).hasCount(3);
    }

    private static void whole(Browser browser, String plan) {
        Page page = browser.page();
        browser.open(plan + "/whole");
        press(page, "#make form");
        page.locator("#field-number").fill("20/TTr-VP");
        press(page, "form[action$='/presented']");
        Browser leader = browser.another().signIn(LEADER);
        page = leader.page();
        leader.open(plan + "/whole");
        press(page, "form[action$='/signed']");
        assertThat(page.locator("#state")).containsText("Lãnh đạo đã ký");
        assertThat(page.locator("#tests .badge-done")).hasCount(3);
        look(leader, "review-whole");
        leader.screen(Browser.Screen.EN);
        leader.open(plan);
        look(leader, "review-en");
        leader.open("/reviews/what-if?procedure=1.001193");
        look(leader, "review-what-if-en");
        leader.screen(Browser.Screen.PHONE);
        leader.open(plan + "/whole");
        look(leader, "review-whole-phone");
        leader.open("/reviews/what-if?procedure=1.001193");
        look(leader, "review-what-if-phone");
    }

    @Test
    void withoutScriptAPlanIsDrawnUpAllTheSame(Browser browser) {
        Browser plain = browser.withoutScript().signIn(CONTROL);
        Page page = plain.open("/reviews");
        page.locator("#field-year").fill("2021");
        page.locator("#field-title").fill("Kế hoạch rà soát năm 2021");
        press(page, "form[action='/reviews']");
        page.locator("#field-code").fill("1.000656");
        page.locator("#field-basis-PETITION").check();
        page.locator("#field-reason").fill("Có phản ánh");
        page.locator("#field-product").fill("Phương án");
        press(page, "#add form");
        assertThat(page.locator("#procedures")).containsText("Đăng ký khai tử");
        press(page, "#procedures form");
        assertThat(page.locator("#procedures")).containsText("Kế hoạch chưa có thủ tục");
    }

    private static void press(Page page, String form) {
        page.locator("main " + form + " button.button").first().click();
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.assertFits();
        browser.shots(name);
    }
}
