package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.dossier.web.Desk;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.RoundTrips;

@DatabaseTest
@AutoConfigureMockMvc
class SaltsTest {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private Salts salts;

    private int asked(UUID dossier) {
        return RoundTrips.of(() -> salts.of(dossier)).statements();
    }

    /** Else the salts of what is over push out those of what is at work. */
    @Test
    void theSaltIsRememberedUntilTheDossierIsClosed() {
        Desk desk = new Desk(program, mvc);
        UUID id = desk.receive("Trần Thị Muối");
        desk.forward(id, 4);

        assertThat(asked(id)).isZero();
        desk.forward(id, 1);
        assertThat(asked(id)).isEqualTo(1);
    }
}
