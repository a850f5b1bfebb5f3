package vn.motcua.archive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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
import vn.motcua.journal.Journal;
import vn.motcua.testing.Citizens;
import vn.motcua.testing.DemoLocality;

/** A result from its dossier through the register to the store of its owner. */
@BrowserTest
@AutoConfigureMockMvc
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=archive-walk"})
class ArchiveIT {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void locality() {
        DemoLocality.open(program);
    }

    @Test
    void anOfficerConfirmsAScanAndTheOwnerFindsItInTheStore(Browser browser) {
        Desk desk = new Desk(program, mvc);
        UUID dossier = desk.receive("Trần Thị Kho");
        desk.forward(dossier, 4);
        program.getBean(ResultFollower.class)
                .follow(program.getBean(Journal.class).read(List.of(dossier)));

        Browser clerk = browser.signIn(Desk.CLERK);
        Page page = clerk.open("/archive/digitising");
        clerk.axe();
        clerk.shots("archive-digitising");
        UUID result = program.getBean(ResultQueries.class).of(dossier).getFirst().id();
        page.locator("main a[href='/archive/results/" + result + "']").click();
        clerk.axe();
        page.locator("input[name=file]")
                .setInputFiles(
                        new FilePayload(
                                "quet.pdf",
                                "application/pdf",
                                ("%PDF-1.7\n% " + dossier).getBytes(StandardCharsets.UTF_8)));
        page.locator("#field-confirm-signer").fill("Bà Ký, Chủ tịch");
        page.locator("label[for=field-confirm-seenPaper]").click();
        page.locator("form[action$='/confirmed'] .button-primary").click();
        assertThat(page.locator("main")).containsText("Xác nhận bản số hóa");
        assertThat(page.locator("main")).containsText("-KQ2");
        clerk.axe();
        clerk.shots("archive-result");
        clerk.open("/archive");
        clerk.axe();
        clerk.shots("archive-register");
        clerk.open("/archive/new");
        clerk.axe();
        clerk.open("/archive/samples");
        clerk.axe();
        clerk.screen(Browser.Screen.PHONE).open("/archive");
        clerk.assertFits();

        String contact = "0988200077";
        Browser owner = browser.withoutScript().screen(Browser.Screen.PHONE);
        Citizens.signIn(owner, program, contact, "Trần Thị Kho", "/my");
        jdbc.sql(
                        """
                        insert into filing.filed (dossier_id, account, form_id, case_id, level, answers, filed_at)
                        select :dossier, account, :dossier, 'chung', 'CONTACT', '{}', now()
                        from citizen.contact where value like '%988200077'
                        """)
                .param("dossier", dossier)
                .update();
        Page own = owner.open("/my/store");
        owner.assertFits();
        own.locator("main .line-item a").first().click();
        owner.assertFits();
        own.locator("form[action$='/sharing'] button").click();
        assertThat(own.locator("main")).containsText("Bạn cho phép từ");
        owner.shot("archive-paper");
    }
}
