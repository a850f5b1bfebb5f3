package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.CurrentUser;

/** Remembers the language that somebody signed in chooses, for the next browser too. */
@Configuration(proxyBeanMethods = false)
class LanguageKeeper implements WebMvcConfigurer, HandlerInterceptor {

    private final Accounts accounts;
    private final CurrentUser user;

    LanguageKeeper(Accounts accounts, CurrentUser user) {
        this.accounts = accounts;
        this.user = user;
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
        user.signedIn().ifPresent(who -> accounts.setLanguage(who.account(), language));
    }
}
