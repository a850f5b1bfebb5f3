package vn.motcua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.organization.Locality.AFTER;
import static vn.motcua.organization.Locality.BEFORE;
import static vn.motcua.organization.Locality.names;
import static vn.motcua.organization.Locality.post;
import static vn.motcua.organization.Locality.staff;
import static vn.motcua.organization.Locality.unit;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationChartTest {

    private final OrganizationChart chart = Locality.chart();

    @Test
    void aRenamedCommuneKeepsItsIdAndChangesNameAndCodeOnTheDay() {
        assertThat(chart.byKey("commune", BEFORE).orElseThrow().name()).isEqualTo("Xã Cũ");
        assertThat(chart.byKey("commune", AFTER).orElseThrow().name()).isEqualTo("Xã Mới");
        assertThat(chart.byCode("010.01.H1", BEFORE).orElseThrow().id()).isEqualTo(unit("commune"));
        assertThat(chart.byCode("010.01.H1", AFTER)).isEmpty();
        assertThat(chart.byCode("011.01.H1", BEFORE)).isEmpty();
        assertThat(chart.byCode("011.01.H1", AFTER).orElseThrow().id()).isEqualTo(unit("commune"));
    }

    @Test
    void aRenameDropsTheShortNameOfTheOldName() {
        assertThat(chart.byKey("commune", BEFORE).orElseThrow().shortName()).isEqualTo("Cũ");
        assertThat(chart.byKey("commune", AFTER).orElseThrow().shortName()).isEqualTo("Xã Mới");
    }

    @Test
    void aRenameMovesNoRight() {
        assertThat(chart.postsOf(staff("lan"), BEFORE))
                .isEqualTo(chart.postsOf(staff("lan"), AFTER))
                .containsExactly(post("commune-onestop", "receiver"));
        assertThat(chart.holders(post("commune", "justice"), AFTER)).hasSize(1);
    }

    @Test
    void whoNeverDidAnythingButSuperviseIsKnownAfterwards() {
        LocalDate from = BEFORE.minusYears(1);
        OrganizationChart past =
                OrganizationChart.of(
                        List.of(),
                        List.of(),
                        List.of(
                                new Appointment(
                                        staff("vy"), post("front", "supervisor"), from, BEFORE),
                                new Appointment(
                                        staff("kim"), post("front", "supervisor"), from, BEFORE),
                                new Appointment(
                                        staff("kim"), post("commune", "justice"), from, BEFORE)),
                        List.of(),
                        List.of());

        assertThat(past.postsOf(staff("vy"), AFTER)).isEmpty();
        assertThat(past.onlySupervised(staff("vy"))).isTrue();
        assertThat(past.onlySupervised(staff("kim"))).isFalse();
        assertThat(past.onlySupervised(staff("lan"))).as("never appointed").isFalse();
    }

    @Test
    void aMergerTakesOneUnitFromTheListsAndFromTheCount() {
        assertThat(chart.units(BEFORE))
                .hasSize(9)
                .extracting(Unit::id)
                .contains(unit("dist-economy"));
        assertThat(chart.units(AFTER))
                .hasSize(8)
                .extracting(Unit::id)
                .doesNotContain(unit("dist-economy"));
        assertThat(chart.children(unit("dist"), BEFORE)).hasSize(6);
        assertThat(chart.children(unit("dist"), AFTER)).hasSize(5);
        assertThat(chart.agencies(AFTER)).extracting(Unit::id).contains(unit("dist-insurance"));
    }

    @Test
    void aMergerGivesTheSuccessorsPeopleThePostsOfTheUnitThatWent() {
        assertThat(chart.postsOf(staff("tam"), BEFORE))
                .containsExactly(post("dist-farming", "expert"));
        assertThat(chart.postsOf(staff("tam"), AFTER))
                .containsExactlyInAnyOrder(
                        post("dist-farming", "expert"), post("dist-economy", "expert"));
        assertThat(chart.postsOf(staff("son"), AFTER)).contains(post("dist-economy", "head"));
    }

    @Test
    void aMergerTakesThePeopleAlongAndTheOldHeadIsADeputy() {
        assertThat(chart.ownPostsOf(staff("kim"), BEFORE))
                .containsExactly(post("dist-economy", "expert"));
        assertThat(chart.ownPostsOf(staff("kim"), AFTER))
                .containsExactly(post("dist-farming", "expert"));
        assertThat(chart.ownPostsOf(staff("bao"), AFTER))
                .containsExactly(post("dist-farming", "deputy"));
        assertThat(chart.postsOf(staff("bao"), AFTER)).doesNotContain(post("dist-economy", "head"));
        assertThat(names(chart.holders(post("dist-economy", "head"), AFTER)))
                .containsExactly("son");
    }

    @Test
    void aUnitKnowsWhatWasMergedIntoItOnlyFromTheDayOn() {
        assertThat(chart.withPredecessors(unit("dist-farming"), BEFORE))
                .containsExactly(unit("dist-farming"));
        assertThat(chart.withPredecessors(unit("dist-farming"), AFTER))
                .containsExactlyInAnyOrder(unit("dist-farming"), unit("dist-economy"));
        assertThat(chart.successorOf(unit("dist-economy"), BEFORE)).isEqualTo(unit("dist-economy"));
        assertThat(chart.successorOf(unit("dist-economy"), AFTER)).isEqualTo(unit("dist-farming"));
    }

    @ParameterizedTest
    @CsvSource({
        "receiving/onestop:receiver, commune,      2022-04-30, commune-onestop",
        "receiving:justice,          commune,      2022-04-30, commune",
        "superior/labour:expert,     commune,      2022-04-30, dist-labour",
        "superior/insurance:officer, commune,      2022-04-30, dist-insurance",
        "receiving/insurance:officer,dist,         2022-04-30, dist-insurance",
        "superior:chair,             commune,      2022-04-30, dist",
        "receiving/economy:expert,   dist,         2022-04-30, dist-economy",
        "receiving/economy:expert,   dist,         2022-05-01, dist-farming",
        "superior/economy:expert,    commune,      2022-05-01, dist-farming",
    })
    void aPerformerIsAPostOfARealUnitOnTheDay(
            String performer, String receiving, LocalDate on, String expected) {
        Performer parsed = Performer.parse(performer);

        assertThat(chart.resolve(parsed, unit(receiving), on))
                .contains(post(expected, parsed.post()));
    }

    @ParameterizedTest
    @CsvSource({
        "receiving/justice:expert, dist,    2022-04-30",
        "receiving/labour:exprt,   dist,    2022-04-30",
        "superior:chair,           prov,    2022-04-30",
        "receiving:justice,        commune, 2019-12-31",
    })
    void aPerformerWithoutUnitOrPostOrDayIsNotFound(
            String performer, String receiving, LocalDate on) {
        assertThat(chart.resolve(Performer.parse(performer), unit(receiving), on)).isEmpty();
    }

    @Test
    void aDelegationLendsThePostFromItsFirstDayToItsLast() {
        assertThat(chart.postsOf(staff("chi"), LocalDate.of(2022, 4, 3)))
                .containsExactly(post("dist", "vice-chair"));
        assertThat(chart.postsOf(staff("chi"), LocalDate.of(2022, 4, 4)))
                .contains(post("dist", "chair"));
        assertThat(chart.postsOf(staff("chi"), LocalDate.of(2022, 4, 8)))
                .contains(post("dist", "chair"));
        assertThat(chart.postsOf(staff("chi"), LocalDate.of(2022, 4, 9)))
                .containsExactly(post("dist", "vice-chair"));
        assertThat(names(chart.holders(post("dist", "chair"), LocalDate.of(2022, 4, 5))))
                .containsExactly("anh", "chi");
    }

    @Test
    void anAppointmentEndsOnItsDay() {
        assertThat(chart.postsOf(staff("tam"), LocalDate.of(2021, 12, 31)))
                .contains(post("dist-insurance", "officer"));
        assertThat(chart.postsOf(staff("tam"), LocalDate.of(2022, 1, 1)))
                .doesNotContain(post("dist-insurance", "officer"));
    }

    @Test
    void aDepartmentActsInTheNameOfTheAgencyAboveIt() {
        assertThat(chart.agencyOf(unit("commune-onestop"), BEFORE).orElseThrow().id())
                .isEqualTo(unit("commune"));
        assertThat(chart.agencyOf(unit("dist-insurance"), BEFORE).orElseThrow().id())
                .isEqualTo(unit("dist-insurance"));
        assertThat(chart.agencyOf(unit("dist-economy"), AFTER).orElseThrow().id())
                .isEqualTo(unit("dist"));
        assertThat(chart.superiorOf(unit("commune"), BEFORE).orElseThrow().id())
                .isEqualTo(unit("dist"));
    }
}
