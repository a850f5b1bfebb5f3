package vn.motcua.payment.wire;

import java.util.regex.Pattern;

/** Messages as a log may show them: without digests, tokens, and whoever pays. */
public final class Masked {

    private static final Pattern HIDDEN =
            Pattern.compile(
                    "(?i)\"([a-z_]*(?:hash|secret|token|MaXacThuc|NguoiNop|TKThuHuong|Ip|IpAddr))\""
                            + "\\s*:\\s*\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?i)((?:vnp_SecureHash|secret|token)=)[^&\\s]*");

    private Masked() {}

    public static String json(String json) {
        return HIDDEN.matcher(json).replaceAll("\"$1\":\"***\"");
    }

    public static String address(String address) {
        return IN_ADDRESS.matcher(address).replaceAll("$1***");
    }
}
