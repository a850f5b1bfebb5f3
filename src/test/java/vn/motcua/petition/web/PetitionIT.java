package vn.motcua.petition.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** From the form that anybody fills in on a telephone to the reply that everybody reads. */
@BrowserTest
class PetitionIT {

    private static final String DESK = "kiemsoat.huyen";
    private static final String UNIT = "chuyenvien1.laodong";
    private static final String CHAIR = "chutich.huyen";

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @Test
    void fromTheWebFormToThePublicReply(Browser browser) {
        walk(browser, true);
    }

    @Test
    void theSameWithoutScript(Browser browser) {
        walk(browser.withoutScript(), false);
    }

    private void walk(Browser anyone, boolean looked) {
        Browser phone = anyone.screen(Browser.Screen.PHONE);
        String[] own = send(phone, looked);
        handle(anyone.another(), own[0], looked);
        read(phone, own, looked);
    }

    private static void look(Browser browser, String name, boolean looked) {
        if (looked) {
            browser.axe();
            browser.assertFits();
            browser.shots("petition-" + name);
        }
    }

    private static String[] send(Browser phone, boolean looked) {
        Page page = phone.open("/petitions");
        look(phone, "empty", looked);
        page.locator("main a[href='/petitions/new']").first().click();
        page.locator("#field-agency").selectOption(Unit.idOf("dt").toString());
        page.locator("#field-title").fill("Chậm trả kết quả khai sinh");
        page.locator("#field-content")
                .fill("Tôi nộp hồ sơ ngày 10/5 mà chưa có kết quả. Gọi 0912345678.");
        page.locator("#field-name").fill("Trần Thị Ánh Tuyết");
        page.locator("#field-address").fill("Thôn Đông Thái, xã Tùng Ảnh, huyện Đức Thọ");
        page.locator("main form[action='/petitions'] .button-primary").click();
        phone.expecting("422");
        assertThat(page.locator(".errors")).containsText("số điện thoại hoặc thư điện tử");
        look(phone, "refused", looked);
        page.locator("#field-phone").fill("0912345678");
        page.locator("label[for=field-understood]").click();
        page.locator("main form[action='/petitions'] .button-primary").click();
        assertThat(page.locator("h1")).hasText("Đã tiếp nhận");
        look(phone, "sent", looked);
        Locator told = page.locator(".facts dd");
        return new String[] {told.nth(0).innerText(), told.nth(1).innerText()};
    }

    private static void handle(Browser office, String code, boolean looked) {
        Browser desk = office.screen(Browser.Screen.DESK).signIn(DESK);
        Page page = desk.open("/petition-book");
        look(desk, "book", looked);
        page.locator("tr:has-text('" + code + "') a").click();
        String path = page.url().substring(page.url().indexOf("/petition-book"));
        look(desk, "classify", looked);
        page.locator("label[for=field-classify-outcome-CONDUCT]").click();
        press(page, "classify");
        open(page, "assign");
        page.locator("#field-assign-unit").selectOption(Unit.idOf("dt-labour").toString());
        press(page, "assign");

        Browser unit = desk.another().screen(Browser.Screen.DESK).signIn(UNIT);
        Page draft = unit.open(path);
        open(draft, "draft");
        draft.locator("#field-draft-reply")
                .fill("Đã trả kết quả ngày 20/5. Xin lỗi bà Trần Thị Ánh Tuyết.");
        press(draft, "draft");
        open(draft, "submit");
        press(draft, "submit");

        Browser chair = desk.another().screen(Browser.Screen.DESK).signIn(CHAIR);
        Page approve = chair.open(path);
        look(chair, "approve", looked);
        approve.locator("#field-approve-number").fill("12/UBND-VP");
        press(approve, "approve");

        page = desk.open(path);
        open(page, "send");
        press(page, "send");
        open(page, "publish");
        assertThat(page.locator("#field-publish-publicReply"))
                .hasValue(Pattern.compile("bà \\[tên đã ẩn\\]"));
        look(desk, "publish", looked);
        press(page, "publish");
        assertThat(page.locator("main")).containsText("Đã công khai");
        look(desk, "over", looked);
    }

    private static void open(Page page, String act) {
        if (!Boolean.TRUE.equals(page.locator("#act-" + act).evaluate("e => e.open"))) {
            page.locator("#act-" + act + " summary").click();
        }
    }

    private static void press(Page page, String act) {
        page.locator("#act-" + act + " form button").click();
        page.waitForLoadState();
    }

    private static void read(Browser phone, String[] own, boolean looked) {
        Page page = phone.open("/petitions/published/" + own[0]);
        assertThat(page.locator("main")).containsText("Đã trả kết quả ngày 20/5");
        assertThat(page.locator("main")).not().containsText("Tuyết");
        assertThat(page.locator("main")).not().containsText("0912345678");
        look(phone, "published", looked);
        phone.open("/petitions/lookup");
        page.locator("#field-code").fill(own[0]);
        page.locator("#field-secret").fill(own[1]);
        page.locator("main form[action='/petitions/lookup'] button").click();
        assertThat(page.locator("main")).containsText("Xin lỗi bà Trần Thị Ánh Tuyết");
        look(phone, "own", looked);
        page.locator("button[name=content][value=no]").click();
        assertThat(page.locator("main")).containsText("Cảm ơn ông/bà đã đánh giá");
        page.locator("summary:has-text('chưa được giải quyết')").click();
        page.locator("#field-again-content").fill("Đến nay vẫn chưa có kết quả.");
        page.locator("form[action='/petitions/again'] button").click();
        assertThat(page.locator("h1")).hasText("Đang xử lý");
    }

    @Test
    void theOtherPagesAreFitForEverybodyInBothLanguages(Browser browser) {
        Browser desk = browser.screen(Browser.Screen.DESK).signIn(DESK);
        for (String path : new String[] {"/petition-book/new", "/petition-book/exchange"}) {
            desk.open(path);
            look(desk, path.substring(path.lastIndexOf('/') + 1), true);
        }
        Browser english = browser.another().inEnglish().screen(Browser.Screen.PHONE);
        for (String path : new String[] {"/petitions", "/petitions/new", "/petitions/lookup"}) {
            english.open(path);
            english.axe();
            english.assertFits();
        }
    }
}
