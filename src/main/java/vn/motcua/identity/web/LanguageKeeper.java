package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.identity.LanguageMemory;
import vn.motcua.identity.Sessions;

/** Has the language remembered that somebody signed in chooses. */
@Configuration(proxyBeanMethods = false)
class LanguageKeeper implements WebMvcConfigurer, HandlerInterceptor {

    private final ObjectProvider<LanguageMemory> memories;

    LanguageKeeper(ObjectProvider<LanguageMemory> memories) {
        this.memories = memories;
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
        Sessions.holder()
                .ifPresent(who -> memories.forEach(memory -> memory.remember(who, language)));
    }
}
