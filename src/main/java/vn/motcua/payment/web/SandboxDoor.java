package vn.motcua.payment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.PublicPath;
import vn.motcua.kernel.RefusalException;
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.payment.wire.Sandbox;
import vn.motcua.payment.wire.SandboxMood;
import vn.motcua.payment.wire.SandboxOrder;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The pages of the sandbox: where a payer pays, and where what was kept is let go. */
@Controller
@ConditionalOnProperty(name = "motcua.payment.sandbox", havingValue = "true")
class SandboxDoor {

    private static final String PAY = Sandbox.PATH + "/pay/{reference}";

    private final Sandbox sandbox;

    SandboxDoor(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Bean
    static PublicPath sandboxPath() {
        return new PublicPath(Sandbox.PATH + "/**");
    }

    @GetMapping(Sandbox.PATH)
    Page all() {
        return Page.of("payment/sandbox", new SandboxPage(sandbox.all(), ""));
    }

    /** VNPAY's own address of the page on which a payer pays. */
    @GetMapping(Sandbox.PATH + "/vnpay/paymentv2/vpcpay.html")
    Answer vnpay(HttpServletRequest request) {
        return sandbox.open(Objects.requireNonNullElse(request.getQueryString(), ""))
                .map(order -> Redirect.to(Sandbox.PATH + "/pay/" + order.reference()))
                .orElseThrow(() -> new RefusalException(new PaymentRefusal.NoSuchOrder()));
    }

    private SandboxOrder order(String reference) {
        return sandbox.find(reference)
                .orElseThrow(() -> new RefusalException(new PaymentRefusal.NoSuchOrder()));
    }

    @GetMapping(PAY)
    Page show(@PathVariable String reference) {
        SandboxOrder order = order(reference);
        return Page.of("payment/sandbox-pay", new SandboxPage(List.of(order), sandbox.back(order)));
    }

    @PostMapping(PAY)
    Redirect pay(@PathVariable String reference, @RequestParam(defaultValue = "") String mood) {
        SandboxOrder order = order(reference);
        Stream.of(SandboxMood.values())
                .filter(one -> one.name().equals(mood))
                .findFirst()
                .ifPresent(one -> sandbox.pay(order.reference(), one));
        return Redirect.to(Sandbox.PATH + "/pay/" + order.reference());
    }

    @GetMapping(PAY + "/bill")
    ResponseEntity<byte[]> bill(@PathVariable String reference) {
        return Downloads.made(
                "bien-lai-" + reference + ".pdf",
                "application/pdf",
                sandbox.bill(order(reference).reference())
                        .orElseThrow(
                                () -> new RefusalException(new PaymentRefusal.NoSuchReceipt())));
    }

    @PostMapping(PAY + "/release")
    Redirect release(@PathVariable String reference) {
        sandbox.release(order(reference).reference());
        return Redirect.to(Sandbox.PATH);
    }
}
