package vn.motcua.dossier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.browser.Browser;
import vn.motcua.browser.Browser.Screen;
import vn.motcua.browser.BrowserTest;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.Acted;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.identity.OnBehalf;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** A leader signs what lies on the desk in one go, and sees what became of each. */
@BrowserTest
class BatchesIT {

    private static final String RECEIVER = "motcua.thitran";
    private static final String JUSTICE = "hotich.thitran";
    private static final String SIGNER = "phochutich.thitran";
    private static final int MANY = 60;
    private static final Duration AGO = Duration.ofDays(14);

    @Autowired Dossiers dossiers;
    @Autowired OnBehalf people;
    @Autowired BusinessClock clock;

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @Test
    void aLeaderSignsAllAtOnceAndSeesWhatBecameOfEach(Browser browser) {
        List<Acted> waiting = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            waiting.add(forward(forward(receive(), RECEIVER), JUSTICE));
        }
        Page page = browser.signIn(SIGNER).open("/tasks");
        looksGood(browser, "tasks-many");
        page.locator("a[href^='/batches/new']").click();
        page.waitForURL("**/batches/new**");
        assertThat(page.locator("h1")).containsText(MANY + " việc");
        looksGood(browser, "batch-new");
        decide(waiting.getFirst());

        Locator form = form(page, "decide");
        form.locator("textarea").fill("Đồng ý");
        form.locator("button").click();
        page.waitForURL("**/batches/*-*");
        browser.shot("batch-running-desk");

        // Nobody reloads: the page finds out by itself.
        assertThat(page.locator("#batch[data-standing=done]"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        assertThat(page.locator("#done")).hasText("" + (MANY - 1));
        assertThat(page.locator("#refused")).hasText("1");
        assertThat(page.locator("#batch .plain a")).hasText(waiting.getFirst().code());
        looksGood(browser, "batch");
        String batch = page.url();
        page.locator("#again").click();
        page.waitForURL(batch);
        assertThat(page.locator("[role=status]").last()).containsText("chưa được 1");
        browser.open("/batches");
        looksGood(browser, "batches");
        assertThat(page.locator("[data-key-row]")).hasCount(1);
    }

    @Test
    void withoutScriptTheChosenRowsAreDoneAllTheSame(Browser browser) {
        forwardable();
        forwardable();
        Browser plain = browser.withoutScript().signIn("motcua.yenho");
        Page page = plain.open("/tasks");
        page.locator("input[name=row]").nth(0).check();
        page.locator("input[name=row]").nth(1).check();
        page.locator("form[action='/batches/new'] button[class*=button-secondary]").last().click();
        form(page, "forward").locator("button").click();

        assertThat(page.locator("#done")).hasText("2");
        assertThat(page.locator("#left")).hasText("0");
    }

    @Test
    void whatIsLateAndLeavesForTheDistrictIsAskedAboutOnce(Browser browser) {
        for (int i = 0; i < 3; i++) {
            clock.runAt(DemoLocality.MORNING.minus(AGO), this::proposed);
        }
        Page page = browser.signIn("chutich.tunganh").expecting("422").open("/tasks");
        page.locator("a[href^='/batches/new']").click();
        page.waitForURL("**/batches/new**");
        Locator form = form(page, "decide");
        assertThat(form).containsText("3 hồ sơ đã quá hẹn mà chưa xin lỗi");
        assertThat(form.locator("[name=apologyReason]"))
                .hasValue(Pattern.compile("Hồ sơ đang ở.*"));
        looksGood(browser, "batch-carry");

        String proposed = form.locator("[name=reappointed]").inputValue();
        form.locator("[name=reappointed]").fill("30/05/2022");
        form.locator("button").click();
        assertThat(form.locator(".error").first()).hasText("Hãy nhập nội dung này.");
        assertThat(form.locator(".error").last()).containsText("Ngày này không thể đúng");
        browser.shot("batch-carry-refused-desk");
        form.locator("[name=reappointed]").fill(proposed);
        form.locator("[name=sentAs][value=PAPER]").check();
        form.locator("button").click();

        assertThat(page.locator("#done")).hasText("3");
        assertThat(page.locator("#apologised")).hasText("3");
        looksGood(browser, "batch-carried");
    }

    /** A request that the chair of the commune is to send to the district. */
    private void proposed() {
        Acted in = receive("motcua.tunganh", "1.001731", "chung-tu");
        Acted ignored = forward(forward(in, "motcua.tunganh"), "xahoi.tunganh");
    }

    private static Locator form(Page page, String act) {
        return page.locator(
                "form[action='/batches']",
                new Page.LocatorOptions()
                        .setHas(page.locator("input[name=act][value='" + act + "']")));
    }

    private static void looksGood(Browser browser, String name) {
        Page page = browser.page();
        int checks = browser.axe();
        browser.shot(name + "-desk");
        browser.screen(Screen.PHONE);
        browser.assertFits();
        browser.shot(name + "-phone");
        browser.screen(Screen.DARK);
        checks += browser.axe();
        browser.shot(name + "-dark");
        browser.screen(Screen.EN);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.reload();
        checks += browser.axe();
        browser.shot(name + "-en-dark");
        browser.screen(Screen.DESK);
        page.reload();
        assertThat(checks).isGreaterThan(60);
    }

    private void forwardable() {
        Acted ignored = receive("motcua.yenho");
    }

    private Acted receive() {
        return receive(RECEIVER);
    }

    private Acted receive(String receiver) {
        return receive(receiver, "2.000635", "");
    }

    /** With the papers that it needs; one more of which a copy is handed in, where there is one. */
    private Acted receive(String receiver, String procedure, String copy) {
        List<PaperCount> papers = new ArrayList<>();
        papers.add(new PaperCount("to-khai", 1, 0, 0, false));
        papers.add(new PaperCount("giay-to-tuy-than", 0, 0, 0, true));
        if (!copy.isEmpty()) {
            papers.add(new PaperCount(copy, 0, 0, 1, false));
        }
        UUID id = Uuid7.next();
        Receive receive =
                new Receive(
                        id,
                        Unit.idOf(receiver.substring(receiver.indexOf('.') + 1)),
                        procedure,
                        "chung",
                        Channel.COUNTER,
                        new Applicant(
                                "Trần Văn Quỳnh",
                                "042087000123",
                                null,
                                "Nam",
                                "Thôn Đại Lợi",
                                "",
                                "",
                                "",
                                ""),
                        papers,
                        1,
                        ReturnMethod.DESK);
        return dossiers.receive(receive, people.of(Staff.idOf(receiver)).orElseThrow());
    }

    private Acted forward(Acted dossier, String who) {
        OpenTask task = dossier.state().open().getFirst();
        return act(dossier, new DossierCommand.Forward(task.no(), task.version(), null, null), who);
    }

    /** At another screen, while the list is being looked at on this one. */
    private void decide(Acted dossier) {
        OpenTask task = dossier.state().open().getFirst();
        Acted ignored =
                act(
                        dossier,
                        new DossierCommand.Decide(task.no(), task.version(), null, null),
                        SIGNER);
    }

    private Acted act(Acted dossier, DossierCommand command, String who) {
        return dossiers.act(
                dossier.state().id(),
                command,
                Uuid7.next(),
                people.of(Staff.idOf(who)).orElseThrow());
    }
}
