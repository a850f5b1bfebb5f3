package vn.motcua.dossier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.journal.Actor;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Reorganization;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** When life is not simple: asked, refused, excused, by the people and the pages that do it. */
@BrowserTest
class HardCasesIT {

    private static final String CARD =
            "042087000124||Lê Thị Mơ|02091987|Nữ|Thôn Nam, xã Yên Hồ, huyện Đức Thọ, tỉnh Hà"
                    + " Tĩnh|15042021";

    /** Brings the post of a commune, beside work in another house. */
    private static final String POSTAL = "canbo2.khobac";

    @Autowired JdbcClient jdbc;

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
        program.getBean(Organizations.class)
                .appoint(
                        new Reorganization.Appoint(
                                Staff.idOf(POSTAL),
                                new Post(Unit.idOf("yenho-onestop"), "postal"),
                                LocalDate.of(2022, 5, 1)),
                        Actor.SYSTEM);
    }

    @Test
    void papersAreAskedForThroughTheDeskAndTheClockStands(Browser browser) {
        String dossier = received(browser);
        send(browser.open(dossier), "forward");

        Browser office = browser.another().signIn("hotich.yenho");
        Page justice = office.open(dossier);
        Locator ask = form(justice, "supplement");
        justice.locator("summary", named("Yêu cầu bổ sung hồ sơ")).click();
        ask.locator("input[name=paper]").first().check();
        ask.locator("input[name^=what-]").first().fill("Ký tên ở trang 2");
        ask.locator("[name=reason]").fill("Tờ khai chưa có chữ ký");
        office.shot("dossier-supplement");
        ask.locator("button").last().click();
        assertThat(justice.locator("main")).containsText("Chờ bổ sung");
        assertThat(justice.locator("#clock")).containsText("thời hạn tính lại từ đầu");
        letter(justice, "Phiếu yêu cầu bổ sung");

        Browser counter = browser.another().signIn("motcua.yenho").expecting("422");
        Page desk = counter.open(dossier);
        counter.axe();
        counter.shots("dossier-waiting");
        form(desk, "bring").locator("button").last().click();
        assertThat(desk.locator("main")).containsText("còn thiếu mục 1");
        form(desk, "bring").locator("input[name=brought]").check();
        form(desk, "bring").locator("button").last().click();
        assertThat(desk.locator("main")).containsText("Đã nhận đủ");

        send(as(browser, "hotich.yenho", dossier), "forward");
    }

    @Test
    void aRefusalHasAGroundAndGoesBackThroughTheDesk(Browser browser) {
        String dossier = received(browser);
        send(browser.open(dossier), "forward");
        send(as(browser, "hotich.yenho", dossier), "forward");

        Page chair = as(browser, "phochutich.yenho", dossier);
        chair.locator("summary", named("Từ chối giải quyết")).click();
        Locator refuse = form(chair, "refuse");
        refuse.locator("[name=basis]").fill("Điều 8 Luật Hộ tịch");
        refuse.locator("[name=reason]").fill("Không thuộc trường hợp được giải quyết");
        refuse.locator("button").last().click();
        assertThat(chair.locator("main")).containsText("Dừng giải quyết");
        letter(chair, "Phiếu từ chối");

        Page desk = as(browser, "motcua.yenho", dossier);
        form(desk, "hand-back").locator("button").last().click();
        assertThat(desk.locator("main")).containsText("từ chối giải quyết");

        Browser citizen = browser.another();
        Page page = citizen.open(track(dossier));
        page.locator("main form button").first().click();
        assertThat(page.locator("h1")).hasText("Từ chối giải quyết; đã trả hồ sơ");
        assertThat(page.locator("main")).not().containsText("Đã trả kết quả");
        citizen.axe();
        citizen.shots("track-refused");
    }

    private String track(String dossier) {
        return jdbc.sql(
                        """
                        select '/track?code=' || code || '&key=' || track_key from dossier.dossier
                        where dossier_id = cast(:id as uuid)
                        """)
                .param("id", dossier.substring(dossier.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
    }

    @Test
    void anApologyIsMadeInOneClickAndHandedOver(Browser browser) {
        String dossier = received(browser);
        Page desk = browser.open(dossier);
        desk.locator("summary", named("Xin lỗi và hẹn lại")).click();
        Locator apology = form(desk, "apologise");
        assertThat(apology.locator("[name=apologyReason]"))
                .hasValue(Pattern.compile("Hồ sơ đang ở bước .*"));
        browser.shot("dossier-apology");
        apology.locator("button").last().click();
        assertThat(desk.locator("#clock")).containsText("hẹn lại");
        letter(desk, "Phiếu xin lỗi");
        browser.shots("dossier-apologised");

        desk.locator("summary", named("Ghi nhận đã giao phiếu xin lỗi")).click();
        Locator deliver = form(desk, "deliver-apology");
        deliver.locator("[name=proof]").fill("Lê Thị Mơ");
        deliver.locator("button").last().click();
        assertThat(desk.locator("#clock")).containsText("Đã giao");
    }

    @Test
    void whatIsNotInOrderIsFiledAndAnswered(Browser browser) {
        Page page = filled(browser.expecting("422"));
        page.locator("summary", named("Hồ sơ chưa đúng, chưa đủ")).click();
        page.locator("button[name=file]").click();
        page.waitForURL(Pattern.compile(".*/dossiers/[0-9a-f-]+"));
        assertThat(page.locator("main")).containsText("Mới đăng ký");
        assertThat(page.locator("main")).containsText("Chưa hẹn trả");

        browser.axe();
        browser.shots("dossier-filed");
        form(page, "accept").locator("button").last().click();
        assertThat(page.locator("main")).containsText("Thiếu giấy tờ");
        page.locator("summary", named("Từ chối tiếp nhận")).click();
        Locator refuse = form(page, "not-receive");
        refuse.locator("[name=basis]").fill("Điều 17 Nghị định 61/2018/NĐ-CP");
        refuse.locator("[name=reason]").fill("Không thuộc thẩm quyền");
        refuse.locator("button").last().click();
        assertThat(page.locator("main")).containsText("Không tiếp nhận");
        letter(page, "Phiếu từ chối");
    }

    @Test
    void thePostFilesForTheDeskToAnswerAndBothSignTheMinute(Browser browser) {
        Page post = browser.signIn(POSTAL).open("/counter/2.000635");
        browser.axe();
        post.keyboard().insertText(CARD);
        post.keyboard().press("Enter");
        assertThat(post.locator("#field-fullName")).hasValue("Lê Thị Mơ");
        post.keyboard().press("F2");
        post.keyboard().press("Control+Enter");
        post.waitForURL(Pattern.compile(".*/post"));
        assertThat(post.locator("tbody tr")).hasCount(1);
        browser.axe();
        browser.shots("post-minute");
        String code = post.locator("tbody .code").textContent();

        Page desk = browser.another().signIn("motcua.yenho").open("/tasks");
        desk.locator("a.code", named(code)).click();
        assertThat(desk.locator("main")).containsText("Qua bưu điện");
        form(desk, "accept").locator("button").last().click();
        assertThat(desk.locator("main")).containsText("Mới tiếp nhận");
    }

    @Test
    void severalDossiersOfOnePersonMakeOneReceipt(Browser browser) {
        received(browser);
        Page page = browser.page();
        page.locator("a", named("Hồ sơ khác của người này")).click();
        page.locator("#q").fill("2.000635");
        page.keyboard().press("Enter");
        assertThat(page.locator("#field-fullName")).hasValue("Lê Thị Mơ");
        page.keyboard().press("F2");
        page.keyboard().press("Control+Enter");
        page.waitForURL(Pattern.compile(".*/dossiers/[0-9a-f-]+/received.beside=.*"));

        String href = page.locator("a", named("chung 2 hồ sơ")).getAttribute("href");
        var sheet = page.request().get(page.url().replaceAll("/dossiers/.*", "") + href);
        Assertions.assertThat(sheet.status()).isEqualTo(200);
        Assertions.assertThat(new String(sheet.body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private static Page filled(Browser browser) {
        Page page = browser.signIn("motcua.yenho").open("/counter/2.000635");
        page.keyboard().insertText(CARD);
        page.keyboard().press("Enter");
        assertThat(page.locator("#field-fullName")).hasValue("Lê Thị Mơ");
        return page;
    }

    private static String received(Browser browser) {
        Page page = filled(browser);
        page.keyboard().press("F2");
        page.keyboard().press("Control+Enter");
        page.waitForURL(Pattern.compile(".*/dossiers/[0-9a-f-]+/received"));
        return page.url().replaceAll(".*(/dossiers/[0-9a-f-]+)/received", "$1");
    }

    private static Page as(Browser browser, String username, String dossier) {
        return browser.another().signIn(username).open(dossier);
    }

    private static Locator form(Page page, String act) {
        return page.locator(
                "form",
                new Page.LocatorOptions()
                        .setHas(page.locator("input[name=act][value='" + act + "']")));
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void send(Page page, String act) {
        form(page, act).locator("button").last().click();
        assertThat(page.locator("main")).not().containsText("Không thực hiện được");
    }

    private static void letter(Page page, String name) {
        Locator line = page.locator("li", named(name)).last();
        for (String kind : new String[] {"PDF", "DOCX"}) {
            String href =
                    line.locator("a", new Locator.LocatorOptions().setHasText(kind))
                            .getAttribute("href");
            var answer = page.request().get(page.url().replaceAll("/dossiers/.*", "") + href);
            Assertions.assertThat(answer.status()).as(kind).isEqualTo(200);
            Assertions.assertThat(answer.body().length).as(kind).isGreaterThan(2_000);
        }
    }
}
