package vn.motcua.payment.wire;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the payment platform of the national portal (Nền tảng thanh toán, 1.0.6) signs: the SHA-256
 * of values joined by bars, the secret last.
 */
public final class NationalSigning {

    public static final String HASH = "MaXacThuc";

    private static final List<String> INIT =
            List.of(
                    "LoaiBanTin",
                    "PhienBan",
                    "MaDoiTac",
                    "MaThamChieu",
                    "SoTien",
                    "LoaiHinhThanhToan",
                    "MaKenhThanhToan",
                    "MaThietBi",
                    "NgonNgu",
                    "MaTienTe",
                    "MaNganHang",
                    "ThongTinGiaoDich",
                    "ThoiGianGD",
                    "Ip");
    private static final List<String> CONFIRM =
            List.of(
                    "LoaiBanTin",
                    "MaLoi",
                    "MaDoiTac",
                    "MaThamChieu",
                    "SoTien",
                    "MaTienTe",
                    "MaGiaoDich",
                    "MaNganHang",
                    "ThoiGianGD",
                    "ThongTinGiaoDich");
    private static final List<String> QUERY =
            List.of("LoaiBanTin", "PhienBan", "MaDoiTac", "MaThamChieu", "ThoiGianGD");
    private static final List<String> ANSWER =
            List.of("MaLoi", "MoTaLoi", "MaDoiTac", "MaThamChieu", "ThoiGianGD");

    private NationalSigning() {}

    public static String init(String secret, Map<String, String> message) {
        return joined(secret, message, INIT);
    }

    public static String confirm(String secret, Map<String, String> message) {
        return joined(secret, message, CONFIRM);
    }

    /** QUERY, and GET_BILL, which has the same fields. */
    public static String query(String secret, Map<String, String> message) {
        return joined(secret, message, QUERY);
    }

    /**
     * Our answer to a call-back. No published text gives its rule; its fields are signed in the
     * order in which they are listed, as in every other message.
     */
    public static String answer(String secret, Map<String, String> message) {
        return joined(secret, message, ANSWER);
    }

    /**
     * The receipts that answer GET_BILL. No published text gives a rule: the answer's fields and
     * the SHA-256 of the file, the secret last.
     *
     * @param digest of the file, in lower-case hexadecimal digits
     */
    public static String bill(String secret, Map<String, String> answer, String digest) {
        return joined(digest + "|" + secret, answer, ANSWER);
    }

    public static boolean isConfirmSigned(String secret, Map<String, String> message) {
        return Signing.same(confirm(secret, message), message.getOrDefault(HASH, ""));
    }

    private static String joined(String secret, Map<String, String> message, List<String> names) {
        String values =
                names.stream()
                        .map(name -> message.getOrDefault(name, ""))
                        .collect(Collectors.joining("|"));
        return Signing.sha256(values + "|" + secret);
    }
}
