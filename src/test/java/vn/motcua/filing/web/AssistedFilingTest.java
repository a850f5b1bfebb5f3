package vn.motcua.filing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.citizen.Preferences;
import vn.motcua.dossier.web.Desk;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Online;
import vn.motcua.journal.AccessLog;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Citizens;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** An officer files with the citizen beside them: marked, noted, and no further. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=filing")
class AssistedFilingTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired private BeanFactory program;
    @Autowired private WebApplicationContext context;
    @Autowired private Drafts drafts;
    @Autowired private JdbcClient jdbc;

    private Browser browser;
    private Online online;

    @BeforeEach
    void aCitizenSignedIn() {
        DemoLocality.load(program);
        String contact = "09830100%02d".formatted(PEOPLE.incrementAndGet());
        browser = new Browser(context);
        Citizens.signIn(browser, context, contact, "Nguyễn Thị Công Dân");
        online = new Online(program, contact);
    }

    /** The officer's screen, the citizen's account: marked as such, and no more than filing. */
    @Test
    void anOfficerFilesWithTheCitizenBesideThemAndGoesBackToWork() {
        Browser office = new Browser(context);
        DemoLocality.open(program);
        office.signIn(Desk.RECEIVER, DemoLocality.PASSWORD);
        String contact = "0982000001";
        Citizens.signIn(office, program, contact, "Trần Thị Được Giúp");
        assertThat(Browser.page(office.open("/my")).text()).contains("đang cùng người dân nộp");
        assertThat(office.open("/my/account").getStatus()).isEqualTo(403);
        assertThat(office.open("/my/data.zip").getStatus()).isEqualTo(403);
        assertThat(office.open("/tasks").getStatus()).isEqualTo(403);

        office.open("/my/file/2.000635");
        String draft =
                Browser.location(
                        office.submit(
                                "/my/file/2.000635",
                                "agency",
                                Online.AGENCY.toString(),
                                "caseId",
                                "chung"));
        UUID id = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
        Online there = new Online(program, contact);
        assertThat(drafts.require(id, there.citizen().account()).assistedBy())
                .isEqualTo(vn.motcua.organization.Staff.idOf(Desk.RECEIVER));

        office.open("/my/assisted");
        assertThat(Browser.location(office.submit("/my/assisted"))).isEqualTo("/counter");
        assertThat(office.open("/counter").getStatus()).isEqualTo(200);
        assertThat(office.open("/my").getStatus()).isEqualTo(403);
    }

    /** What the officer saw beside the citizen, the citizen finds among those who looked. */
    @Test
    void whatAnOfficerSeesOfTheCitizensDossiersIsNotedAndShown() {
        DemoLocality.open(program);
        UUID id = online.filed();
        UUID file = online.fileOf(id);
        browser.open("/my");
        browser.open("/my/dossiers/" + id);
        browser.open("/my/dossiers/" + id + "/files/" + file);
        assertThat(looks(id)).as("the citizen's own looks").isEmpty();

        Browser office = new Browser(context);
        office.signIn(Desk.RECEIVER, DemoLocality.PASSWORD);
        Citizens.signIn(office, program, online.citizen().phone(), "");
        assertThat(looks(id)).isEmpty();
        assertThat(office.open("/my").getStatus()).isEqualTo(200);
        assertThat(office.open("/my/dossiers/" + id).getStatus()).isEqualTo(200);
        assertThat(office.open("/my/dossiers/" + id + "/proof").getStatus()).isEqualTo(200);
        assertThat(office.open("/my/dossiers/" + id + "/files/" + file).getStatus()).isEqualTo(200);
        office.submit("/my/dossiers/" + id + "/withdrawn", "reason", "");

        assertThat(looks(id))
                .extracting(AccessLog.Look::what)
                .containsExactly(
                        "dossier-page", "filed-file", "dossier-page", "dossier-page", "own-list");
        assertThat(looks(id))
                .allSatisfy(look -> {
                    assertThat(look.actor())
                            .isEqualTo(
                                    Actor.staff(vn.motcua.organization.Staff.idOf(Desk.RECEIVER)));
                    assertThat(look.why()).isEqualTo("assisted");
                });
        assertThat(Browser.page(browser.open("/my/dossiers/" + id)).text())
                .contains("Mở tệp người dân nộp (khi cùng người dân nộp hồ sơ)");

        UUID strange = new Online(program, "0982000777").filed();
        assertThat(office.open("/my/dossiers/" + strange).getStatus()).isEqualTo(404);
        assertThat(looks(strange)).as("what was not shown was not seen").isEmpty();
    }

    /** The language in which a citizen is written to is the citizen's own choice. */
    @Test
    void anOfficerBesideTheCitizenChangesNotTheCitizensLanguage() {
        DemoLocality.open(program);
        browser.open("/my");
        browser.submit("/language", "lang", "en");
        assertThat(language()).isEqualTo("en");

        Browser office = new Browser(context);
        office.signIn(Desk.RECEIVER, DemoLocality.PASSWORD);
        Citizens.signIn(office, program, online.citizen().phone(), "");
        office.open("/my");
        office.submit("/language", "lang", "vi");
        assertThat(Browser.page(office.open("/my")).text()).contains("Hồ sơ của tôi");
        assertThat(language()).isEqualTo("en");
    }

    private String language() {
        return program.getBean(Preferences.class)
                .of(online.citizen().account())
                .orElseThrow()
                .language();
    }

    private List<AccessLog.Look> looks(UUID dossier) {
        return program.getBean(AccessLog.class).of(new SubjectRef("dossier", dossier));
    }
}
