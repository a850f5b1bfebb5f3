package vn.motcua.catalog.discrepancy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.testing.DemoLocality;

/**
 * A sheet of the national catalogue says another fee: the difference is seen, becomes a ticket,
 * goes into a letter, and its outcome is noted.
 */
@BrowserTest
@TestPropertySource(properties = "motcua.test=decision-walk")
class DiscrepancyIT {

    private static final String CONTROL = "kiemsoat.huyen";

    /** By the server itself, which is where a file of that size ends. */
    @Test
    void aFileOfFiftyMegabytesIsRefusedWithASentence(
            Browser browser, @Autowired BeanFactory program) throws Exception {
        DemoLocality.open(program);
        Page page = browser.signIn(CONTROL).open("/admin/catalogue-sheets");
        for (String path :
                List.of(
                        "/admin/catalogue-sheets",
                        "/catalog-decisions/" + UUID.randomUUID() + "/papers")) {
            for (int megabytes : new int[] {50, 70}) {
                HttpResponse<String> answer = sent(page, path, megabytes);
                assertThat(answer.statusCode()).as(path + " " + megabytes).isEqualTo(413);
                assertThat(answer.body()).contains("Tệp gửi lên quá lớn nên không được nhận");
            }
        }
        HttpResponse<String> answer = sent(page, "/admin/catalogue-sheets", 22);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).as("by its own rule").contains("Tệp lớn hơn 20 MB");
    }

    /** As a browser sends it; the test driver itself would take minutes for so many bytes. */
    private static HttpResponse<String> sent(Page page, String path, int megabytes)
            throws IOException, InterruptedException {
        String token = page.locator("main input[name=_csrf]").first().inputValue();
        String cookies =
                page.context().cookies().stream()
                        .map(one -> one.name + "=" + one.value)
                        .collect(Collectors.joining("; "));
        byte[] head =
                ("--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                                + token
                                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\";"
                                + " filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII);
        BodyPublisher body =
                BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(new byte[megabytes * 1024 * 1024]),
                        BodyPublishers.ofByteArray(tail));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(page.url()).resolve(path))
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .header("Accept", "text/html")
                            .header("Cookie", cookies)
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    void fromTheSheetToTheOutcome(Browser browser, @Autowired BeanFactory program) {
        DemoLocality.open(program);
        Browser control = browser.signIn(CONTROL);
        Page page = control.open("/admin/catalogue-sheets");
        look(control, "sheets-empty");
        send(page, "sai.csv", "Mã,Tên,Lĩnh vực,Thời hạn\n2.000635,Cấp bản sao,Hộ tịc,-3 ngày\n");
        assertThat(page.locator("main")).containsText("Không nhận tệp: 2 chỗ sai");
        look(control, "sheet-refused");
        control.open("/admin/catalogue-sheets");
        send(
                page,
                "danh-muc-2022.csv",
                """
                Mã,Tên,Lĩnh vực,Cấp,Cách thức,Thời hạn,Phí
                2.000635,Cấp bản sao Trích lục hộ tịch,Hộ tịch,Cấp xã,Trực tiếp; Trực tuyến; Bưu chính,03 ngày làm việc,5.000 đồng
                1.000656,Đăng ký khai tử,Hộ tịch,Cấp xã,Trực tiếp,trong ngày,Không
                9.000001,Thủ tục của nơi khác,Hộ tịch,Cấp xã,Trực tiếp,3 ngày,Không
                """);
        assertThat(page.locator("main")).containsText("Đã nhận 3 thủ tục");

        control.open("/catalog-differences?kind=NATIONAL");
        look(control, "differences");
        page.locator("main a[href='/catalog-differences/2.000635']").click();
        assertThat(page.locator("main")).containsText("Khác cơ sở dữ liệu quốc gia");
        look(control, "difference");
        page.locator("form:has(input[value='FEES']) button").click();
        assertThat(page.locator("main")).containsText("Mới phát hiện");
        look(control, "ticket");
        page.locator("#field-confirmed-cure-RECOMMENDATION").check();
        page.locator("form[action$='/confirmed'] button").click();
        assertThat(page.locator("main")).containsText("Đã xác nhận");

        control.open("/discrepancies");
        look(control, "tickets");
        page.locator("input[name=ticket]").first().check();
        page.locator("button[formaction='/recommendations/new']").click();
        look(control, "letter-new");
        page.locator("#field-recipient").fill("Ủy ban nhân dân tỉnh Hà Tĩnh");
        page.locator("#field-proposal").fill("Cập nhật mức phí theo Quyết định đã công bố.");
        page.locator("#field-signer").fill("Nguyễn Văn A");
        page.locator("form[action='/recommendations'] .button-primary").click();
        look(control, "letter");
        page.locator("#field-sent-number").fill("135/UBND-VP");
        page.locator("form[action$='/sent'] button").click();
        assertThat(page.locator("main")).containsText("Đã gửi kiến nghị");
        page.locator("tbody a").first().click();
        page.locator("#field-answered-outcome-CURED").check();
        page.locator("form[action$='/answered'] button").click();
        assertThat(page.locator("main")).containsText("Đã khắc phục");
        look(control, "ticket-cured");
        control.open("/discrepancies/new");
        look(control, "ticket-new");
    }

    private static void send(Page page, String name, String text) {
        page.locator("#field-file")
                .setInputFiles(
                        new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[action='/admin/catalogue-sheets'] .button-primary").click();
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.assertFits();
        browser.shots("discrepancy-" + name);
    }
}
