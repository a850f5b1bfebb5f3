package vn.motcua.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** The country by day: as many units as the resolutions left, and what became of them. */
class RegisterTest {

    static final Register REGISTER =
            new Register(PlaceFile.read(new ClassPathResource("place/units.csv")));

    @ParameterizedTest
    @CsvSource({
        "2021-11-01, 63, 705, 10599",
        "2022-05-31, 63, 705, 10599",
        "2023-06-01, 63, 705, 10598",
        "2025-03-01, 63, 696, 10035",
        "2025-06-30, 63, 696, 10035",
        "2025-07-01, 34,   0,  3321",
        "2026-05-01, 34,   0,  3321",
        // Before what is known, the first that is.
        "2018-01-01, 63, 705, 10599"
    })
    void theCountryHasSoManyUnits(LocalDate day, long provinces, long districts, long communes) {
        assertThat(REGISTER.provinces(day)).hasSize((int) provinces);
        assertThat(REGISTER.provinces(day).flatMap(p -> REGISTER.districts(p, day)))
                .hasSize((int) districts);
        assertThat(REGISTER.communes(day)).hasSize((int) communes);
        assertThat(REGISTER.hasDistricts(day)).isEqualTo(districts > 0);
    }

    @Test
    void everyUnitLiesInOneThatStoodOnItsFirstDay() {
        assertThat(REGISTER.all().filter(p -> p.level() != Place.Level.PROVINCE))
                .allSatisfy(place ->
                        assertThat(REGISTER.above(place, place.from()))
                                .as(place.name())
                                .isPresent());
    }

    @Test
    void noUnitStandsTwiceOnOneDay() {
        Map<String, List<Place>> byCode =
                REGISTER.all().collect(Collectors.groupingBy(Place::code));
        byCode.values()
                .forEach(rows -> {
                    for (int i = 1; i < rows.size(); i++) {
                        assertThat(rows.get(i - 1).to())
                                .as(rows.get(i).toString())
                                .isNotNull()
                                .isBefore(rows.get(i).from());
                    }
                });
    }

    @Test
    void almostEveryCommuneOfTheThreeTiersBecameSomethingThatIsKnown() {
        LocalDate last = LocalDate.of(2025, 6, 30);
        List<Place> lost =
                REGISTER.communes(last)
                        .filter(p -> REGISTER.successors(p, last.plusDays(1)).isEmpty())
                        .toList();
        assertThat(lost).extracting(Place::code).containsExactlyInAnyOrder("01651", "02482");
    }

    @ParameterizedTest
    @CsvSource({
        "18259, 2022-05-31, 2025-07-01, Xã Đức Thọ, Tỉnh Hà Tĩnh",
        "18277, 2022-05-31, 2025-07-01, Xã Đức Thịnh, Tỉnh Hà Tĩnh",
        "25270, 2025-07-01, 2026-05-01, Phường Lộc Ninh, Thành phố Đồng Nai",
        "25441, 2022-05-31, 2022-12-01, Phường Minh Hưng, Tỉnh Bình Phước"
    })
    void whatBecameOfIt(String code, LocalDate then, LocalDate now, String name, String province) {
        Place ended = REGISTER.on(code, then).orElseThrow();
        List<Place> became = REGISTER.successors(ended, now);
        assertThat(became).singleElement().extracting(Place::name).isEqualTo(name);
        Place in = REGISTER.province(became.getFirst(), now);
        assertThat(in.name()).isEqualTo(province);
    }
}
