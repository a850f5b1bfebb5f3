package vn.motcua.exchange.web;

import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.exchange.portal.PortalSandbox;
import vn.motcua.exchange.portal.SandboxMood;
import vn.motcua.identity.PublicPath;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The page of the sandbox portal: what it took, and how it is to behave. */
@Controller
@ConditionalOnProperty(name = "motcua.exchange.sandbox", havingValue = "true")
class SandboxPortalDoor {

    static final String PATH = "/sandbox/portal";
    private static final int SHOWN = 50;

    private final PortalSandbox sandbox;

    SandboxPortalDoor(PortalSandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Bean
    static PublicPath sandboxPortalPath() {
        return new PublicPath(PATH + "/**");
    }

    @GetMapping(PATH)
    Page show() {
        return Page.of(
                "exchange/sandbox", new SandboxPortalPage(sandbox.mood(), sandbox.newest(SHOWN)));
    }

    @PostMapping(PATH)
    Redirect behave(@RequestParam(defaultValue = "") String mood) {
        Stream.of(SandboxMood.values())
                .filter(one -> one.name().equals(mood))
                .findFirst()
                .ifPresent(sandbox::behave);
        return Redirect.to(PATH);
    }
}
