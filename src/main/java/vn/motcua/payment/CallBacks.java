package vn.motcua.payment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.RateLimits;
import vn.motcua.journal.Actor;
import vn.motcua.journal.SecurityLog;
import vn.motcua.kernel.RefusalException;
import vn.motcua.payment.wire.CallBackLine;
import vn.motcua.payment.wire.Gateways;
import vn.motcua.payment.wire.NationalGateway;
import vn.motcua.payment.wire.Told;
import vn.motcua.payment.wire.VnpayGateway;
import vn.motcua.payment.wire.VnpaySigning;

/**
 * What gateways say unasked. Nothing is looked at before the signature; what is not signed, or says
 * another amount, is noted in the security log and settles nothing.
 */
@Component
public class CallBacks implements CallBackLine {

    private static final Logger LOG = LoggerFactory.getLogger(CallBacks.class);

    /** The codes that the national platform is answered with; only 00 is published. */
    private static final Map<String, String> WORDS =
            Map.of(
                    "00", "Thanh cong",
                    "01", "Khong co giao dich",
                    "04", "Sai so tien",
                    "97", "Sai ma xac thuc",
                    "99", "Loi khac");

    private static final Map<String, String> MESSAGES =
            Map.of(
                    "00", "Confirm Success",
                    "01", "Order not found",
                    "02", "Order already confirmed",
                    "04", "Invalid amount",
                    "97", "Fail checksum",
                    "99", "Unknown error");

    private final Gateways gateways;
    private final Settling settling;
    private final Bills bills;
    private final SecurityLog security;
    private final RateLimits limits;
    private final BusinessClock clock;
    private final JsonMapper json = JsonMapper.shared();

    CallBacks(
            Gateways gateways,
            Settling settling,
            Bills bills,
            SecurityLog security,
            RateLimits limits,
            BusinessClock clock) {
        this.gateways = gateways;
        this.settling = settling;
        this.bills = bills;
        this.security = security;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @throws RefusalException where no such gateway is set up
     */
    @Override
    public String vnpay(String query, String from) {
        VnpayGateway gateway =
                gateways.vnpay()
                        .orElseThrow(() -> new RefusalException(new PaymentRefusal.NoGateway()));
        Map<String, String> said = VnpaySigning.read(query);
        Verdict verdict;
        try {
            verdict =
                    gateway.isSigned(said)
                            ? settle(VnpayGateway.ID, VnpayGateway.callBack(said), from)
                            : forged(VnpayGateway.ID, from);
        } catch (RuntimeException broken) {
            return reply(failed(broken));
        }
        return reply(
                switch (verdict) {
                    case SETTLED, ASTRAY, FAILED, WAITING -> "00";
                    case KNOWN -> "02";
                    case WRONG_AMOUNT -> "04";
                    case NO_ORDER -> "01";
                    case FORGED -> "97";
                });
    }

    private String reply(String code) {
        Map<String, String> reply = new LinkedHashMap<>();
        reply.put("RspCode", code);
        reply.put("Message", Objects.requireNonNull(MESSAGES.get(code)));
        return json.writeValueAsString(reply);
    }

    /**
     * @throws RefusalException where no such gateway is set up
     */
    @Override
    public String national(String body, String from) {
        NationalGateway gateway =
                gateways.national()
                        .orElseThrow(() -> new RefusalException(new PaymentRefusal.NoGateway()));
        Map<String, String> said = NationalGateway.read(body).orElse(Map.of());
        String code;
        try {
            Verdict verdict =
                    gateway.isSigned(said)
                            ? settle(NationalGateway.ID, NationalGateway.callBack(said), from)
                            : forged(NationalGateway.ID, from);
            code =
                    switch (verdict) {
                        // Known before is no fault: it need not be sent again.
                        case SETTLED, ASTRAY, FAILED, WAITING, KNOWN -> "00";
                        case WRONG_AMOUNT -> "04";
                        case NO_ORDER -> "01";
                        case FORGED -> "97";
                    };
        } catch (RuntimeException broken) {
            code = failed(broken);
        }
        return gateway.answer(said, code, Objects.requireNonNull(WORDS.get(code)), clock.instant());
    }

    /**
     * @throws RefusalException where no such gateway is set up
     */
    @Override
    public Bill bill(String body, String from) {
        NationalGateway gateway =
                gateways.national()
                        .orElseThrow(() -> new RefusalException(new PaymentRefusal.NoGateway()));
        Map<String, String> said = NationalGateway.read(body).orElse(Map.of());
        byte[] paper = {};
        String code = "01";
        if (!gateway.asksForBill(said)) {
            forged(NationalGateway.ID, from);
            code = "97";
        } else {
            try {
                paper = bills.of(NationalGateway.ID, said);
                code = paper.length == 0 ? "01" : "00";
            } catch (RuntimeException broken) {
                LOG.error("Receipts could not be given", broken);
                code = "99";
            }
        }
        String answer =
                gateway.answer(
                        said, code, Objects.requireNonNull(WORDS.get(code)), clock.instant());
        return new Bill(answer, paper, gateway.signed(answer, paper));
    }

    /** It is sent again, so nothing is lost. */
    private static String failed(RuntimeException broken) {
        LOG.error("A call-back could not be taken", broken);
        return "99";
    }

    private Verdict settle(String gateway, Told told, String from) {
        Verdict verdict = settling.take(gateway, told, true);
        if (verdict == Verdict.WRONG_AMOUNT) {
            note("payment-amount", gateway, from);
        }
        return verdict;
    }

    private Verdict forged(String gateway, String from) {
        try {
            limits.requireLookup("payment-forged");
            note("payment-forged", gateway, from);
        } catch (RefusalException tooMany) {
            // That the limit was reached is a row of its own.
            LOG.debug("Forged call-backs go on", tooMany);
        }
        return Verdict.FORGED;
    }

    private void note(String what, String gateway, String from) {
        security.refused(new Actor(Actor.Kind.INTEGRATOR, null), what, gateway, from);
    }
}
