package vn.motcua.shell.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import vn.motcua.shell.PublicPaths;

/** Keeps everything shut but the public paths, until a module with accounts brings its guard. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(SecurityFilterChain.class)
class FirstGuard {

    @Bean
    SecurityFilterChain publicPathsOnly(HttpSecurity http, ObjectProvider<PublicPaths> paths)
            throws Exception {
        String[] open =
                paths.stream()
                        .flatMap(p -> p.patterns().stream())
                        .distinct()
                        .toArray(String[]::new);
        http.authorizeHttpRequests(
                asked -> asked.requestMatchers(open).permitAll().anyRequest().denyAll());
        // The token in a cookie of its own: a page for everyone makes no session.
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
        http.csrf(csrf -> csrf.csrfTokenRepository(tokens));
        return http.build();
    }
}
