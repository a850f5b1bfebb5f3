package vn.motcua.payment.wire;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How VNPAY 2.1.0 signs: addresses by their sorted parameters, messages by values in an order. */
public final class VnpaySigning {

    public static final String HASH = "vnp_SecureHash";
    private static final String HASH_TYPE = "vnp_SecureHashType";

    private static final List<String> QUERY =
            List.of(
                    "RequestId",
                    "Version",
                    "Command",
                    "TmnCode",
                    "TxnRef",
                    "TransactionDate",
                    "CreateDate",
                    "IpAddr",
                    "OrderInfo");
    private static final List<String> REFUND =
            List.of(
                    "RequestId",
                    "Version",
                    "Command",
                    "TmnCode",
                    "TransactionType",
                    "TxnRef",
                    "Amount",
                    "TransactionNo",
                    "TransactionDate",
                    "CreateBy",
                    "CreateDate",
                    "IpAddr",
                    "OrderInfo");
    private static final List<String> ANSWER =
            List.of(
                    "ResponseId",
                    "Command",
                    "ResponseCode",
                    "Message",
                    "TmnCode",
                    "TxnRef",
                    "Amount",
                    "BankCode",
                    "PayDate",
                    "TransactionNo",
                    "TransactionType",
                    "TransactionStatus",
                    "OrderInfo");
    private static final List<String> QUERY_ANSWER =
            Stream.concat(ANSWER.stream(), Stream.of("PromotionCode", "PromotionAmount")).toList();

    private VnpaySigning() {}

    /** The parameters as they are signed and as they stand in an address. */
    public static String canonical(Map<String, String> parameters) {
        Map<String, String> sorted = new TreeMap<>(parameters);
        sorted.remove(HASH);
        sorted.remove(HASH_TYPE);
        return sorted.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public static String sign(String secret, Map<String, String> parameters) {
        return Signing.hmacSha512(secret, canonical(parameters));
    }

    /** The query of an address, signed. */
    public static String query(String secret, Map<String, String> parameters) {
        String canonical = canonical(parameters);
        return canonical + "&" + HASH + "=" + Signing.hmacSha512(secret, canonical);
    }

    /** The parameters of a query; of one that stands twice, the first. */
    public static Map<String, String> read(String query) {
        Map<String, String> read = new TreeMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                read.putIfAbsent(
                        decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return read;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }

    /** Whether a query was signed with the secret. */
    public static boolean isSigned(String secret, Map<String, String> parameters) {
        return Signing.same(sign(secret, parameters), parameters.getOrDefault(HASH, ""));
    }

    static String signQuery(String secret, Map<String, String> message) {
        return ordered(secret, message, QUERY);
    }

    static String signRefund(String secret, Map<String, String> message) {
        return ordered(secret, message, REFUND);
    }

    static String signQueryAnswer(String secret, Map<String, String> message) {
        return ordered(secret, message, QUERY_ANSWER);
    }

    static String signRefundAnswer(String secret, Map<String, String> message) {
        return ordered(secret, message, ANSWER);
    }

    /** Values in their order; one that is not there stands as nothing between two bars. */
    private static String ordered(String secret, Map<String, String> message, List<String> names) {
        return Signing.hmacSha512(
                secret,
                names.stream()
                        .map(name -> message.getOrDefault("vnp_" + name, ""))
                        .collect(Collectors.joining("|")));
    }
}
