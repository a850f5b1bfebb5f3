package vn.motcua.payment.wire;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Uuid7;

/** What the sandbox says, word for word as the gateways do. */
final class SandboxWords {

    private static final String BANK = "NCB";

    private SandboxWords() {}

    /** Parameters of VNPAY's call-back, which the browser carries back too. */
    static Map<String, String> ipn(
            SandboxOrder order, String tmnCode, boolean paid, long amount, Instant now) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("vnp_TmnCode", tmnCode);
        said.put("vnp_Amount", VnpayGateway.hundredths(amount));
        said.put("vnp_BankCode", BANK);
        said.put("vnp_BankTranNo", paid ? "VNP" + order.number() : "");
        said.put("vnp_CardType", "ATM");
        said.put("vnp_PayDate", Messages.stamp(now));
        said.put("vnp_OrderInfo", order.info());
        said.put("vnp_TransactionNo", paid ? order.number() : "0");
        said.put("vnp_ResponseCode", paid ? "00" : "24");
        said.put("vnp_TransactionStatus", paid ? "00" : "02");
        said.put("vnp_TxnRef", order.reference());
        return said;
    }

    /** The national platform's CONFIRM. */
    static String confirm(
            SandboxOrder order,
            String partner,
            String secret,
            boolean paid,
            long amount,
            Instant now) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("LoaiBanTin", "CONFIRM");
        said.put("MaLoi", paid ? "00" : "24");
        said.put("MaDoiTac", partner);
        said.put("MaThamChieu", order.reference());
        said.put("SoTien", Long.toString(amount));
        said.put("MaTienTe", "VND");
        said.put("MaGiaoDich", order.number());
        said.put("MaNganHang", BANK);
        said.put("ThoiGianGD", Messages.stamp(now));
        said.put("ThongTinGiaoDich", order.info());
        said.put(NationalSigning.HASH, NationalSigning.confirm(secret, said));
        return Messages.json(said);
    }

    /** The national platform's GET_BILL. */
    static String bill(SandboxOrder order, GatewaySettings.National national) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("LoaiBanTin", "GET_BILL");
        said.put("PhienBan", NationalGateway.VERSION);
        said.put("MaDoiTac", national.partner());
        said.put("MaThamChieu", order.reference());
        said.put("ThoiGianGD", order.stamp());
        said.put(NationalSigning.HASH, NationalSigning.query(national.secret(), said));
        return Messages.json(said);
    }

    private static Map<String, String> answer(
            SandboxOrder order, GatewaySettings.Vnpay vnpay, String command, long amount) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("vnp_ResponseId", Uuid7.next().toString().replace("-", ""));
        said.put("vnp_Command", command);
        said.put("vnp_ResponseCode", "00");
        said.put("vnp_Message", "Success");
        said.put("vnp_TmnCode", vnpay.tmnCode());
        said.put("vnp_TxnRef", order.reference());
        said.put("vnp_Amount", VnpayGateway.hundredths(amount));
        said.put("vnp_BankCode", BANK);
        said.put("vnp_PayDate", order.stamp());
        said.put("vnp_OrderInfo", order.info());
        return said;
    }

    static String queried(SandboxOrder order, GatewaySettings.Vnpay vnpay) {
        Map<String, String> said = answer(order, vnpay, "querydr", order.amount());
        said.put("vnp_TransactionNo", order.number());
        said.put("vnp_TransactionType", "01");
        said.put(
                "vnp_TransactionStatus",
                switch (order.state()) {
                    case NEW -> "01";
                    case PAID -> "00";
                    case FAILED -> "02";
                });
        said.put("vnp_SecureHash", VnpaySigning.signQueryAnswer(vnpay.secret(), said));
        return Messages.json(said);
    }

    static String refunded(
            SandboxOrder order, GatewaySettings.Vnpay vnpay, long back, String number) {
        Map<String, String> said = answer(order, vnpay, "refund", back);
        said.put("vnp_TransactionNo", number);
        said.put("vnp_TransactionType", back == order.amount() ? "02" : "03");
        said.put("vnp_TransactionStatus", "05");
        said.put("vnp_SecureHash", VnpaySigning.signRefundAnswer(vnpay.secret(), said));
        return Messages.json(said);
    }

    /** The national platform's answer to QUERY. */
    static String stands(
            @Nullable SandboxOrder order, String reference, GatewaySettings.National national) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("MaLoi", order == null ? "01" : "00");
        said.put("MaDoiTac", national.partner());
        said.put("MaThamChieu", reference);
        if (order != null) {
            said.put("SoTien", Long.toString(order.amount()));
            said.put("MaGiaoDich", order.number());
            said.put("MaNganHang", BANK);
            said.put("ThoiGianGD", order.stamp());
            said.put(
                    "TrangThaiGD",
                    switch (order.state()) {
                        case NEW -> "01";
                        case PAID -> national.paid();
                        case FAILED -> "02";
                    });
        }
        return Messages.json(said);
    }
}
