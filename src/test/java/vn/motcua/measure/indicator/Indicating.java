package vn.motcua.measure.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.AsKnown;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** The demo locality and questions to indicators; every scene plants rows of its own. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=indicators")
abstract class Indicating {

    static final LocalDate FROM = LocalDate.of(2022, 6, 1);
    static final LocalDate TO = LocalDate.of(2022, 6, 30);

    @Autowired BeanFactory program;
    @Autowired Indicators indicators;
    @Autowired Catalog catalog;
    @Autowired Organizations organizations;
    @Autowired BusinessClock clock;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
    }

    <T> T on(LocalDate day, Supplier<T> action) {
        return clock.runAt(moment(day), action);
    }

    void on(LocalDate day, Runnable action) {
        clock.runAt(
                moment(day),
                () -> {
                    action.run();
                    return null;
                });
    }

    static Instant moment(LocalDate day) {
        return Zones.instantOf(day.atTime(9, 0));
    }

    SignedIn staff(String username, LocalDate day) {
        OrganizationChart chart = organizations.chart();
        UUID id = Staff.idOf(username);
        return new SignedIn(
                id,
                id,
                chart.staff(id).orElseThrow().name(),
                chart.postsOf(id, day),
                Set.of(Role.STAFF));
    }

    Asked asked(LocalDate from, LocalDate to) {
        return asked(agencies(to), from, to, AsKnown.NOW);
    }

    static Asked asked(Set<UUID> agencies, LocalDate from, LocalDate to, AsKnown known) {
        return new Asked(agencies, from, to, known);
    }

    Set<UUID> agencies(LocalDate day) {
        return organizations.chart().agencies(day).stream()
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    Measured measure(String code, Asked asked) {
        return indicators.measure(indicators.find(code).orElseThrow(), asked);
    }

    /** Above and below by reading; what is listed must be what is summed. */
    Map<String, String> figures(String code, Asked asked) {
        Measured measured = measure(code, asked);
        Map<String, String> figures = new HashMap<>();
        for (Reading whole : measured.wholes()) {
            figures.put(whole.variant(), whole.above() + "/" + whole.below());
            for (Wanted.Which which : Wanted.Which.values()) {
                Indicators.Opened opened =
                        indicators.open(
                                measured.indicator(),
                                asked,
                                new Wanted(whole.variant(), which, 0, 100_000));
                long expected =
                        switch (which) {
                            case ALL -> whole.below();
                            case COUNTED -> whole.above();
                            case MISSING -> whole.below() - whole.above();
                        };
                if (measured.indicator().below() != null || which == Wanted.Which.COUNTED) {
                    assertThat(opened.lines().total())
                            .as("%s %s %s", code, whole.variant(), which)
                            .isEqualTo(expected);
                    assertThat(opened.lines().lines()).hasSize((int) expected);
                }
            }
        }
        return figures;
    }

    String figure(String code, Asked asked) {
        return figures(code, asked).get(measure(code, asked).wholes().getFirst().variant());
    }

    /** In force on the day and received by one of the agencies; the long way round. */
    List<ProcedureVersion> offered(Asked asked) {
        return catalog.snapshot().all().stream()
                .filter(version -> version.isInForce(asked.to()) && !version.isInternal())
                .filter(version ->
                        asked.agencies().stream()
                                .anyMatch(agency -> catalog.offers(agency, version, asked.to())))
                .toList();
    }

    void nothingOfNothing(String code, Asked asked) {
        Measured measured = measure(code, asked);
        assertThat(measured.official().orElseThrow().percent()).as(code).isEmpty();
        assertThat(measured.verdict()).isIn(Verdict.NOT_ENOUGH_DATA, Verdict.NOT_JUDGED);
    }
}
