package vn.motcua.payment.wire;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;

/**
 * A gateway that ships in the program, for demos and tests: it speaks the protocols of both, signed
 * and checked alike, only that its wire is a call. What it remembers is gone with the program.
 */
@Component
@ConditionalOnProperty(name = "motcua.payment.sandbox", havingValue = "true")
public final class Sandbox implements Wire {

    public static final String PATH = "/sandbox";
    private static final int MOST = 1_000;
    private static final String FROM = "sandbox";
    private static final String VNPAY = "sandbox:vnpay";
    private static final String NATIONAL = "sandbox:national";

    private final GatewaySettings.Vnpay vnpay =
            new GatewaySettings.Vnpay(
                    PATH + "/vnpay/paymentv2/vpcpay.html", VNPAY, "MOTCUA01", secret());
    private final GatewaySettings.National national =
            new GatewaySettings.National(NATIONAL, "MOTCUA", secret(), secret(), "00");

    private final Map<String, SandboxOrder> orders = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger(14_000_000);
    private final ObjectProvider<CallBackLine> line;
    private final BusinessClock clock;

    Sandbox(ObjectProvider<CallBackLine> line, BusinessClock clock) {
        this.line = line;
        this.clock = clock;
    }

    private static String secret() {
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    GatewaySettings.Vnpay vnpay() {
        return vnpay;
    }

    GatewaySettings.National national() {
        return national;
    }

    /** What was ordered, the newest last. */
    public List<SandboxOrder> all() {
        List<SandboxOrder> all = new ArrayList<>(orders.values());
        all.sort(Comparator.comparing(SandboxOrder::reference));
        return all;
    }

    public Optional<SandboxOrder> find(String reference) {
        return Optional.ofNullable(orders.get(reference));
    }

    /** The page that VNPAY sends a payer to; empty where the address is not signed as it asks. */
    public Optional<SandboxOrder> open(String query) {
        Map<String, String> asked = VnpaySigning.read(query);
        if (!VnpaySigning.isSigned(vnpay.secret(), asked)
                || !VnpayGateway.VERSION.equals(asked.get("vnp_Version"))
                || !"pay".equals(asked.get("vnp_Command"))
                || !vnpay.tmnCode().equals(asked.get("vnp_TmnCode"))
                || asked.containsKey("vnp_SecureHashType")) {
            return Optional.empty();
        }
        long amount = VnpayGateway.dong(asked.getOrDefault("vnp_Amount", ""));
        return amount <= 0
                ? Optional.empty()
                : Optional.of(
                        begun(
                                VnpayGateway.ID,
                                asked.getOrDefault("vnp_TxnRef", ""),
                                amount,
                                asked.getOrDefault("vnp_OrderInfo", ""),
                                asked.getOrDefault("vnp_ReturnUrl", ""),
                                asked.getOrDefault("vnp_CreateDate", "")));
    }

    private SandboxOrder begun(
            String gateway,
            String reference,
            long amount,
            String info,
            String returnUrl,
            String stamp) {
        if (orders.size() >= MOST) {
            orders.keySet().stream().min(String::compareTo).ifPresent(orders::remove);
        }
        return orders.computeIfAbsent(
                reference,
                _ ->
                        new SandboxOrder(
                                gateway,
                                reference,
                                amount,
                                info,
                                returnUrl,
                                stamp,
                                SandboxOrder.State.NEW,
                                "",
                                false,
                                false,
                                0));
    }

    /** Somebody pays, or does not; what the gateway says of it, it says by its mood. */
    public void pay(String reference, SandboxMood mood) {
        SandboxOrder order = orders.get(reference);
        if (order == null || order.state() == SandboxOrder.State.PAID) {
            return;
        }
        if (mood == SandboxMood.CANCEL) {
            orders.put(reference, order.over(SandboxOrder.State.FAILED, ""));
            tell(reference, false, false, false);
            return;
        }
        String number = Integer.toString(numbers.incrementAndGet());
        orders.put(reference, order.over(SandboxOrder.State.PAID, number));
        switch (mood) {
            case NOW -> tell(reference, true, false, false);
            case LATE -> orders.computeIfPresent(reference, (_, o) -> o.silent(true, false));
            case DEAD -> orders.computeIfPresent(reference, (_, o) -> o.silent(true, true));
            case TWICE -> {
                tell(reference, true, false, false);
                tell(reference, true, false, false);
            }
            case OUT_OF_ORDER -> {
                tell(reference, false, false, false);
                tell(reference, true, false, false);
            }
            case WRONG_SIGNED -> tell(reference, true, true, false);
            case WRONG_AMOUNT -> tell(reference, true, false, true);
            case CANCEL -> {
                // Was answered above.
            }
        }
    }

    /** Lets go what was kept, and answers again. */
    public void release(String reference) {
        SandboxOrder order = orders.get(reference);
        if (order != null && order.held()) {
            orders.put(reference, order.silent(false, false));
            tell(reference, order.state() == SandboxOrder.State.PAID, false, false);
        }
    }

    /** The message by which the platform asks for the receipts of an order. */
    public String asksForBill(SandboxOrder order) {
        return SandboxWords.bill(order, national);
    }

    /** Asks for the receipts of an order; nothing where they do not come, or are not signed. */
    public Optional<byte[]> bill(String reference) {
        SandboxOrder order = orders.get(reference);
        CallBackLine to = line.getIfAvailable();
        if (order == null || to == null || !order.gateway().equals(NationalGateway.ID)) {
            return Optional.empty();
        }
        CallBackLine.Bill bill = to.bill(asksForBill(order), FROM);
        Map<String, String> said = Messages.read(bill.json()).orElse(Map.of());
        boolean signed =
                Signing.same(
                        NationalSigning.bill(national.secret(), said, Signing.sha256(bill.paper())),
                        bill.hash());
        return Optional.of(bill.paper()).filter(paper -> signed && paper.length > 0);
    }

    private void tell(String reference, boolean paid, boolean forged, boolean otherAmount) {
        SandboxOrder order = orders.get(reference);
        CallBackLine to = line.getIfAvailable();
        if (order == null || to == null) {
            return;
        }
        long amount = otherAmount ? order.amount() + 1_000 : order.amount();
        if (order.gateway().equals(VnpayGateway.ID)) {
            to.vnpay(
                    VnpaySigning.query(
                            forged ? secret() : vnpay.secret(),
                            SandboxWords.ipn(
                                    order, vnpay.tmnCode(), paid, amount, clock.instant())),
                    FROM);
        } else {
            to.national(
                    SandboxWords.confirm(
                            order,
                            national.partner(),
                            forged ? secret() : national.secret(),
                            paid,
                            amount,
                            clock.instant()),
                    FROM);
        }
    }

    /** Where the browser of the payer goes afterwards; its words prove nothing. */
    public String back(SandboxOrder order) {
        if (!order.gateway().equals(VnpayGateway.ID) || order.returnUrl().isEmpty()) {
            return order.returnUrl();
        }
        return order.returnUrl()
                + (order.returnUrl().contains("?") ? "&" : "?")
                + VnpaySigning.query(
                        vnpay.secret(),
                        SandboxWords.ipn(
                                order,
                                vnpay.tmnCode(),
                                order.state() == SandboxOrder.State.PAID,
                                order.amount(),
                                clock.instant()));
    }

    @Override
    public String post(String address, String json, Map<String, String> headers)
            throws GatewayException {
        Map<String, String> asked =
                Messages.read(json).orElseThrow(() -> new GatewayException("No JSON"));
        return address.equals(VNPAY) ? vnpay(asked) : national(asked, headers);
    }

    private String vnpay(Map<String, String> asked) throws GatewayException {
        boolean query = "querydr".equals(asked.get("vnp_Command"));
        String signed =
                query
                        ? VnpaySigning.signQuery(vnpay.secret(), asked)
                        : VnpaySigning.signRefund(vnpay.secret(), asked);
        if (!Signing.same(signed, asked.getOrDefault("vnp_SecureHash", ""))) {
            return Messages.json(Map.of("vnp_ResponseCode", "97"));
        }
        SandboxOrder order = alive(asked.getOrDefault("vnp_TxnRef", ""));
        if (order == null || !order.stamp().equals(asked.get("vnp_TransactionDate"))) {
            return Messages.json(Map.of("vnp_ResponseCode", "91"));
        }
        if (query) {
            return SandboxWords.queried(order, vnpay);
        }
        long back = VnpayGateway.dong(asked.getOrDefault("vnp_Amount", ""));
        if (order.state() != SandboxOrder.State.PAID
                || back <= 0
                || order.back() + back > order.amount()) {
            return Messages.json(Map.of("vnp_ResponseCode", "95"));
        }
        orders.put(order.reference(), order.givenBack(back));
        return SandboxWords.refunded(
                order, vnpay, back, Integer.toString(numbers.incrementAndGet()));
    }

    private @Nullable SandboxOrder alive(String reference) throws GatewayException {
        SandboxOrder order = orders.get(reference);
        if (order != null && order.dead()) {
            throw new GatewayException("Dead, as it was asked to be");
        }
        return order;
    }

    private String national(Map<String, String> asked, Map<String, String> headers)
            throws GatewayException {
        boolean known = ("Bearer " + national.token()).equals(headers.get("Authorization"));
        boolean init = "INIT".equals(asked.get("LoaiBanTin"));
        String signed =
                init
                        ? NationalSigning.init(national.secret(), asked)
                        : NationalSigning.query(national.secret(), asked);
        if (!known || !Signing.same(signed, asked.getOrDefault(NationalSigning.HASH, ""))) {
            return Messages.json(Map.of("error_code", "97", "MaLoi", "97"));
        }
        String reference = asked.getOrDefault("MaThamChieu", "");
        if (!init) {
            return SandboxWords.stands(alive(reference), reference, national);
        }
        begun(
                NationalGateway.ID,
                reference,
                Messages.amount(asked.getOrDefault("SoTien", "")).orElse(0L),
                asked.getOrDefault("ThongTinGiaoDich", ""),
                "",
                asked.getOrDefault("ThoiGianGD", ""));
        String inner = Messages.json(Map.of("UrlThanhToan", PATH + "/pay/" + reference));
        return Messages.json(Map.of("error_code", "0", "message", inner));
    }
}
