package vn.motcua.postal.web;

import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.PublicPath;
import vn.motcua.kernel.RefusalException;
import vn.motcua.postal.PostalRefusal;
import vn.motcua.postal.wire.PostSandbox;
import vn.motcua.postal.wire.PostSandboxMood;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The page of the sandbox: what happens to orders there, and how it says so. */
@Controller
@ConditionalOnProperty(name = "motcua.postal.sandbox", havingValue = "true")
class PostSandboxDoor {

    private final PostSandbox sandbox;

    PostSandboxDoor(PostSandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Bean
    static PublicPath postSandboxPath() {
        return new PublicPath(PostSandbox.PATH + "/**");
    }

    @GetMapping(PostSandbox.PATH)
    Page all() {
        return Page.of("postal/sandbox", new PostSandboxPage(sandbox.all(), sandbox.isDead()));
    }

    @PostMapping(PostSandbox.PATH + "/dead")
    Redirect die(@RequestParam(defaultValue = "") String dead) {
        sandbox.die(dead.equals("yes"));
        return Redirect.to(PostSandbox.PATH);
    }

    @PostMapping(PostSandbox.PATH + "/items/{number}")
    Redirect say(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String mood) {
        String known = known(number);
        if (PostSandboxPage.CODES.contains(code)) {
            Stream.of(PostSandboxMood.values())
                    .filter(one -> one.name().equals(mood))
                    .findFirst()
                    .ifPresent(one -> sandbox.say(known, code, one));
        }
        return Redirect.to(PostSandbox.PATH);
    }

    @PostMapping(PostSandbox.PATH + "/items/{number}/release")
    Redirect release(@PathVariable String number) {
        sandbox.release(known(number));
        return Redirect.to(PostSandbox.PATH);
    }

    private String known(String number) {
        return sandbox.find(number)
                .orElseThrow(() -> new RefusalException(new PostalRefusal.NoSuchOrder()))
                .number();
    }
}
