package vn.motcua.signing.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.document.DocumentRefusal;
import vn.motcua.identity.PublicPath;
import vn.motcua.identity.RateLimits;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.signing.PublicCheck;

/** Where anybody shows an electronic paper and is told what its signatures are worth. */
@Controller
class VerifyDoor {

    static final String PATH = "/verify";

    private final PublicCheck check;
    private final RateLimits limits;

    VerifyDoor(PublicCheck check, RateLimits limits) {
        this.check = check;
        this.limits = limits;
    }

    @Bean
    static PublicPath verifyIsOpen() {
        return new PublicPath(PATH);
    }

    @GetMapping(PATH)
    Page ask() {
        return Page.of("signing/verify", new VerifyPage(FormView.empty(), null));
    }

    @PostMapping(PATH)
    Answer look(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        limits.requireLookup("verify");
        try {
            if (file == null || file.isEmpty()) {
                throw new RefusalException(new DocumentRefusal.EmptyFile());
            }
            try (InputStream content = file.getInputStream()) {
                return Page.of(
                        "signing/verify", new VerifyPage(FormView.empty(), check.look(content)));
            }
        } catch (RefusalException refused) {
            return Page.of(
                            "signing/verify",
                            new VerifyPage(
                                    FormView.empty().refused(List.copyOf(refused.refusals())),
                                    null))
                    .with(Problems.status(refused.first().kind()));
        }
    }
}
