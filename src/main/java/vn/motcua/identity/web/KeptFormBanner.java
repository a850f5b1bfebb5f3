package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.KeptForms;
import vn.motcua.shell.Banner;
import vn.motcua.shell.FrameBanner;
import vn.motcua.shell.Wording;

/** Says at the door that nothing is lost that was typed before the session ended. */
@Component
class KeptFormBanner implements FrameBanner {

    private final KeptForms forms;

    KeptFormBanner(KeptForms forms) {
        this.forms = forms;
    }

    @Override
    public Optional<Banner> of(HttpServletRequest request, Wording texts) {
        return forms.isWaiting(request)
                ? Optional.of(new Banner(texts.text("identity.unsent.banner"), null))
                : Optional.empty();
    }
}
