package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.citizen.CitizenPrincipal;
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.kernel.RefusalException;

/**
 * An officer who fills in with a citizen beside them files with them and does nothing else: the
 * account, its contacts, sessions, calendar and data stay the citizen's own, and nothing is erased.
 */
@Component
class AssistedLimits implements WebMvcConfigurer, HandlerInterceptor {

    private static final String[] OWN = {
        "/my/account/**", "/my/data.zip", "/my/store/**", "/my/calendar/**", "/my/dossiers/*/erased"
    };

    /** Part of coming in for the first time. */
    private static final String NAME = "/my/account/name";

    private final CurrentCitizen citizen;

    AssistedLimits(CurrentCitizen citizen) {
        this.citizen = citizen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(OWN).excludePathPatterns(NAME);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isAssisted()) {
            throw new RefusalException(new CitizenRefusal.NotAssisted());
        }
        return true;
    }

    private boolean isAssisted() {
        return citizen.principal().map(CitizenPrincipal::assistedBy).isPresent();
    }
}
