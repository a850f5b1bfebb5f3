package vn.motcua.inspection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.dossier.web.Desk;
import vn.motcua.testing.DemoLocality;

/** Visits on tablets that lose their connection, their window and their session. */
@BrowserTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=inspection-tablet")
class InspectionTabletIT {

    private static final String LEADER = "chanhvanphong.huyen";
    private static final String SECRETARY = "chuyenvien1.tuphap";
    private static final String MEMBER = "chuyenvien1.laodong";
    private static final String PASSPHRASE = "đò ngang sông La";
    private static final String NOTE = "Thiếu bảng ở cửa số hai";

    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;
    @Autowired private CheckStore checks;
    @Autowired private TabletStore tablets;

    private UUID visit;
    private String tablet;

    @BeforeAll
    static void locality(@Autowired BeanFactory program, @Autowired MockMvcTester mvc) {
        DemoLocality.open(program);
        new Desk(program, mvc).receive("Người Một");
    }

    @BeforeEach
    void aVisitThatRuns() {
        visit = new RunningVisit(mvc, jdbc).begun(LEADER, SECRETARY, MEMBER);
        tablet = "/inspection-visits/" + visit + "/tablet";
    }

    private static Locator is(Page page, String name) {
        return page.locator("[data-is=" + name + "]");
    }

    private Page takeAlong(Browser browser, String device) {
        Page page = browser.open(tablet);
        page.locator("#field-take-device").fill(device);
        page.locator("#field-take-password").fill(PASSPHRASE);
        page.locator("#field-take-again").fill(PASSPHRASE);
        page.locator("[data-is=take] .button-primary").click();
        assertThat(is(page, "unit")).containsText("Tùng Ảnh");
        return page;
    }

    private static void unlock(Page page, String passphrase) {
        page.locator("#field-unlock-password").fill(passphrase);
        page.locator("[data-is=unlock] .button-primary").click();
    }

    private static Locator asked(Page page, String item) {
        return page.locator("[data-item='" + item + "']:not([data-dossier])");
    }

    private static void answer(Locator asked, String verdict, String note, FilePayload... photos) {
        asked.locator("summary").click();
        asked.locator("input[value=" + verdict + "]").check();
        asked.locator("textarea").fill(note);
        asked.locator("input[type=file]").setInputFiles(photos);
        asked.locator(".button-secondary").click();
        assertThat(asked.locator("details")).not().hasAttribute("open", "");
    }

