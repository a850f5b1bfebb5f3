package vn.motcua.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.testing.DemoLocality;

/** An IT officer sees what a real clamd found in the background, and has all scanned again. */
@BrowserTest
class FilesPageIT {

    private static final int TESTS = 1;
    private static final String PATH = "/admin/files";
    private static final ClamdServer CLAMD = new ClamdServer();

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry settings) {
        settings.add("motcua.scanner.clamd", CLAMD::address);
    }

    @BeforeAll
    static void start() throws Exception {
        CLAMD.startOrSkip(TESTS);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        CLAMD.close();
    }

    @Test
    void whatIsFoundInTheBackgroundIsShown(
            Browser browser, @Autowired BeanFactory program, @Autowired Files files)
            throws Exception {
        DemoLocality.open(program);
        byte[] bad = ("%PDF-1.7\n% " + ClamdServer.EICAR).getBytes(StandardCharsets.US_ASCII);
        String hash = files.storeHandedIn(bad, "application/pdf").hash();

        Browser keeper = browser.signIn("quantri.huyen");
        Page page = keeper.open(PATH);
        for (int i = 0; i < 30 && !page.content().contains(hash.substring(0, 16)); i++) {
            page.waitForTimeout(1000);
            page.reload();
        }
        assertThat(page.locator("table")).containsText("Eicar-Test.UNOFFICIAL");
        look(keeper, "files-infected");

        page.locator("form[action='/admin/files/scanned'] button").click();
        assertThat(page.locator("#scanner"))
                .containsText(
                        "Lần quét lại gần nhất", new ContainsTextOptions().setTimeout(20_000));

        CLAMD.close();
        for (int i = 0; i < 30 && !page.content().contains("không trả lời từ"); i++) {
            page.waitForTimeout(1000);
            page.reload();
        }
        assertThat(page.locator("#scanner .alert-late")).containsText("không trả lời từ");
        look(keeper, "files-scanner-down");
        keeper.screen(Browser.Screen.PHONE);
        page.reload();
        keeper.axe();
        keeper.assertFits();
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.assertFits();
        browser.shots(name);
    }
}
