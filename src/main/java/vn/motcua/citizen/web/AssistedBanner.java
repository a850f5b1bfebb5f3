package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.CitizenPrincipal;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.shell.Banner;
import vn.motcua.shell.FrameBanner;
import vn.motcua.shell.Wording;

/** Says on every page that an officer fills in with the citizen. */
@Component
class AssistedBanner implements FrameBanner {

    private final CurrentCitizen citizen;

    AssistedBanner(CurrentCitizen citizen) {
        this.citizen = citizen;
    }

    @Override
    public Optional<Banner> of(HttpServletRequest request, Wording texts) {
        return citizen.principal()
                .map(CitizenPrincipal::assistedBy)
                .map(officer ->
                        new Banner(
                                texts.text("citizen.assisted.banner", officer.fullName()), null));
    }
}
