package vn.motcua.communication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** From draft to what everybody reads, and a campaign, with a browser that runs no script. */
@BrowserTest
@TestPropertySource(properties = "motcua.test=communication-walk")
class CommunicationIT {

    private static final String STEPS = "form[action$='/steps'] button";

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    @Test
    void newsGoFromDraftToThePublic(Browser browser, @Autowired BeanFactory program)
            throws IOException {
        DemoLocality.open(program);
        Browser looking = browser.signIn("hotich.tunganh");
        Browser writer = browser.withoutScript().signIn("hotich.tunganh");
        Page page = writer.open("/communication/news/new");
        looking.open("/communication/news/new");
        look(looking, "form");
        page.locator("#field-unit").selectOption(Unit.idOf("tunganh").toString());
        page.locator("#field-topic").selectOption("online");
        page.locator("#field-title").fill("Nộp hồ sơ khai sinh trên mạng");
        page.locator("#field-summary").fill("Từ tháng 6, người dân nộp hồ sơ tại nhà.");
        page.locator("#field-body").fill("## Cách nộp\n\n- Vào [danh mục](/catalog)");
        page.locator("button[value=preview]").click();
        assertThat(page.locator("#preview h2").last()).hasText("Cách nộp");
        page.locator("form[action='/communication/news'] .button-primary").click();
        String own = page.url().replaceFirst("^https?://[^/]+", "");
        page.locator("#field-picture-file")
                .setInputFiles(new FilePayload("quay.jpg", "image/jpeg", picture()));
        page.locator("#field-picture-alt").fill("Quầy một cửa");
        page.locator("form[action$='/pictures'] button").click();
        page.locator("#field-step-step-SUBMIT").check();
        page.locator(STEPS).click();
        looking.open(own);
        look(looking, "item");

        Browser chair = browser.withoutScript().signIn("chutich.tunganh");
        page = chair.open(own);
        page.locator("#field-step-step-PUBLISH").check();
        page.locator(STEPS).click();
        assertThat(page.locator("main")).containsText("Đã đăng");

        Browser reader = browser.withoutScript();
        page = reader.open("/news?site=" + Unit.idOf("tunganh"));
        page.locator("text=Nộp hồ sơ khai sinh trên mạng").click();
        assertThat(page.locator("article img")).hasAttribute("alt", "Quầy một cửa");
        String seen = page.url().replaceFirst("^https?://[^/]+", "");
        browser.open(seen);
        look(browser, "public-item");
        browser.open("/news?site=" + Unit.idOf("tunganh"));
        look(browser, "public-list");
        looking.open("/communication/news");
        look(looking, "list");
    }

    @Test
    void aCampaignIsOpenedAndSeenFromAllSides(Browser browser, @Autowired BeanFactory program) {
        DemoLocality.open(program);
        Browser control = browser.signIn("kiemsoat.huyen");
        Page page = control.open("/communication/campaigns/new");
        page.locator("#field-unit").selectOption(Unit.idOf("dt").toString());
        page.locator("#field-title").fill("Tuyên truyền Nghị định 107");
        page.locator("#field-topic").selectOption("decree-107");
        page.locator("#field-from").fill("01/05/2022");
        page.locator("#field-to").fill("31/07/2022");
        page.locator("#field-tasks").fill("Đăng một tin");
        page.locator("#field-units-" + Unit.idOf("tunganh")).check();
        page.locator("form[action='/communication/campaigns'] .button-primary").click();
        assertThat(page.locator("#coverage")).containsText("0/1");
        look(control, "campaign");
        for (String part : new String[] {"products", "papers", "materials", "activity", "links"}) {
            control.open("/communication/" + part);
            look(control, part);
        }
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.assertFits();
        browser.shots("communication-" + name);
    }
}
