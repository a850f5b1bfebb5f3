package vn.motcua.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units that come after the program was built. */
class PlacesTest {

    private static final String HEAD = "code,parent,from,to,name,into,also\n";

    @TempDir private Path folder;

    private Places with(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("more.csv"), rows);
        return new Places(file.toString());
    }

    /** A made-up resolution: one commune ends in another on the first day of 2030. */
    @Test
    void aFileEndsUnitsAndBringsNewOnes() throws IOException {
        Places places =
                with(
                        HEAD
                                + "18229,42,2025-07-01,2029-12-31,Xã Đức Thọ,99001,\n"
                                + "99001,42,2030-01-01,,Phường La Giang,,Cầu Thọ\n");
        Typed before = new Typed("Hà Tĩnh", "", "Xã Đức Thọ");
        assertThat(places.read(LocalDate.of(2029, 12, 31), before).doubts()).isEmpty();
        Doubt doubt = places.read(LocalDate.of(2030, 1, 1), before).doubts().getFirst();
        assertThat(doubt.why()).isEqualTo(Doubt.Why.ENDED);
        assertThat(doubt.choices()).extracting(Place::code).containsExactly("99001");
        assertThat(
                        places.read(LocalDate.of(2030, 1, 1), new Typed("Hà Tĩnh", "", "cau tho"))
                                .doubts())
                .isEmpty();
        assertThat(places.provinces(LocalDate.of(2030, 1, 1))).hasSize(34);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "code;name\n",
                HEAD + "x,42,2025-07-01,,Xã Một,,\n",
                HEAD + "18229,42,01/07/2025,,Xã Một,,\n",
                HEAD + "18229,42,,,Xã Một,,\n",
                HEAD + "18229,,2025-07-01,,Xã Một,,\n",
                HEAD + "18229,42,2025-07-01,,,,\n",
                HEAD + "18229,42,2025-07-01,2025-06-30,Xã Một,,\n",
                HEAD + "18229,42,2025-07-01,,Xã Một\n"
            })
    void aFileThatIsNoneStopsTheStart(String rows) {
        assertThatThrownBy(() -> with(rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more.csv");
    }

    @Test
    void aFileThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> new Places("/nowhere/more.csv")).hasMessageContaining("more.csv");
    }

    @ParameterizedTest
    @CsvSource({"2022-04-14, Xã Tân Dân", "2022-04-15, Xã Tân La"})
    void theDemoRenamesOneCommuneOfItsOwn(LocalDate day, String name) {
        assertThat(new Places("classpath:demo/places.csv").on("18283", day))
                .get()
                .extracting(Place::name)
                .isEqualTo(name);
    }
}
