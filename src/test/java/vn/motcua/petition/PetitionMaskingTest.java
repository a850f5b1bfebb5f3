package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.testing.Seeded;

class PetitionMaskingTest {

    private static final Sender NOBODY = new Sender("", "", "", "", null, "vi");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gọi 0912 345 678 giúp tôi | Gọi [số đã ẩn] giúp tôi",
                "Gọi +84 912.345.678 | Gọi [số đã ẩn]",
                "CCCD 042090001234 | CCCD [số đã ẩn]",
                "Gửi về an.nguyen@example.vn nhé | Gửi về [thư điện tử] nhé",
                "Xe 38A-123.45 vượt | Xe [số đã ẩn] vượt",
                "Gặp ông Nguyễn Văn A ở xã | Gặp ông [tên đã ẩn] ở xã",
                "Ở thôn Đông Thái, xã Tùng Ảnh | Ở [địa chỉ đã ẩn], xã Tùng Ảnh",
                "Số nhà 12, đường Trần Phú bị ngập | [địa chỉ đã ẩn] bị ngập",
            })
    void whatTellsWhoItIsIsHidden(String text, String masked) {
        assertThat(Masking.mask(text, NOBODY)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hồ sơ nộp ngày 10/5/2022, lệ phí 1.500.000 đồng",
                "Nghị định 63/2010/NĐ-CP, Điều 8 khoản 2",
                "Chủ tịch UBND xã Tùng Ảnh trả lời trong 15 ngày làm việc",
                "Thủ tục 1.001731 cần 2 bản sao",
            })
    void whatTellsNobodyStays(String text) {
        assertThat(Masking.mask(text, NOBODY)).isEqualTo(text);
    }

    /** Whatever the sender is called and wherever they live, nothing of it is left. */
    @Test
    void nothingOfTheSenderIsLeft() {
        Seeded.check(
                400,
                seeded -> {
                    Sender sender = sender(seeded);
                    String text = letter(seeded, sender);

                    String masked = Masking.mask(text, sender);

                    String bare = VietnameseText.bare(masked).toLowerCase(Locale.ROOT);
                    assertThat(bare)
                            .doesNotContain(
                                    VietnameseText.bare(sender.name()).toLowerCase(Locale.ROOT))
                            .doesNotContain(
                                    VietnameseText.bare(hamlet(sender)).toLowerCase(Locale.ROOT))
                            .doesNotContain(sender.email());
                    assertThat(masked.replaceAll("\\D", ""))
                            .doesNotContain(sender.phone().replaceAll("\\D", ""));
                    assertThat(Masking.tells(masked, sender)).isFalse();
                    assertThat(Masking.mask(masked, sender)).isEqualTo(masked);
                });
    }

    private static Sender sender(Seeded seeded) {
        String name =
                seeded.oneOf("Nguyễn", "Trần", "Lê", "Đặng", "Hồ")
                        + " "
                        + seeded.oneOf("Văn", "Thị", "Đức", "Thị Ánh")
                        + " "
                        + seeded.oneOf("An", "Tuyết", "Hoà", "Đường", "Ưng");
        String address =
                seeded.oneOf("Thôn", "Xóm", "Tổ dân phố")
                        + " "
                        + seeded.oneOf("Đông Thái", "1", "Tân Hợp", "Yên Vượng")
                        + ", xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh";
        String phone = "09" + String.format(Locale.ROOT, "%08d", seeded.between(0, 99_999_999));
        String email = "nguoi" + seeded.between(1, 9999) + "@example.vn";
        return new Sender(name, address, phone, email, null, "vi");
    }

    private static String hamlet(Sender sender) {
        return sender.address().substring(0, sender.address().indexOf(','));
    }

    private static String letter(Seeded seeded, Sender sender) {
        String digits = sender.phone();
        String phone =
                seeded.oneOf(
                        digits,
                        digits.substring(0, 4)
                                + " "
                                + digits.substring(4, 7)
                                + " "
                                + digits.substring(7),
                        digits.substring(0, 3)
                                + "."
                                + digits.substring(3, 6)
                                + "."
                                + digits.substring(6),
                        "+84" + digits.substring(1));
        String name =
                seeded.oneOf(
                        sender.name(),
                        sender.name().toUpperCase(Locale.ROOT),
                        VietnameseText.bare(sender.name()),
                        sender.name().replace(" ", "  "));
        List<String> parts =
                List.of(
                        "Tôi là " + name + ".",
                        "Điện thoại: " + phone + ".",
                        "Nhà ở "
                                + seeded.oneOf(
                                        hamlet(sender), hamlet(sender).toLowerCase(Locale.ROOT))
                                + ".",
                        "Thư: " + sender.email() + ".",
                        "Hồ sơ nộp ngày 10/5 chưa có kết quả.");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(seeded.oneOf(parts)).append(seeded.chance(0.3) ? "\n" : " ");
        }
        return text.toString();
    }
}
