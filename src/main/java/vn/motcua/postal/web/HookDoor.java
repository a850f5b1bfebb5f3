package vn.motcua.postal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import vn.motcua.postal.Hooks;
import vn.motcua.postal.wire.HookLine;

/** Where the operator calls. Anybody may knock; only what is signed is heard. */
@Controller
class HookDoor {

    static final String PATH = "/api/postal";
    private static final int LONGEST = 65_536;

    private final Hooks hooks;

    HookDoor(Hooks hooks) {
        this.hooks = hooks;
    }

    @PostMapping(PATH + "/myvnpost/hook")
    ResponseEntity<String> myvnpost(HttpServletRequest request) throws IOException {
        // Whoever knocks here may send as much as they like: no more of it is kept than is read.
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        String said = body.length > LONGEST ? "" : new String(body, StandardCharsets.UTF_8);
        HookLine.Answer answer = hooks.myvnpost(said, request.getRemoteAddr());
        return ResponseEntity.status(answer.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.body());
    }
}
