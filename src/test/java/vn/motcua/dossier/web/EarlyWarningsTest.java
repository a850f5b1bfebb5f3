package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.job.RecurringJob;
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

    private Desk desk;

    @BeforeEach
    void aDossier() {
        desk = new Desk(program, mvc);
    }

    @Test
    void whoHoldsThePostIsWarnedOnceARun() {
        desk.forward(desk.receive("Trần Văn Quỳnh"), 1);
        desk.forward(desk.receive("Trần Văn Quỳnh"), 1);
        run();

        assertThat(warned(desk.staff(Desk.JUSTICE).staff())).isEqualTo(1);
        assertThat(warned(desk.staff(Desk.RECEIVER).staff())).isZero();
    }

    private void run() {
        RecurringJob warnings =
                jobs.stream()
                        .filter(job -> job.name().equals("dossier-early-warning"))
                        .findFirst()
                        .orElseThrow();
        desk.next(() -> {
            warnings.run();
            return true;
        });
    }

    private int warned(java.util.UUID person) {
        return jdbc.sql(
                        "select count(*) from notice.message where template = 'dossier-warning' and"
                                + " recipient = :person")
                .param("person", person.toString())
                .query(Integer.class)
                .single();
    }
}
