package vn.motcua.eform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.catalog.CatalogIds;
import vn.motcua.testing.DemoLocality;

/**
 * The control office looks at forms, mends and publishes them; {@link DesignedByHandTest} makes
 * them.
 */
@BrowserTest
class DesignerIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    private static JsonNode wanted(String code) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        DesignerIT.class.getResourceAsStream("/demo/forms/" + code + ".json"))) {
            return JSON.readTree(in.readAllBytes()).path("layout");
        }
    }

    private static String path(String code, String validFrom) {
        return "/catalog/forms/" + CatalogIds.version(code, LocalDate.parse(validFrom));
    }

    @Test
    void aFormThatWasTakenInIsPublished(Browser browser) throws IOException {
        Page page = browser.signIn("kiemsoat.huyen").page();
        String path = begun(page, "1.001193", "2020-09-15");
        page = browser.open(path);
        assertThat(page.locator("#faults")).hasCount(0);
        browser.axe();
        browser.shots("designer-1.001193");
        page.locator("form[action='" + path + "/publish'] button").click();
        assertThat(page.locator("body")).containsText("Đã ban hành biểu mẫu lần 1");
        assertThat(page.locator("main"))
                .containsText("Không có gì thay đổi so với lần ban hành đang dùng.");
    }

    private static final Map<String, String> BIRTH =
            Map.ofEntries(
                    Map.entry("applicant.name", "Nguyễn Văn An"),
                    Map.entry("applicant.number", "042090001234"),
                    Map.entry("applicant.home.province", "Tỉnh Hà Tĩnh"),
                    Map.entry("applicant.home.commune", "Xã Tùng Ảnh"),
                    Map.entry("child.name", "Nguyễn Thị Bình"),
                    Map.entry("child.born", "20/05/2022"),
                    Map.entry("child.ethnicity", "Kinh"),
                    Map.entry("child.nationality", "Việt Nam"),
                    Map.entry("birthPlace", "Bệnh viện đa khoa Đức Thọ"),
                    Map.entry("origin", "Hà Tĩnh"),
                    Map.entry("sign.typed", "Nguyễn Văn An"));

    private static final Map<String, String> CHOSEN =
            Map.of(
                    "relation", "parent",
                    "child.gender", "female",
                    "evidence", "attestation",
                    "hasMother", "no",
                    "hasFather", "no");

    private static void fill(Page page, String path) {
        String form = "form[action='" + path + "/preview'] ";
        BIRTH.forEach((name, value) -> page.locator(form + "[name='" + name + "']").fill(value));
        CHOSEN.forEach((name, value) ->
                page.locator(form + "[name='" + name + "'][value='" + value + "']").check());
        page.locator(form + "[name='sign.confirmed']").check();
    }

    private static String begun(Page page, String code, String from) throws IOException {
        String path = path(code, from);
        take(page, path, wanted(code));
        return path;
    }

    /** Takes a file into the draft, as one would. */
    private static void take(Page page, String path, JsonNode layout) {
        page.navigate(path);
        page.locator("details.more:not(.place-abroad) summary").last().click();
        String file = JSON.createObjectNode().set("layout", layout).toString();
        page.locator("#field-file")
                .setInputFiles(
                        new FilePayload(
                                "form.json",
                                "application/json",
                                file.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[action='" + path + "/file'] button").click();
        assertThat(page.locator("body")).containsText("Đã nhập tệp vào bản nháp");
    }

    @Test
    void thePreviewAsksWhatTheCaseAndTheAnswersAskFor(Browser browser) throws IOException {
        Page page = browser.signIn("kiemsoat.huyen").page();
        String path = begun(page, "1.001193", "2025-07-01");
        assertThat(page.locator("[id='field-father']")).isHidden();
        page.locator("[name=hasFather][value=yes]").check();
        assertThat(page.locator("[id='field-father']")).isVisible();
        page.locator("[name=hasFather][value=no]").check();
        assertThat(page.locator("[id='field-father']")).isHidden();
        page.locator("[data-table=siblings] [data-row-add]").click();
        assertThat(page.locator("[data-table=siblings] [data-row]")).hasCount(2);
        assertThat(page.locator("[name='siblings.1.name']")).isFocused();
        page.locator("[data-table=siblings] [data-row-remove]").last().click();
        assertThat(page.locator("[data-table=siblings] [data-row]")).hasCount(1);
        fill(page, path);
        page.locator("[name='siblings.0.name']").fill("Nguyễn Văn Cả");
        page.locator("[name='siblings.0.born']").fill("1/2/2015");
        page.locator(".designer-preview form.form > .button").click();
        assertThat(page.locator(".designer-preview")).containsText("Điền đúng và đủ");
        assertThat(page.locator(".designer-preview"))
                .containsText("Giấy tờ phải nộp thêm: Giấy chứng sinh.");
        page.locator(".designer-preview details:not(.place-abroad) > summary").click();
        assertThat(page.locator(".designer-preview dl").first())
                .containsText("Xã Tùng Ảnh, Huyện Đức Thọ, Tỉnh Hà Tĩnh");
        assertThat(page.locator(".designer-preview .more-body td").nth(1)).hasText("01/02/2015");
        assertThat(page.locator(".designer-preview dl").last())
                .containsText("Đã xác nhận bằng họ tên: Nguyễn Văn An");
        browser.axe();
        browser.shot("form-read");

        page = browser.open(path + "?case=bo-roi&width=phone");
        assertThat(page.locator("[name=foundAt]")).isVisible();
        assertThat(page.locator("[name=birthPlace]")).hasCount(0);
        browser.expecting("422");
        page.locator(".designer-preview form.form > .button").click();
        assertThat(page.locator(".errors")).containsText("Điền Ngày phát hiện trẻ");
        browser.axe();
        for (Browser.Screen screen : Browser.Screen.values()) {
            browser.screen(screen);
            page = browser.open(path + "?case=chung");
            browser.assertFits();
            browser.axeOfWordsAndColours();
            page.locator("[name=hasMother][value=yes]").check();
            browser.shot("form-birth-" + screen.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void aRowIsMendedMovedRemovedAndPutBack(Browser browser) throws IOException {
        Page page = browser.signIn("kiemsoat.huyen").page();
        String path = begun(page, "1.000656", "2020-09-15");
        page.locator("#row-field-relation a").click();
        browser.axe();
        browser.shots("designer-edit");
        page.locator(".designer-edit [name=id]").fill("Quan hệ");
        page.locator(".designer-edit [name=en]").fill("");
        page.locator(".designer-edit button[value=save]").click();
        assertThat(page.locator("#faults")).isVisible();
        assertThat(page.locator("main")).containsText("Tên trường “Quan hệ” chỉ gồm");
        assertThat(page.locator("main")).containsText("Chưa có tiếng Anh");
        assertThat(page.locator("form[action$='/publish']")).hasCount(0);
        page.locator("button[value=undo]").click();
        assertThat(page.locator("#faults")).hasCount(0);
        assertThat(page.locator("#row-field-hour ~ *")).hasCount(0);
        page.locator("#row-field-diedAt button[value=up]").click();
        assertThat(page.locator("li:has(> #row-field-diedAt) + li > #row-field-hour")).hasCount(1);
        page.locator("#row-field-proof button[value=remove]").click();
        assertThat(page.locator("main")).containsText("Điều kiện hỏi mục “proof” không đứng trước");
        page.locator("button[value=undo]").click();
        page.locator("button[value=undo]").click();
        assertThat(page.locator("#faults")).hasCount(0);
    }

    @Test
    void theSameWithoutScript(Browser browser) throws IOException {
        Browser plain = browser.withoutScript();
        Page page = plain.signIn("kiemsoat.huyen").page();
        String path = begun(page, "1.001612", "2021-01-04");
        page.navigate(path + "?case=ho-gia-dinh");
        assertThat(page.locator("[name='members.1.name']")).isVisible();
        assertThat(page.locator("[name='members.2.name']")).hasCount(0);
        page.locator("[name='members.0.name']").fill("Trần Thị Một");
        page.locator("[data-table=members] [data-row-add]").click();
        assertThat(page.locator("[name='members.2.name']")).isVisible();
        assertThat(page.locator("[name='members.0.name']")).hasValue("Trần Thị Một");
        assertThat(page.locator(".designer-preview"))
                .containsText(
                        "Chỉ điền khi “Có ngành, nghề đầu tư kinh doanh có điều kiện” là Có.");
    }

    /** Two hundred rows go through the server and come back. */
    @Test
    void aTableOfTwoHundredRowsIsTaken(Browser browser) throws IOException {
        Page page = browser.signIn("kiemsoat.huyen").page();
        String path = begun(page, "1.001612", "2021-01-04");
        page.navigate(path + "?case=ho-gia-dinh");
        page.evaluate(
                """
                (() => {
                  const table = document.querySelector("[data-table=members]");
                  for (let i = 2; i < 200; i++) table.querySelector("[data-row-add]").click();
                  for (const input of table.querySelectorAll("input[name$='.name']")) input.value = "Người " + input.name;
                })()
                """);
        browser.expecting("422");
        page.locator(".designer-preview form.form > .button").click();
        assertThat(page.locator(".errors")).containsText("dòng 200");
        assertThat(page.locator("[name='members.199.name']")).hasValue("Người members.199.name");
        assertThat(page.locator(".errors")).not().containsText("nhiều nhất 200");
    }

    @Test
    void proceduresAreListedWithTheirForms(Browser browser) {
        Page page = browser.signIn("kiemsoat.huyen").open("/catalog/forms?q=khai+sinh");
        assertThat(page.locator("tbody tr")).not().hasCount(0);
        browser.axe();
        browser.shots("forms");
        page.locator("tbody a").first().click();
        assertThat(page.locator("h1")).containsText("Biểu mẫu:");
    }
}
