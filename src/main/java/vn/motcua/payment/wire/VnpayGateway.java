package vn.motcua.payment.wire;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.motcua.kernel.Uuid7;

/** VNPAY 2.1.0. */
public final class VnpayGateway implements Gateway {

    public static final String ID = "vnpay";
    static final String VERSION = "2.1.0";
    static final String OK = "00";
    private static final int HUNDREDTHS = 100;

    /** By which a refund is refused; after any other code it may have been carried out. */
    private static final Set<String> REFUSED = Set.of("02", "03", "91", "95", "97");

    private final GatewaySettings.Vnpay settings;
    private final Wire wire;

    VnpayGateway(GatewaySettings.Vnpay settings, Wire wire) {
        this.settings = settings;
        this.wire = wire;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String open(Asking asking) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("vnp_Version", VERSION);
        parameters.put("vnp_Command", "pay");
        parameters.put("vnp_TmnCode", settings.tmnCode());
        parameters.put("vnp_Amount", hundredths(asking.amount()));
        parameters.put("vnp_CreateDate", Messages.stamp(asking.begunAt()));
        parameters.put("vnp_CurrCode", "VND");
        parameters.put("vnp_IpAddr", asking.address());
        parameters.put("vnp_Locale", asking.english() ? "en" : "vn");
        parameters.put("vnp_OrderInfo", asking.info());
        parameters.put("vnp_OrderType", "other");
        parameters.put("vnp_ReturnUrl", asking.returnUrl());
        parameters.put("vnp_TxnRef", asking.reference());
        parameters.put("vnp_ExpireDate", Messages.stamp(asking.expiresAt()));
        return settings.payUrl() + "?" + VnpaySigning.query(settings.secret(), parameters);
    }

    static String hundredths(long amount) {
        return Long.toString(amount * HUNDREDTHS);
    }

    /** Đồng of so many hundredths; what is no whole number of đồng is no amount of ours. */
    static long dong(String hundredths) {
        long amount = Messages.amount(hundredths).orElse(-1L);
        return amount >= 0 && amount % HUNDREDTHS == 0 ? amount / HUNDREDTHS : -1;
    }

    @Override
    public Told ask(Asking asking, Instant now) throws GatewayException {
        Map<String, String> message = message("querydr", asking, now);
        message.put("vnp_SecureHash", VnpaySigning.signQuery(settings.secret(), message));
        Map<String, String> answer = post(message);
        String code = answer.getOrDefault("vnp_ResponseCode", "");
        if (code.equals("91")) {
            return new Told(asking.reference(), 0, Told.Kind.UNKNOWN, code, "", "", null);
        }
        if (!code.equals(OK)) {
            throw new GatewayException("Query refused with " + code);
        }
        requireSame(
                VnpaySigning.signQueryAnswer(settings.secret(), answer),
                answer.getOrDefault("vnp_SecureHash", ""));
        if (!asking.reference().equals(answer.get("vnp_TxnRef"))) {
            throw new GatewayException("An answer about another order");
        }
        String status = answer.getOrDefault("vnp_TransactionStatus", "");
        return told(answer, status, status);
    }

    private static void requireSame(String expected, String given) throws GatewayException {
        if (!Signing.same(expected, given)) {
            throw new GatewayException("The answer is not signed");
        }
    }

    /**
     * What parameters of VNPAY say.
     *
     * @param status what became of the transaction
     * @param code that says most about it
     */
    private static Told told(Map<String, String> said, String status, String code) {
        Told.Kind kind =
                switch (status) {
                    case "00" -> Told.Kind.PAID;
                    // Not completed yet; debited, but looked at for fraud.
                    case "01", "07", "" -> Told.Kind.WAITING;
                    default -> Told.Kind.FAILED;
                };
        return new Told(
                said.getOrDefault("vnp_TxnRef", ""),
                dong(said.getOrDefault("vnp_Amount", "")),
                kind,
                code,
                said.getOrDefault("vnp_TransactionNo", ""),
                said.getOrDefault("vnp_BankCode", ""),
                Messages.moment(said.getOrDefault("vnp_PayDate", "")).orElse(null));
    }

    /** Whether a call-back is from VNPAY and for us. */
    public boolean isSigned(Map<String, String> parameters) {
        return VnpaySigning.isSigned(settings.secret(), parameters)
                && settings.tmnCode().equals(parameters.get("vnp_TmnCode"));
    }

    /** What a call-back says: paid where both of its codes say so. */
    public static Told callBack(Map<String, String> parameters) {
        String response = parameters.getOrDefault("vnp_ResponseCode", "");
        String status = parameters.getOrDefault("vnp_TransactionStatus", "");
        if (response.equals("07")) {
            return told(parameters, response, response);
        }
        if (response.equals(OK)) {
            return told(parameters, status, status);
        }
        return told(parameters, status.equals(OK) ? response : status, response);
    }

    @Override
    public boolean saysWaiting() {
        return true;
    }

    /** Its amounts have twelve digits, two of them for hundredths. */
    @Override
    public long most() {
        return 9_999_999_999L;
    }

    @Override
    public boolean givesBack() {
        return true;
    }

    @Override
    public String giveBack(Asking asking, long back, String transaction, String by, Instant now)
            throws GatewayException {
        Map<String, String> message = message("refund", asking, now);
        message.put("vnp_TransactionType", back == asking.amount() ? "02" : "03");
        message.put("vnp_Amount", hundredths(back));
        message.put("vnp_TransactionNo", transaction);
        message.put("vnp_CreateBy", by);
        message.put("vnp_SecureHash", VnpaySigning.signRefund(settings.secret(), message));
        Map<String, String> answer = post(message);
        String code = answer.getOrDefault("vnp_ResponseCode", "");
        if (REFUSED.contains(code)) {
            throw GatewayException.refused(code);
        }
        if (!code.equals(OK)) {
            throw new GatewayException("Refund answered with " + code);
        }
        requireSame(
                VnpaySigning.signRefundAnswer(settings.secret(), answer),
                answer.getOrDefault("vnp_SecureHash", ""));
        return answer.getOrDefault("vnp_TransactionNo", "");
    }

    private Map<String, String> message(String command, Asking asking, Instant now) {
        Map<String, String> message = new LinkedHashMap<>();
        message.put("vnp_RequestId", Uuid7.next().toString().replace("-", ""));
        message.put("vnp_Version", VERSION);
        message.put("vnp_Command", command);
        message.put("vnp_TmnCode", settings.tmnCode());
        message.put("vnp_TxnRef", asking.reference());
        message.put("vnp_OrderInfo", asking.info());
        message.put("vnp_TransactionDate", Messages.stamp(asking.begunAt()));
        message.put("vnp_CreateDate", Messages.stamp(now));
        message.put("vnp_IpAddr", asking.address());
        return message;
    }

    private Map<String, String> post(Map<String, String> message) throws GatewayException {
        String answer = wire.post(settings.apiUrl(), Messages.json(message), Map.of());
        return Messages.read(answer).orElseThrow(() -> new GatewayException("No JSON"));
    }
}
