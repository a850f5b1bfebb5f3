package vn.motcua.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and which unit it is on a day of three tiers and on one of two. */
class ReaderTest {

    private static final Places PLACES = new Places("");

    private static Reading read(LocalDate day, String province, String district, String commune) {
        return PLACES.read(day, new Typed(said(province), said(district), said(commune)));
    }

    private static String said(String cell) {
        return cell == null ? "" : cell;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2022-05-31 | Tỉnh Hà Tĩnh        | Huyện Đức Thọ | Xã Tùng Ảnh        | 42 440 18259
                    2022-05-31 | hà tĩnh             | đức thọ       | tùng ảnh           | 42 440 18259
                    2022-05-31 | HA TINH             | duc tho       | TUNG ANH           | 42 440 18259
                    2022-05-31 | T. Hà Tĩnh          | H. Đức Thọ    | X. Tùng Ảnh        | 42 440 18259
                    2022-05-31 | Ha Tinh             |               | xa tung anh        | 42 440 18259
                    2022-05-31 | Ha Tinh             |               | TT Đức Thọ         | 42 440 18229
                    2022-05-31 | Ha Tinh             |               | TT. duc tho        | 42 440 18229
                    2022-05-31 | Hà Tĩnh             |               | Tùng Ảnhh          | 42 440 18259
                    2022-05-31 | Hà Tĩnh             |               | Tùng Ẩnn           | 42 440 18259
                    2022-05-31 | Hà Tnĩh             |               | Tùng Ảnh           | 42 440 18259
                    2022-05-31 |                     |               | Xã Tùng Ảnh, Huyện Đức Thọ, Tỉnh Hà Tĩnh | 42 440 18259
                    2022-05-31 | Hà Tĩnh             |               | Xã Tùng Ảnh, Huyện Đức Thọ | 42 440 18259
                    2022-05-31 |                     |               | Xã Bùi La Nhân     | 42 440 18262
                    2022-05-31 | TP.HCM              | Q.1           | P. Bến Nghé        | 79 760 26740
                    2022-05-31 | Sài Gòn             | quận 1        | ben nghe           | 79 760 26740
                    2022-05-31 | TPHCM               | Q4            | p1                 | 79 773 27298
                    2022-05-31 | TPHCM               | Quận 4        | Phường 01          | 79 773 27298
                    2022-05-31 | Thừa Thiên-Huế      | TP Huế        | Vĩnh Ninh          | 46 474 19783
                    2022-05-31 | Đắc Lắc             | Buôn Ma Thuột | Tân Lập            | 66 643 24118
                    2022-05-31 | Quảng Ngãi          | Lý Sơn        |                    | 51 536 -
                    2022-05-31 | Hoà Bình            |               |                    | 17 - -
                    2025-08-01 | Hà Tĩnh             |               | Xã Đức Thọ         | 42 - 18229
                    2025-08-01 | ha tinh             |               | duc tho            | 42 - 18229
                    2025-08-01 | ha tinh             |               | TT Đức Thọ         | 42 - 18229
                    2025-08-01 |                     |               | Xã Đức Thọ, Tỉnh Hà Tĩnh | 42 - 18229
                    2025-08-01 | Huế                 |               | Thuận Hóa          | 46 - 19789
                    2025-08-01 | Tỉnh Thừa Thiên Huế |               |                    | 46 - -
                    2025-08-01 | Đồng Nai            |               | xã Lộc Ninh        | 75 - 25270
                    2026-05-01 | Tỉnh Đồng Nai       |               | xã Lộc Ninh        | 75 - 25270
                    2025-08-01 | Quảng Ngãi          |               | Lý Sơn             | 51 - 21548
                    """)
    void isRead(LocalDate day, String province, String district, String commune, String codes) {
        Reading reading = read(day, province, district, commune);
        assertThat(reading.doubts()).isEmpty();
        assertThat(codes(reading.address())).isEqualTo(codes);
    }

    private static String codes(Address address) {
        return code(address.province())
                + " "
                + code(address.district())
                + " "
                + code(address.commune());
    }

    private static String code(Place place) {
        return place == null ? "-" : place.code();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2022-05-31 | Hà Tĩnh    |          | Xã Không Có    | COMMUNE UNKNOWN - []
                    2022-05-31 | Hà Tây     |          |                | PROVINCE UNKNOWN - [01, 35]
                    2022-05-31 | Nghệ An    |          | Xã Tùng Ảnh    | COMMUNE ELSEWHERE Tỉnh Nghệ An [18259]
                    2022-05-31 | Hà Tĩnh    | Hương Sơn | Xã Tùng Ảnh   | COMMUNE ELSEWHERE Huyện Hương Sơn [18259]
                    2022-05-31 | Hà Tĩnh    | Kỳ Anh   |                | DISTRICT AMBIGUOUS - [447, 449]
                    2022-05-31 | Hà Tĩnh    |          | Xã Đức Thịnh   | COMMUNE LATER Xã Đức Thịnh []
                    2025-08-01 | Hà Tĩnh    |          | Xã Tùng Ảnh    | COMMUNE ENDED Xã Tùng Ảnh [18229]
                    2025-08-01 | Hà Tĩnh    |          | tung anh       | COMMUNE ENDED Xã Tùng Ảnh [18229]
                    2025-08-01 | Hải Dương  |          |                | PROVINCE ENDED Tỉnh Hải Dương [31]
                    2025-08-01 | Kiên Giang |          |                | PROVINCE ENDED Tỉnh Kiên Giang [91]
                    """)
    void isInDoubt(LocalDate day, String province, String district, String commune, String doubt) {
        Reading reading = read(day, province, district, commune);
        assertThat(reading.doubts()).singleElement().extracting(ReaderTest::said).isEqualTo(doubt);
    }

