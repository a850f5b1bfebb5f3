package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.citizen.Preferences;

/** Remembers the language that a citizen chooses, for messages and for the next browser too. */
@Configuration(proxyBeanMethods = false)
class CitizenLanguage implements WebMvcConfigurer, HandlerInterceptor {

    private final Preferences preferences;
    private final CurrentCitizen citizen;

    CitizenLanguage(Preferences preferences, CurrentCitizen citizen) {
        this.preferences = preferences;
        this.citizen = citizen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/language");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        String language = "en".equals(request.getParameter("lang")) ? "en" : "vi";
        citizen.principal().ifPresent(who -> preferences.setLanguage(who.account(), language));
    }
}
