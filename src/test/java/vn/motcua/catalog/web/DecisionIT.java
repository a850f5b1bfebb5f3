package vn.motcua.catalog.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.dossier.web.Desk;
import vn.motcua.kernel.Zones;
import vn.motcua.testing.DemoLocality;

/**
 * A decision amends three procedures, adds two and abolishes one: seen first, applied, the sheets
 * on the wall are found out of date by a telephone, and the share of current sheets falls.
 */
@BrowserTest
@TestPropertySource(properties = "motcua.test=decision-walk")
class DecisionIT {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final LocalDate FROM = LocalDate.of(2022, 6, 15);

    @Autowired private Catalog catalog;
    @Autowired private BusinessClock clock;

    @Test
    void fromTheDecisionToTheWall(Browser browser, @Autowired BeanFactory program)
            throws IOException {
        DemoLocality.open(program);
        Browser hall = browser.another().signIn(Desk.CHAIR);
        Page wall = hall.open("/postings");
        wall.locator("#field-name").fill("Bảng ở sảnh");
        wall.locator("form[action='/postings'] .button-primary").click();
        look(hall, "posting-new");
        int all = wall.locator("input[name=code]").count();
        String here = wall.url();
        wall.locator("a[href^='/posting-contacts/']").click();
        look(hall, "posting-contact");
        wall.locator("#field-contactAddress").fill("Thôn Châu Tùng, xã Tùng Ảnh");
        wall.locator("#field-post").fill("Thôn Châu Tùng, xã Tùng Ảnh");
        wall.locator("#field-email").fill("kiennghi@vidu.gov.vn");
        wall.locator("#field-website").fill("https://vidu.gov.vn");
        wall.locator("form[action^='/posting-contacts/'] .button-primary").click();
        assertThat(wall.locator("main")).containsText("https://vidu.gov.vn");
        wall.navigate(here);
        wall.locator("#field-file")
                .setInputFiles(new FilePayload("bang.png", "image/png", picture()));
        wall.locator("form[action$='/posted'] .button-primary").click();
        assertThat(wall.locator("main")).containsText("Niêm yết đúng " + all + " trên " + all);
        wall.locator("form[action$='/sets'] button").first().click();
        assertThat(wall.locator("#set a[href$='/set.pdf']"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        look(hall, "posting-done");
        wall.locator("a[href$='/history']").click();
        look(hall, "posting-history");
        hall.open("/postings");
        look(hall, "postings");
        wall.locator("details:has(#field-name) summary").click();
        wall.locator("label[for=field-kind-SCREEN]").click();
        wall.locator("#field-name").fill("Màn hình ở sảnh");
        wall.locator("form[action='/postings'] .button-primary").click();
        wall.locator("main a[href^='/posting-screen/']").click();
        assertThat(wall.locator("#wall")).containsText("1/");
        look(hall, "posting-screen");
        wall.locator("#wall a").last().click();
        assertThat(wall.locator("#wall")).containsText("2/");
        wall.navigate(here);
        String board = wall.url().replaceAll(".*(/postings/.*)", "$1");
        String sheet =
                "/catalog/2.001263/posted/"
                        + PostedPage.mark(catalog.inForce("2.001263", clock.today()).orElseThrow());

        Browser control = browser.signIn(CONTROL);
        Page page = control.open("/catalog-decisions");
        look(control, "decisions-empty");
        page.locator("main a[href='/catalog-decisions/new']").click();
        look(control, "decision-new");
        page.locator("#field-number").fill("248/QĐ-UBND");
        page.locator("#field-signedOn").fill("25/05/2022");
        page.locator("#field-effectiveOn").fill("15/06/2022");
        page.locator("#field-receivedOn").fill("27/05/2022");
        page.locator("#field-basisOn").fill("15/06/2022");
        page.locator("#field-files").setInputFiles(files());
        page.locator("#field-abolished").fill("2.001255");
        page.locator("form[action='/catalog-decisions'] .button-primary").click();
        assertThat(page.locator("main")).containsText("Sửa đổi, bổ sung: 3");
        assertThat(page.locator("main")).containsText("Mới ban hành: 2");
        assertThat(page.locator("main")).containsText("Bãi bỏ: 1");
        look(control, "decision-preview");
        page.locator("form[action$='/applied'] button").click();
        assertThat(page.locator("main")).containsText("Đã áp dụng");
        assertThat(page.locator("main")).containsText("Còn hạn");
        look(control, "decision-applied");
        control.open("/catalog-decisions");
        look(control, "decisions");

        clock.set(Zones.instantOf(FROM.atTime(9, 0)), "test");
        try {
            Browser phone = browser.another().screen(Browser.Screen.PHONE);
            Page told = phone.open(sheet);
            assertThat(told.locator("h1")).hasText("Tờ niêm yết đã cũ");
            look(phone, "posted-old");
            hall.open(board);
            assertThat(wall.locator("main")).containsText("Niêm yết đúng " + (all - 4) + " trên");
            look(hall, "posting-old");
            assertThat(wall.locator("a[href$='/sheets/2.001263']")).isVisible();
            hall.open("/catalog/2.001263/poster");
            assertThat(wall.locator(".poster")).isVisible();
            control.open("/catalog/2.001263/changes");
            look(control, "procedure-changes");
            page.locator("main a[href*='/changes/']").first().click();
            look(control, "procedure-compare");
            control.open("/catalog-control/completeness?what=ALL");
            assertThat(page.locator("main")).containsText("Đủ bảy bộ phận");
            look(control, "completeness");
            phone.open("/catalog/2.001263");
            assertThat(told.locator("main")).containsText("Trình tự thực hiện");
            look(phone, "procedure-record");
        } finally {
            clock.set(DemoLocality.MORNING, "test");
        }
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        if (!ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", png)) {
            throw new IOException("no writer of pictures");
        }
        return png.toByteArray();
    }

    private static FilePayload[] files() throws IOException {
        List<FilePayload> files = new ArrayList<>();
        files.add(file("2.001263", "a", Map.of("name: Đăng ký", "name: Ghi vào sổ việc")));
        files.add(file("1.004772", "b", Map.of()));
        files.add(file("1.004884", "c", Map.of()));
        files.add(
                file(
                        "2.000635",
                        "d",
                        Map.of("\"2.000635\"", "\"2.999101\"", "QT.HT.12", "QT.MOI.11")));
        files.add(
                file(
                        "2.000635",
                        "e",
                        Map.of("\"2.000635\"", "\"2.999102\"", "QT.HT.12", "QT.MOI.12")));
        return files.toArray(FilePayload[]::new);
    }

    private static FilePayload file(String code, String name, Map<String, String> words)
            throws IOException {
        String text =
                new ClassPathResource("demo/procedures/" + code + ".yaml")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replaceAll("(?m)^valid_from: .*$", "valid_from: " + FROM);
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return new FilePayload(name + ".yaml", "text/yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.assertFits();
        browser.shots(name);
    }
}
