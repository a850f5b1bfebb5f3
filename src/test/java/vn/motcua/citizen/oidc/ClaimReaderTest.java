package vn.motcua.citizen.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ByteArrayResource;
import vn.motcua.citizen.AccountType;
import vn.motcua.citizen.AssertedIdentity;
import vn.motcua.citizen.IdentityLevel;

/** The claim maps that {@code docs/formats/oidc.md} gives, on claims of the providers' shapes. */
class ClaimReaderTest {

    private static final List<OidcProperties.Provider> DOCUMENTED = documented();

    /** The settings are read out of the document, so that what it says is what works. */
    private static List<OidcProperties.Provider> documented() {
        try {
            String text = Files.readString(Path.of("docs/formats/oidc.md"));
            int begin = text.indexOf("```yaml\n") + "```yaml\n".length();
            String yaml = text.substring(begin, text.indexOf("```", begin));
            StandardEnvironment environment = new StandardEnvironment();
            new YamlPropertySourceLoader()
                    .load("documented", new ByteArrayResource(yaml.getBytes("UTF-8")))
                    .forEach(environment.getPropertySources()::addLast);
            return Binder.get(environment)
                    .bind("motcua.oidc", OidcProperties.class)
                    .get()
                    .providers();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static AssertedIdentity read(String provider, Map<String, Object> claims) {
        OidcProperties.Provider found =
                DOCUMENTED.stream().filter(p -> p.id().equals(provider)).findFirst().orElseThrow();
        return new ClaimReader(found, claims).read().orElseThrow();
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        Map<String, Object> more = new HashMap<>(claims);
        more.put(name, value);
        return more;
    }

    private static final Map<String, Object> VNEID =
            Map.of(
                    "sub", "f1",
                    "LoaiTaiKhoan", 1,
                    "SoDinhDanh", "042087000123",
                    "HoVaTen", "Nguyễn Minh Đức",
                    "NgayThangNamSinh", "19870902",
                    "TechID", "T-1",
                    "IAL", 2);

    @Test
    void vneidSaysWhoAPersonIs() {
        AssertedIdentity who = read("vneid", VNEID);

        assertThat(who.subject()).isEqualTo("T-1");
        assertThat(who.type()).isEqualTo(AccountType.PERSON);
        assertThat(who.level()).isEqualTo(IdentityLevel.LEVEL_2);
        assertThat(who.name()).isEqualTo("Nguyễn Minh Đức");
        assertThat(who.idNumber()).isEqualTo("042087000123");
        assertThat(who.born()).isEqualTo(LocalDate.of(1987, 9, 2));
        assertThat(who.facts()).containsExactly("name", "idNumber", "born");
    }

    @ParameterizedTest
    @CsvSource({"1, LEVEL_1", "2, LEVEL_2", "0, CONTACT", "x, CONTACT"})
    void aLevelThatIsUnknownIsNone(String said, IdentityLevel level) {
        assertThat(read("vneid", with(VNEID, "IAL", said)).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"1987-09-02", "19870902", "02/09/1987"})
    void daysOfBirthAreReadAsTheyComeAndNotGuessed(String said) {
        assertThat(read("vneid", with(VNEID, "NgayThangNamSinh", said)).born())
                .isEqualTo(LocalDate.of(1987, 9, 2));
        assertThat(read("vneid", with(VNEID, "NgayThangNamSinh", "1987")).born()).isNull();
        assertThat(read("vneid", with(VNEID, "NgayThangNamSinh", "19870230")).born()).isNull();
    }

    @Test
    void aNumberThatIsNoneIsLeftOut() {
        assertThat(read("vneid", with(VNEID, "SoDinhDanh", "12")).idNumber()).isEmpty();
    }

    private static final Map<String, Object> BUSINESS =
            Map.of(
                    "sub", "wso2-7",
                    "LoaiTaiKhoan", "2",
                    "MaSoThue", "0100109106",
                    "MaSoDoanhNghiep", "0100109106",
                    "TenDoanhNghiep", "Công ty TNHH Hoa Sen",
                    "HoVaTen", "Trần Thị Giám Đốc",
                    "DiaChi", "Số 1 Trần Phú",
                    "TechID", "T-9",
                    "loAs", "LoA2");

    @Test
    void vnconnectSaysWhatABusinessIs() {
        AssertedIdentity who = read("vnconnect", BUSINESS);

        assertThat(who.type()).isEqualTo(AccountType.BUSINESS);
        assertThat(who.organisation()).isEqualTo("Công ty TNHH Hoa Sen");
        assertThat(who.taxNumber()).isEqualTo("0100109106");
        assertThat(who.subject()).isEqualTo("T-9");
    }

    @Test
    void aBusinessWithoutATaxNumberIsKnownByTheOneOfItsRegistration() {
        Map<String, Object> claims = new HashMap<>(BUSINESS);
        claims.remove("MaSoThue");

        assertThat(read("vnconnect", claims).taxNumber()).isEqualTo("0100109106");
    }

    @Test
    void vnconnectKnowsAPersonByTheNewNumberElseTheOldOne() {
        Map<String, Object> old = Map.of("sub", "s", "LoaiTaiKhoan", "1", "SoCMND", "187654321");

        assertThat(read("vnconnect", old).idNumber()).isEqualTo("187654321");
        assertThat(read("vnconnect", old).subject()).isEqualTo("s");
        assertThat(read("vnconnect", with(old, "SoDinhDanh", "042087000123")).idNumber())
                .isEqualTo("042087000123");
        assertThat(read("vnconnect", with(old, "TenDoanhNghiep", "X")).organisation()).isEmpty();
    }

    @Test
    void whoIsNamedByNothingIsNobody() {
        assertThat(new ClaimReader(DOCUMENTED.getFirst(), Map.of("name", "X")).read()).isEmpty();
    }
}
