package vn.motcua.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.testing.DatabaseTest;

/** For whom somebody acts, by day. */
@DatabaseTest
class RepresentationsTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 5, 31);

    @Autowired private Representations representations;
    @Autowired private BusinessClock clock;
    @Autowired private JdbcClient jdbc;

    private final UUID account = Uuid7.next();

    @BeforeEach
    void anAccount() {
        jdbc.sql("insert into citizen.account (id, opened_at) values (:id, now())")
                .param("id", account)
                .update();
    }

    private Represented add(LocalDate today, Map<String, String> form) {
        return clock.runAt(
                Zones.instantOf(today.atTime(9, 0)),
                () -> representations.add(account, name -> form.getOrDefault(name, "")));
    }

    private void end(LocalDate today, UUID id) {
        clock.runAt(
                Zones.instantOf(today.atTime(9, 0)),
                () -> {
                    representations.end(account, id);
                    return id;
                });
    }

    private List<String> namesOn(LocalDate day) {
        return representations.of(account, day).stream().map(Represented::name).toList();
    }

    @Test
    void oneActsOnTheDaysThatWereSaidAndNotOnOthers() {
        add(
                TODAY,
                Map.of(
                        "kind", "EMPLOYEE",
                        "name", "Công ty Hoa Sen",
                        "number", "0100109106",
                        "to", "30/06/2022"));

        assertThat(namesOn(TODAY.minusDays(1))).isEmpty();
        assertThat(namesOn(TODAY)).containsExactly("Công ty Hoa Sen");
        assertThat(namesOn(LocalDate.of(2022, 6, 30))).containsExactly("Công ty Hoa Sen");
        assertThat(namesOn(LocalDate.of(2022, 7, 1))).isEmpty();
    }

    @Test
    void whatIsEndedWasStillSo() {
        Represented child = add(TODAY, Map.of("kind", "PARENT", "name", "Bé An"));
        end(TODAY.plusDays(10), child.id());

        assertThat(namesOn(TODAY.plusDays(9))).containsExactly("Bé An");
        assertThat(namesOn(TODAY.plusDays(10))).isEmpty();
        assertThatThrownBy(() -> end(TODAY.plusDays(10), child.id()))
                .isInstanceOf(RefusalException.class);
    }

    @Test
    void whatIsEndedOnItsFirstDayNeverWas() {
        Represented child = add(TODAY, Map.of("kind", "PARENT", "name", "Bé Nhầm"));
        end(TODAY, child.id());

        assertThat(representations.all(account)).isEmpty();
    }

    @Test
    void nobodyEndsWhatIsOfAnother() {
        Represented child = add(TODAY, Map.of("kind", "PARENT", "name", "Bé An"));

        assertThatThrownBy(() -> representations.end(Uuid7.next(), child.id()))
                .isInstanceOf(RefusalException.class);
        assertThat(namesOn(TODAY)).containsExactly("Bé An");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Bé An, '', '', '', '', citizen.kind-missing",
        "PARENT, '', '', '', '', '', citizen.name-missing",
        "PARENT, Bé An, 12, '', '', '', citizen.number-unreadable",
        "EMPLOYEE, Công ty, '', '', '', '', citizen.tax-number-unreadable",
        "EMPLOYEE, Công ty, 0100109107, '', '', '', citizen.tax-number-unreadable",
        "AUTHORISED, Ông Ba, '', '', '', '', citizen.authority-missing",
        "PARENT, Bé An, '', '', 31/02/2022, '', citizen.day-unreadable",
        "PARENT, Bé An, '', '', 02/06/2022, 01/06/2022, citizen.days-in-disorder",
    })
    void whatIsWrongIsSaid(
            String kind,
            String name,
            String number,
            String authority,
            String from,
            String to,
            String code) {
        Map<String, String> form =
                Map.of(
                        "kind", kind,
                        "name", name,
                        "number", number,
                        "authority", authority,
                        "from", from,
                        "to", to);

        assertThatThrownBy(() -> add(TODAY, form))
                .isInstanceOf(RefusalException.class)
                .hasMessage(code);
    }
}
