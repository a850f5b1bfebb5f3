package vn.motcua.payment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.motcua.payment.CallBacks;

/** Where gateways call. Anybody may knock; only what is signed is heard. */
@Controller
class CallBackDoor {

    static final String PATH = "/api/payment";
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
    ResponseEntity<String> national(
            @RequestBody(required = false) String body, HttpServletRequest request) {
        String said = body == null || body.length() > LONGEST ? "" : body;
        return json(callBacks.national(said, request.getRemoteAddr()));
    }

    private static ResponseEntity<String> json(String body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
