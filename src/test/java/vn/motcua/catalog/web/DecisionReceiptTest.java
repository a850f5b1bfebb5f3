package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** When the office got a decision, said after it was registered. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=decisions")
class DecisionReceiptTest {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private BusinessClock clock;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
    }

    private ControlOffice office() {
        return new ControlOffice(mvc, clock);
    }

    private long events(String type) {
        return jdbc.sql("select count(*) from journal.event where type = :type")
                .param("type", type)
                .query(Long.class)
                .single();
    }

    @Test
    void theDayOfReceiptIsNotedLaterAndCorrectedWithAReason() {
        MvcTestResult registered =
                office().send(
                                Map.of(
                                        "id", Uuid7.next().toString(),
                                        "number", "78/QĐ-UBND",
                                        "issuer", "PROVINCE",
                                        "signedOn", "26/04/2022",
                                        "effectiveOn", "01/07/2022",
                                        "receivedOn", "",
                                        "abolished", "1.001022"));
        assertThat(registered).hasStatus(303);
        String path = String.valueOf(registered.getResponse().getHeader("Location"));
        assertThat(ControlOffice.main(office().get(path))).contains("Chưa ghi ngày nhận");
        for (String day : List.of("", "32/05/2022", "01/06/2022", "25/04/2022")) {
            assertThat(office().post(path + "/received", "received", day)).as(day).hasStatus(422);
        }
        assertThat(events("catalog.decision-received")).isZero();
        assertThat(office().post(path + "/received", "received", "27/05/2022")).hasStatus(303);
        assertThat(ControlOffice.main(office().get(path)))
                .contains("Ngày nhận quyết định: 27/05/2022", "03/06/2022", "Còn hạn");

        for (String day : List.of("27/05/2022", "26/05/2022")) {
            assertThat(office().post(path + "/received", "received", day))
                    .as("known already, or without a reason")
                    .hasStatus(422);
        }
        assertThat(
                        office().post(
                                        path + "/received",
                                        "received",
                                        "26/05/2022",
                                        "why",
                                        "Dấu đến ghi ngày 26."))
                .hasStatus(303);
        assertThat(ControlOffice.main(office().get(path)))
                .contains("Ngày nhận quyết định: 26/05/2022", "02/06/2022");
        assertThat(events("catalog.decision-received")).isEqualTo(1);
        assertThat(events("catalog.decision-receipt-corrected")).isEqualTo(1);
        assertThat(office().post(path + "/discarded")).hasStatus(303);
    }
}
