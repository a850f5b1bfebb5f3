package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.DigestMail;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.job.RecurringJob;
import vn.motcua.organization.Post;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;

/** A promise about to be broken warns who can act, once a run, and nobody where it stands. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=warnings")
class EarlyWarningsTest {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;
    @Autowired private List<RecurringJob> jobs;

    @Autowired private Dossiers dossiers;
    @Autowired private Accounts accounts;
    @Autowired private DigestMail mail;

    private Desk desk;

    @BeforeEach
    void aDossier() {
        desk = new Desk(program, mvc);
        // What the test before left behind neither was sent nor is near.
        jdbc.sql("delete from notice.message").update();
        jdbc.sql("update dossier.task set held = true").update();
    }

    @Test
    void whoHoldsThePostIsWarnedOnceARun() {
        desk.forward(desk.receive("Trần Văn Quỳnh"), 1);
        desk.forward(desk.receive("Trần Văn Quỳnh"), 1);
        run();

        assertThat(warned(desk.staff(Desk.JUSTICE).staff())).isEqualTo(1);
        assertThat(warned(desk.staff(Desk.RECEIVER).staff())).isZero();
    }

    @Test
    void whoGaveAnAddressGetsTheNumbersThereAsWell() {
        UUID person = desk.staff(Desk.JUSTICE).staff();
        accounts.createAllWithHash(
                List.of(new Accounts.NewAccount(person, "thu.hotich", Set.of(Role.STAFF))), "!");
        UUID account =
                accounts.all().stream()
                        .filter(a -> a.username().equals("thu.hotich"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        mail.set(account, "hotich@example.vn");
        jdbc.sql("update identity.account set language = 'en' where id = :id")
                .param("id", account)
                .update();
        desk.forward(desk.receive("Trần Văn Quỳnh"), 1);
        run();

        assertThat(warned(person)).isEqualTo(1);
        assertThat(
                        jdbc.sql(
                                        """
                                        select concat_ws(' ', channel, language, arguments, subject_id)
                                          from notice.message
                                         where recipient = 'hotich@example.vn'
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("EMAIL en [\"0\", \"1\", \"1\"]");
        mail.set(account, "");
    }

    @Test
    void whatWaitsForItsCitizenWarnsNobody() {
        UUID id = desk.receive("Trần Văn Quỳnh");
        desk.forward(id, 1);
        OpenTask task = desk.state(id).open().getFirst();
        SupplementItem form = new SupplementItem("to-khai", "Tờ khai", 1, 0, 0, "Ký tên");
        SignedIn justice = desk.staff(Desk.JUSTICE);
        desk.next(() ->
                dossiers.act(
                        id,
                        new DossierCommand.AskSupplement(
                                task.no(),
                                task.version(),
                                new SupplementRequest(List.of(form), "Thiếu chữ ký")),
                        UUID.randomUUID(),
                        justice));
        run();

        assertThat(warned(justice.staff())).isZero();
        assertThat(warned(desk.staff(Desk.RECEIVER).staff())).isZero();
    }

    @Test
    void anOpinionNotGivenInTimeIsToldToAskerSilentAndDesk() {
        UUID id = desk.receive("Trần Văn Quỳnh");
        desk.forward(id, 1);
        OpenTask task = desk.state(id).open().getFirst();
        desk.act(
                id,
                Desk.JUSTICE,
                new DossierCommand.AskOpinions(
                        task.no(),
                        task.version(),
                        List.of(new Post(Unit.idOf("tunganh"), "land")),
                        WorkDuration.workingHours(4),
                        "Có tranh chấp không?"));
        run("dossier-silent-opinions");
        assertThat(told("dossier-silent-opinion", desk.staff(Desk.JUSTICE).staff())).isZero();

        desk.later(Duration.ofDays(3));
        run("dossier-silent-opinions");

        assertThat(told("dossier-silent-opinion", desk.staff(Desk.JUSTICE).staff())).isEqualTo(1);
        assertThat(told("dossier-silent-opinion", desk.staff(Desk.CHAIR).staff())).isEqualTo(1);
        assertThat(told("dossier-silent-opinion", desk.staff("diachinh.tunganh").staff()))
                .isEqualTo(1);
        assertThat(told("dossier-silent-opinion", desk.staff(Desk.CLERK).staff())).isZero();
    }

    private void run() {
        run("dossier-early-warning");
    }

    private void run(String name) {
        RecurringJob warnings =
                jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow();
        desk.next(() -> {
            warnings.run();
            return true;
        });
    }

    private int warned(UUID person) {
        return told("dossier-warning", person);
    }

    private int told(String template, UUID person) {
        return jdbc.sql(
                        "select count(*) from notice.message where template = :template and"
                                + " recipient = :person")
                .param("template", template)
                .param("person", person.toString())
                .query(Integer.class)
                .single();
    }
}
