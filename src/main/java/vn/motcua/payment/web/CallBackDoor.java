package vn.motcua.payment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.motcua.payment.CallBacks;
import vn.motcua.payment.wire.CallBackLine;

/** Where gateways call. Anybody may knock; only what is signed is heard. */
@Controller
class CallBackDoor {

    static final String PATH = "/api/payment";
    private static final String SAID = "X-TraLoi";
    private static final String SIGNED = "X-MaXacThuc";
    private static final int LONGEST = 16_384;

    private final CallBacks callBacks;

    CallBackDoor(CallBacks callBacks) {
        this.callBacks = callBacks;
    }

    @GetMapping(PATH + "/vnpay/ipn")
    ResponseEntity<String> vnpay(HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return json(callBacks.vnpay(query, request.getRemoteAddr()));
    }

    @PostMapping(PATH + "/national/confirm")
    ResponseEntity<String> national(HttpServletRequest request) throws IOException {
        return json(callBacks.national(said(request), request.getRemoteAddr()));
    }

    private static String said(HttpServletRequest request) throws IOException {
        // Whoever knocks here may send as much as they like: no more of it is kept than is read.
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        return body.length > LONGEST ? "" : new String(body, StandardCharsets.UTF_8);
    }

    /** The receipts themselves, as the protocol wants them; what is said of them stands beside. */
    @PostMapping(PATH + "/national/bill")
    ResponseEntity<byte[]> bill(HttpServletRequest request) throws IOException {
        CallBackLine.Bill bill = callBacks.bill(said(request), request.getRemoteAddr());
        byte[] json = bill.json().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(
                        bill.isPaper() ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(SAID, Base64.getEncoder().encodeToString(json))
                .header(SIGNED, bill.hash())
                .body(bill.isPaper() ? bill.paper() : json);
    }

    private static ResponseEntity<String> json(String body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