    private static String said(Doubt doubt) {
        return "%s %s %s %s"
                .formatted(
                        doubt.level(),
                        doubt.why(),
                        doubt.of() == null ? "-" : doubt.of().name(),
                        doubt.choices().stream().map(Place::code).sorted().toList());
    }

    @Test
    void aProvinceThatIsNoMoreLeadsToItsCommune() {
        Reading reading = read(LocalDate.of(2025, 8, 1), "Hải Dương", "Chí Linh", "Phường Sao Đỏ");
        assertThat(reading.doubts()).hasSize(2);
        Doubt commune = reading.doubts().getLast();
        assertThat(commune.why()).isEqualTo(Doubt.Why.ENDED);
        assertThat(commune.choices())
                .extracting(
                        place -> PLACES.whole(place, LocalDate.of(2025, 8, 1)).province().name())
                .containsOnly("Thành phố Hải Phòng");
    }

    /** Every unit that there is, by its own name: found, or among what is offered. */
    @ParameterizedTest
    @ValueSource(strings = {"2022-05-31", "2025-02-01", "2025-06-30", "2025-07-01", "2026-06-01"})
    void everyUnitIsFoundByItsName(LocalDate day) {
        long seed = Long.getLong("motcua.seed", System.nanoTime());
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Place> all = RegisterTest.REGISTER.communes(day).collect(Collectors.toList());
        int found = 0;
        for (int i = 0; i < 500; i++) {
            Place commune = all.get(dice.nextInt(all.size()));
            Address whole = PLACES.whole(commune, day);
            boolean named = dice.nextBoolean() && whole.district() != null;
            String name = dice.nextBoolean() ? commune.name() : commune.name().toUpperCase();
            Reading reading =
                    read(day, whole.province().name(), named ? whole.district().name() : "", name);
            String told = "seed " + seed + ": " + commune + " " + reading.doubts();
            if (reading.doubts().isEmpty()) {
                assertThat(reading.address().commune()).as(told).isEqualTo(commune);
                found++;
            } else {
                assertThat(reading.doubts().getFirst().choices()).as(told).contains(commune);
            }
        }
        assertThat(found).as("seed " + seed).isGreaterThan(330);
    }

    @Test
    void suggestionsBeginWithWhatIsTyped() {
        LocalDate day = LocalDate.of(2022, 5, 31);
        assertThat(suggested(day, "Hà Tĩnh", "", "tung")).contains("Xã Tùng Ảnh", "Xã Tùng Châu");
        assertThat(suggested(day, "Hà Tĩnh", "Đức Thọ", "xa t"))
                .startsWith("Xã Tùng Châu")
                .doesNotContain("Xã Bùi La Nhân");
        assertThat(suggested(day, "", "", "a")).hasSize(12);
        assertThat(suggested(day, "", "", "")).isEmpty();
        assertThat(suggested(LocalDate.of(2025, 8, 1), "Hà Tĩnh", "", "tung"))
                .containsExactly("Xã Tùng Lộc");
    }

    private static List<String> suggested(
            LocalDate day, String province, String district, String commune) {
        return PLACES
                .suggest(day, Place.Level.COMMUNE, new Typed(province, district, commune), 12)
                .stream()
                .map(Place::name)
                .toList();
    }
}
