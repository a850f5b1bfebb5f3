package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.dossier.web.Desk;
import vn.motcua.testing.DatabaseTest;

/** What dossiers of one kind usually take, and what is said of it. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=durations")
class DurationsTest {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"10, 50, 5", "10, 90, 9", "5, 50, 3", "5, 90, 5", "1, 90, 1", "100, 90, 90"})
    void aShareIsTheLeastTimeInWhichSoManyWereDone(int of, int percent, int hours) {
        List<Duration> took = IntStream.rangeClosed(1, of).mapToObj(Duration::ofHours).toList();

        assertThat(Durations.share(took, percent)).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void fourDossiersSayNothingAndFiveDo() {
        Desk desk = new Desk(program, mvc);
        Applicants applicants = program.getBean(Applicants.class);
        for (int i = 0; i < 4; i++) {
            desk.forward(desk.receive("Người thứ " + i), 5);
        }
        UUID open = desk.receive("Người chờ");
        desk.forward(open, 1);
        assertThat(desk.next(() -> applicants.expected(applicants.view(open).orElseThrow())))
                .isEmpty();

        desk.forward(desk.receive("Người thứ năm"), 5);
        program.getBean(Durations.class).forget();
        Expectation expected =
                desk.next(() -> applicants.expected(applicants.view(open).orElseThrow()))
                        .orElseThrow();

        assertThat(expected.of()).isEqualTo(5);
        assertThat(expected.half()).isBeforeOrEqualTo(expected.most());
        assertThat(expected.stood()).isZero();
    }
}