    private static FilePayload photo() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "png", out);
            return new FilePayload("cua-so-hai.png", "image/png", out.toByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Answer> answers(String item) {
        return checks.answers(visit).getOrDefault(new Answer.Subject(null, item), List.of());
    }

    private long kept() {
        return checks.answers(visit).values().stream().mapToLong(Collection::size).sum();
    }

    private static void look(Browser browser, String name) {
        browser.screen(Browser.Screen.PHONE);
        browser.axe();
        browser.assertFits();
        browser.shot("inspection-tablet-" + name + "-phone");
        browser.page().setViewportSize(820, 1180);
        browser.axeOfWordsAndColours();
        browser.assertFits();
        browser.shot("inspection-tablet-" + name);
        browser.screen(Browser.Screen.DESK);
    }

    @Test
    void whatIsNotedWithoutConnectionOutlivesReloadsAndAWindowClosedWhileJoining(Browser browser) {
        browser.expecting("ERR_INTERNET_DISCONNECTED").expecting("ERR_FAILED");
        browser.signIn(MEMBER);
        browser.open(tablet);
        look(browser, "take");
        Page page = takeAlong(browser, "Máy bảng 2");
        BrowserContext context = page.context();

        context.setOffline(true);
        assertThat(fetches(page)).as("nothing comes through").containsOnly("down");
        page.reload();
        unlock(page, "một câu khác hẳn");
        assertThat(page.locator("[data-is=unlock] .error"))
                .hasText("Mật khẩu không đúng; không mở được dữ liệu trên thiết bị.");
        look(browser, "unlock");
        unlock(page, PASSPHRASE);
        assertThat(is(page, "line")).hasText("Không có mạng");
        asked(page, "posting-full").locator("summary").click();
        asked(page, "posting-full").locator(".button-secondary").click();
        assertThat(asked(page, "posting-full").locator(".error")).isVisible();
        asked(page, "posting-full").locator("summary").click();
        answer(asked(page, "posting-full"), "NOT_MET", NOTE, photo());
        answer(asked(page, "posting-place"), "MET", "");
        page.locator("details.more:has-text('Cấp bản sao') > summary").first().click();
        answer(page.locator("[data-dossier]").first(), "MET", "");
        assertThat(is(page, "state")).hasText("Còn 4 mục trên thiết bị, chưa gộp.");
        look(browser, "noted");
        nothingIsReadable(page);
        is(page, "join").click();
        assertThat(is(page, "said")).containsText("Không có kết nối");
        assertThat(kept()).isZero();

        page.reload();
        unlock(page, PASSPHRASE);
        assertThat(is(page, "state")).hasText("Còn 4 mục trên thiết bị, chưa gộp.");
        context.setOffline(false);
        stopTheSecondAfterTheServerHasIt(page);
        is(page, "join").click();
        assertThat(is(page, "said")).containsText("Không có kết nối");
        assertThat(kept()).as("the second came, but the device was not told").isEqualTo(1);
        page.close();
        goesOn(context.newPage());
    }

    /** What comes through from the page, and from its worker, which has the second asked by it. */
    private List<Object> fetches(Page page) {
        return Stream.of(tablet + "/session", "/static/img/nothing.svg")
                .map(path ->
                        page.evaluate("path => fetch(path).then(() => 'up', () => 'down')", path))
                .toList();
    }

    private void stopTheSecondAfterTheServerHasIt(Page page) {
        AtomicInteger sent = new AtomicInteger();
        page.route(
                url -> url.endsWith("/tablet/answers") || url.endsWith("/tablet/photographs"),
                (Route route) -> {
                    if (sent.incrementAndGet() == 1) {
                        route.resume();
                    } else {
                        route.fetch();
                        route.abort();
                    }
                });
    }

    private void goesOn(Page page) {
        page.navigate(tablet);
        unlock(page, PASSPHRASE);
        assertThat(is(page, "state")).hasText("Còn 3 mục trên thiết bị, chưa gộp.");
        is(page, "join").click();
        assertThat(is(page, "said")).hasText("Đã gộp 3 mục.");
        assertThat(is(page, "state")).hasText("Không còn gì chưa gộp trên thiết bị này.");
        assertThat(is(page, "log").locator("li")).hasCount(4);
        assertThat(asked(page, "posting-full")).containsText(NOTE);
        assertThat(kept()).isEqualTo(3);
        assertThat(tablets.photographs(visit)).hasSize(1);
        page.navigate("/inspection-visits/" + visit + "/checks");
        assertThat(page.locator("#posting")).containsText("cua-so-hai.png");
        assertThat(page.locator("#posting")).containsText("ghi trên “Máy bảng 2”");
    }

    /** Neither rows nor kept pages have anything in them that was noted or taken along. */
    private static void nothingIsReadable(Page page) {
        Object all =
                page.evaluate(
                        """
                        (async () => {
                          const open = indexedDB.open("motcua-tablet");
                          await new Promise(done => (open.onsuccess = done));
                          const read = new TextDecoder();
                          const said = [];
                          for (const name of open.result.objectStoreNames) {
                            const rows = open.result.transaction(name).objectStore(name).getAll();
                            await new Promise(done => (rows.onsuccess = done));
                            for (const row of rows.result) {
                              said.push(JSON.stringify(row) + read.decode(row.sealed) + row.sealed.byteLength);
                            }
                          }
                          open.result.close();
                          for (const name of await caches.keys()) {
                            const shelf = await caches.open(name);
                            for (const request of await shelf.keys()) {
                              const kept = await shelf.match(request);
                              said.push(request.url + (await kept.text()));
                            }
                          }
                          said.push(JSON.stringify({ ...localStorage, ...sessionStorage }));
                          return said;
                        })()
                        """);
        List<?> said = (List<?>) all;
        assertThat(said).as("a visit, four entries, a page and its parts").hasSizeGreaterThan(8);
        assertThat(said)
                .allSatisfy(one ->
                        assertThat((String) one)
                                .doesNotContain(
                                        NOTE,
                                        PASSPHRASE,
                                        "Tùng Ảnh",
                                        "posting-full",
                                        "cua-so-hai",
                                        "Máy bảng 2",
                                        "IHDR"));
    }

    @Test
    void twoTabletsInConflictAreMergedByAPerson(Browser browser) {
        browser.expecting("401");
        Browser other = browser.another();
        Page first = takeAlong(browser.signIn(MEMBER), "Máy bảng 1");
        Page second = takeAlong(other.signIn(SECRETARY), "Máy bảng 2");
        first.context().setOffline(true);
        second.context().setOffline(true);
        answer(asked(first, "posting-full"), "MET", "Đủ cả");
        answer(asked(second, "posting-full"), "NOT_MET", NOTE);
        first.context().setOffline(false);
        second.context().setOffline(false);

        is(second, "join").click();
        assertThat(is(second, "said")).hasText("Đã gộp 1 mục.");
        assertThat(endSessions(MEMBER)).isPositive();
        is(first, "join").click();
        assertThat(is(first, "said")).containsText("Phiên làm việc đã hết");
        assertThat(answers("posting-full")).hasSize(1);
        is(first, "said").locator("a").click();
        first.locator("#field-username").fill(MEMBER);
        first.locator("#field-password").fill(DemoLocality.PASSWORD);
        first.locator("main form[action='/sign-in'] .button-primary").click();
        unlock(first, PASSPHRASE);
        is(first, "join").click();
        assertThat(is(first, "said")).containsText("Đã gộp 1 mục. 1 mục khác với trả lời");
        assertThat(asked(first, "posting-full")).containsText(NOTE);
        look(browser, "joined");
        assertThat(Answer.heads(answers("posting-full"))).hasSize(2);

        is(first, "log").locator("a").click();
        look(browser, "choose");
        first.locator("#posting p.row:has-text('" + NOTE + "') + form button").click();
        assertThat(Answer.standing(answers("posting-full")))
                .get()
                .extracting(Answer::verdict)
                .isEqualTo(Verdict.NOT_MET);
    }

    private int endSessions(String who) {
        return jdbc.sql("delete from identity.session where principal_name = :who")
                .param("who", who)
                .update();
    }

    @Test
    void whatIsRefusedStaysOnTheTabletToBeReadAndForgottenThere(Browser browser)
            throws IOException {
        browser.expecting("409");
        Page page = takeAlong(browser.signIn(MEMBER), "Máy bảng 3");
        page.context().setOffline(true);
        answer(asked(page, "posting-full"), "NOT_MET", NOTE, photo());
        jdbc.sql("update inspection.visit set state = 'ENDED' where id = :id")
                .param("id", visit)
                .update();
        page.context().setOffline(false);

        is(page, "join").click();

        assertThat(is(page, "said")).containsText("2 mục không được nhận");
        assertThat(is(page, "kept").locator(".error").first())
                .containsText("Chỉ ghi kết quả khi cuộc kiểm tra đang diễn ra.");
        look(browser, "refused");
        assertThat(kept()).isZero();
        page.reload();
        unlock(page, PASSPHRASE);
        assertThat(is(page, "kept")).containsText("Không được nhận");
        Download text = page.waitForDownload(() -> is(page, "export").click());
        assertThat(Files.readString(text.path())).contains(NOTE, "Không được nhận", "không mã hóa");
        Download picture =
                page.waitForDownload(() ->
                        is(page, "kept").locator("button:has-text('Lưu ảnh ra tệp')").click());
        assertThat(Files.readAllBytes(picture.path())).isEqualTo(photo().buffer);
        is(page, "kept").locator("summary").first().click();
        is(page, "kept").locator(".button-danger").first().click();
        assertThat(is(page, "state")).hasText("Còn 1 mục trên thiết bị, chưa gộp.");
        assertThat(is(page, "kept")).containsText("cua-so-hai.png");
        is(page, "forget").locator("summary").click();
        assertThat(is(page, "lost")).containsText("Còn 1 mục chưa gộp");
        is(page, "forget").locator("button").click();
        assertThat(is(page, "said")).containsText("Đã xóa cuộc kiểm tra khỏi thiết bị này.");
        assertThat(
                        page.evaluate(
                                """
                                (async () => {
                                  const open = indexedDB.open("motcua-tablet");
                                  await new Promise(done => (open.onsuccess = done));
                                  const left = [await caches.keys()];
                                  for (const name of open.result.objectStoreNames) {
                                    const rows = open.result.transaction(name).objectStore(name).getAll();
                                    await new Promise(done => (rows.onsuccess = done));
                                    left.push(rows.result);
                                  }
                                  return left.flat().length + (await navigator.serviceWorker.getRegistrations()).length;
                                })()
                                """))
                .isEqualTo(0);
    }

    @Test
    void withoutScriptThePageSaysThatItNeedsOneAndWhereTheOrdinaryPagesAre(Browser browser) {
        Page page = browser.withoutScript().signIn(MEMBER).open(tablet);

        assertThat(page.locator("noscript .alert")).containsText("Trang này phải chạy JavaScript");
        assertThat(is(page, "take")).isHidden();
        page.locator("noscript a").first().click();
        assertThat(page.locator("h1")).hasText("Bảng kiểm tra");
    }
}
