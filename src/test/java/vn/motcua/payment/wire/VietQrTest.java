package vn.motcua.payment.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Seeded;

/** Codes that any banking app of the country reads. */
class VietQrTest {

    private static final String OURS =
            "00020101021238540010A00000072701240006970405011012345678900208QRIBFTTA"
                    + "53037045405200005802VN62460114H27022030300010824LE PHI HO SO 220303-00016304D0F4";

    private static final List<String> VECTORS =
            List.of(
                    "00020101021238570010A00000072701270006970415011300110019324180208QRIBFTTA"
                            + "530370454061200005802VN62170813ung ho lu lut6304C15C",
                    "00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA"
                            + "53037045404"
                            + "10005802VN62150811Chuyen tien6304BBB8",
                    OURS);

    @Test
    void theCheckDigitsAreThoseOfTheStandard() {
        assertThat(VietQr.crc("123456789")).isEqualTo("29B1");
    }

    @Test
    void thePublishedCodesAreReadAndWrittenAlike() {
        for (String vector : VECTORS) {
            assertThat(VietQr.read(vector)).as(vector).isPresent();
            assertThat(VietQr.read(vector).orElseThrow().text()).isEqualTo(vector);
        }
    }

    @Test
    void theExampleOfTheSpecificationAndAStaticOneAreRead() {
        VietQr example =
                VietQr.read(
                                "00020101021238570010A00000072701270006970403011300110123456780208"
                                        + "QRIBFTTA530370454061800005802VN62340107NPS68690819thanh"
                                        + " toan don hang63042E2E")
                        .orElseThrow();
        assertThat(example)
                .isEqualTo(
                        new VietQr(
                                "970403",
                                "0011012345678",
                                false,
                                true,
                                180_000L,
                                "NPS6869",
                                "thanh toan don hang"));
        VietQr lasting =
                VietQr.read(
                                "00020101021138540010A00000072701240006970422011003523509170208"
                                        + "QRIBFTTA53037045802VN630479db")
                        .orElseThrow();
        assertThat(lasting.dynamic()).isFalse();
        assertThat(lasting.amount()).isNull();
    }

    @Test
    void oursIsMadeOfItsParts() {
        assertThat(
                        new VietQr(
                                        "970405",
                                        "1234567890",
                                        false,
                                        true,
                                        20_000L,
                                        "H2702203030001",
                                        "LE PHI HO SO 220303-0001")
                                .text())
                .isEqualTo(OURS);
    }

    @Test
    void wrongCheckDigitsAreRefused() {
        assertThat(VietQr.read(VECTORS.get(1).replace("BBB8", "BBB5"))).isEmpty();
        assertThat(VietQr.read("")).isEmpty();
        assertThat(VietQr.read("6304FFFF")).isEmpty();
    }

    @Test
    void whatNoBankWouldTakeIsNotMade() {
        assertThatThrownBy(() -> VietQr.once("97040", "1", 1, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VietQr.once("970405", "1", 0, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VietQr.once("970405", "1", -5, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VietQr.once("970405", "1", 5, "phí"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whateverIsWrittenIsReadBack() {
        Seeded.check(
                200,
                random -> {
                    VietQr one =
                            VietQr.once(
                                    "97%04d".formatted(random.between(400, 490)),
                                    "" + random.between(1_000, 999_999_999),
                                    random.between(1, 999_999_999),
                                    "HS " + random.between(0, 999_999_999));
                    assertThat(VietQr.read(one.text())).contains(one);
                });
    }
}
