package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.OpenTask;
import vn.motcua.job.RecurringJob;
import vn.motcua.testing.DatabaseTest;

/** What stands for long is told once a week to who leads; the desk's clock begins on 31/5/2022. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=long-pauses")
class LongPausesTest {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;
    @Autowired private List<RecurringJob> jobs;

    private Desk desk;
    private int days;

    @BeforeEach
    void nothingStands() {
        desk = new Desk(program, mvc);
        jdbc.sql("delete from notice.message").update();
        // What the test before left behind stands no more.
        jdbc.sql("update dossier.dossier set paused_at = null").update();
    }

    @Test
    void aSuspensionOverThirtyDaysIsToldOnceAWeekToWhoCanEndIt() {
        UUID id = suspended();
        day(27);
        run();
        assertThat(told(Desk.CHAIR)).as("27 days").isEmpty();

        day(34);
        run();
        assertThat(told(Desk.CHAIR)).as("34 days").containsExactly("1, 0, " + code(id));
        assertThat(told(Desk.JUSTICE)).as("cannot end it").isEmpty();
        day(35);
        run();
        assertThat(told(Desk.CHAIR)).as("the day after").hasSize(1);

        day(41);
        run();
        assertThat(told(Desk.CHAIR)).as("the next week").hasSize(2);

        OpenTask task = desk.state(id).open().getFirst();
        desk.act(
                id,
                Desk.CHAIR,
                new DossierCommand.Resume(task.no(), task.version(), "Đã có kết quả"));
        day(48);
        run();
        assertThat(told(Desk.CHAIR)).as("it goes on").hasSize(2);
    }

    @Test
    void severalAreOneMessage() {
        UUID first = suspended();
        suspended();
        day(34);
        run();

        assertThat(told(Desk.CHAIR)).containsExactly("2, 0, " + code(first));
    }

    @Test
    void aPaymentPastItsDayIsToldToTheLeader() {
        UUID id = desk.receive("Trần Văn Quỳnh");
        desk.forward(id, 1);
        OpenTask task = desk.state(id).open().getFirst();
        desk.act(
                id,
                Desk.JUSTICE,
                new DossierCommand.AskPayment(
                        task.no(), task.version(), 8000, "15/TB", "Phí bản sao"));
        day(20);
        run();
        assertThat(told(Desk.CHAIR)).as("within its fifteen working days").isEmpty();

        day(27);
        run();
        assertThat(told(Desk.CHAIR)).containsExactly("0, 1, " + code(id));
    }

    @Test
    void aWeekThatBeginsWithARestDayTellsOnItsFirstWorkingDay() {
        suspended();
        day(216);
        run();
        assertThat(told(Desk.CHAIR)).as("2/1/2023 is in lieu of New Year's Day").isEmpty();

        day(217);
        run();
        assertThat(told(Desk.CHAIR)).hasSize(1);
    }

    private UUID suspended() {
        UUID id = desk.receive("Trần Văn Quỳnh");
        desk.forward(id, 1);
        OpenTask task = desk.state(id).open().getFirst();
        desk.act(
                id,
                Desk.CHAIR,
                new DossierCommand.Suspend(
                        task.no(), task.version(), "Điều 61", "Chờ kết quả giám định"));
        return id;
    }

    /** On to so many days after the first, a Tuesday; the 27th and the 34th are Mondays. */
    private void day(int n) {
        desk.later(Duration.ofDays(n - days));
        days = n;
    }

    private String code(UUID id) {
        return desk.state(id).code();
    }

    private void run() {
        RecurringJob pauses =
                jobs.stream()
                        .filter(job -> job.name().equals("dossier-long-pauses"))
                        .findFirst()
                        .orElseThrow();
        desk.next(() -> {
            pauses.run();
            return true;
        });
    }

    /** What each message says, the first first. */
    private List<String> told(String username) {
        return jdbc.sql(
                        """
                        select concat_ws(', ', arguments ->> 0, arguments ->> 1, arguments ->> 2)
                        from notice.message
                        where template = 'dossier-long-pause' and recipient = :person order by id
                        """)
                .param("person", desk.staff(username).staff().toString())
                .query(String.class)
                .list();
    }
}
