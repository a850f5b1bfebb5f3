package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Performer;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;
import vn.motcua.place.Place;
import vn.motcua.place.Places;

class DemoOrganizationTest {

    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final LocalDate RENAMING = LocalDate.of(2022, 4, 15);
    private static final LocalDate MERGER = LocalDate.of(2022, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 5, 31);
    private static final UUID DISTRICT = Unit.idOf("dt");

    private final OrganizationChart chart = DemoFiles.chart();

    private Set<Post> posts(String username, LocalDate on) {
        return chart.postsOf(Staff.idOf(username), on);
    }

    private static Post post(String unit, String post) {
        return new Post(Unit.idOf(unit), post);
    }

    @Test
    void theDistrictHasSixteenCommunesEachWithADeskAndPolice() {
        List<Unit> communes =
                chart.children(DISTRICT, MARCH).stream()
                        .filter(unit -> unit.kind() == UnitKind.COMMUNE)
                        .toList();

        assertThat(communes).hasSize(16);
        assertThat(communes)
                .extracting(commune -> commune.board().areaCode())
                .doesNotHaveDuplicates()
                .contains("18229", "18259", "18310");
        assertThat(communes)
                .allSatisfy(commune -> {
                    assertThat(chart.child(commune.id(), "onestop", MARCH)).isPresent();
                    assertThat(chart.child(commune.id(), "police", MARCH)).isPresent();
                });
    }

    @Test
    void everyPostOfACommuneIsHeldInEveryCommune() {
        List<String> performers =
                List.of(
                        "receiving/onestop:receiver",
                        "receiving:chair",
                        "receiving:vice-chair",
                        "receiving:clerk",
                        "receiving:justice",
                        "receiving:land",
                        "receiving:social",
                        "receiving:finance",
                        "receiving:office",
                        "receiving/police:officer",
                        "receiving/police:head");
        for (Unit commune : chart.agencies(MARCH)) {
            if (commune.kind() != UnitKind.COMMUNE) {
                continue;
            }
            for (String performer : performers) {
                Post post = chart.resolve(Performer.parse(performer), commune.id(), MARCH).get();
                assertThat(chart.holders(post, MARCH))
                        .as(performer + " of " + commune.name())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void theRenamedCommuneKeepsItsPeopleAndChangesNameAndCode() {
        UUID commune = Unit.idOf("tandan");

        Unit before = chart.unit(commune, RENAMING.minusDays(1)).get();
        Unit after = chart.unit(commune, RENAMING).get();

        assertThat(before.name()).isEqualTo("Ủy ban nhân dân xã Tân Dân");
        assertThat(after.name()).isEqualTo("Ủy ban nhân dân xã Tân La");
        assertThat(after.code()).isNotEqualTo(before.code());
        assertThat(chart.byCode(before.code(), RENAMING)).isEmpty();
        assertThat(posts("hotich.tandan", RENAMING))
                .isEqualTo(posts("hotich.tandan", RENAMING.minusDays(1)));
    }

    @Test
    void theHealthDivisionGoesOverToTheOffice() {
        Performer opinion = Performer.parse("receiving/health:expert");

        assertThat(chart.resolve(opinion, DISTRICT, MERGER.minusDays(1)))
                .contains(post("dt-health", "expert"));
        assertThat(chart.resolve(opinion, DISTRICT, MERGER)).contains(post("dt-office", "expert"));
        assertThat(chart.holders(post("dt-office", "expert"), LAST))
                .extracting(Staff::username)
                .containsExactly("chuyenvien1.yte");
        assertThat(posts("truongphong.yte", MERGER)).contains(post("dt-office", "deputy"));
        assertThat(posts("chuyenvien2.yte", MERGER)).contains(post("dt-labour", "expert"));
    }

    @Test
    void theViceChairStandsInForAWeek() {
        Post chair = post("dt", "chair");

        assertThat(posts("phochutich.huyen", LocalDate.of(2022, 4, 1))).doesNotContain(chair);
        assertThat(posts("phochutich.huyen", LocalDate.of(2022, 4, 4))).contains(chair);
        assertThat(posts("phochutich.huyen", LocalDate.of(2022, 4, 8))).contains(chair);
        assertThat(posts("phochutich.huyen", LocalDate.of(2022, 4, 9))).doesNotContain(chair);
    }

    @Test
    void identificationCodesOfTheDistrictArePlainlyInvented() {
        assertThat(chart.units(LAST))
                .filteredOn(unit -> unit.kind() != UnitKind.PROVINCE)
                .allSatisfy(unit -> assertThat(unit.code()).matches("\\d{3}\\.\\d{2}\\.90\\.H27"));
        assertThat(DemoFiles.organization().source()).contains("hư cấu");
    }

    /** The agencies are those of the real units, by the codes of the statistics office. */
    @Test
    void itsCommunesAreThoseOfTheCountrysRegister() {
        Places places = new Places("classpath:demo/places.csv");
        for (LocalDate day : List.of(MARCH, RENAMING, LAST)) {
            Map<String, String> agencies =
                    chart.children(DISTRICT, day).stream()
                            .filter(unit -> unit.kind() == UnitKind.COMMUNE)
                            .collect(
                                    Collectors.toMap(
                                            unit -> unit.board().areaCode(),
                                            unit ->
                                                    unit.name()
                                                            .replace("Ủy ban nhân dân ", "")
                                                            .toLowerCase(Locale.ROOT)));
            assertThat(agencies).hasSize(16);
            agencies.forEach((code, name) -> {
                Place commune = places.on(code, day).orElseThrow();
                assertThat(commune.name().toLowerCase(Locale.ROOT)).isEqualTo(name);
                assertThat(commune.parent()).isEqualTo("440");
            });
        }
    }
}
