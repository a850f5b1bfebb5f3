package vn.motcua.outbound;

import java.util.regex.Pattern;

/** Messages as a log may show them: without secrets, and without whom they are about. */
public final class Masking {

    private static final int SHOWN = 2_000;
    private static final String SECRET =
            "[a-z0-9_-]*(?:password|secret|token|session|hash|signature|apikey|api[-_]key|MaXacThuc)";
    private static final String PERSON =
            "[a-z_]*(?:NguoiNop|TKThuHuong|IpAddr|SoGiayToChuHoSo|SoDinhDanh|ChuHoSo|Email|Fax"
                    + "|SoDienThoai|DiaChi|HoVaTen|mstorcmnd|MaDoiTuong|NguoiXuLy|TrichYeuHoSo"
                    + "|phone|address|fullName|full_name)|Ip";
    private static final Pattern TEXT =
            Pattern.compile(
                    "(?i)\"(" + SECRET + "|" + PERSON + ")\"\\s*:\\s*\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)\"(" + SECRET + "|" + PERSON + ")\"\\s*:\\s*(?:-?[0-9][0-9.eE+-]*)");
    private static final Pattern IN_FORM =
            Pattern.compile("(?i)((?:^|[?&])(?:" + SECRET + "|" + PERSON + ")=)[^&\\s#]*");
    private static final Pattern USER = Pattern.compile("(://)[^/@\\s]*@");

    private Masking() {}

    /** A JSON message. */
    public static String json(String json) {
        return NUMBER.matcher(TEXT.matcher(json).replaceAll("\"$1\":\"***\""))
                .replaceAll("\"$1\":\"***\"");
    }

    /** An address with its query, or a form. */
    public static String address(String address) {
        return IN_FORM.matcher(USER.matcher(address).replaceAll("$1***@")).replaceAll("$1***");
    }

    /** A body of either kind, and not the whole of a long one. */
    static String body(String body) {
        // Masked before it is cut: half a secret is no longer recognised as one.
        String masked = address(json(body));
        return masked.length() <= SHOWN ? masked : masked.substring(0, SHOWN) + "…";
    }
}
