package vn.motcua.identity;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import vn.motcua.journal.SecurityLog;
import vn.motcua.shell.Problems;

/** Two doors: the programming interface by token without a session, the pages by session. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** Of the frame and of identity; other modules offer theirs as {@link PublicPath}. */
    static final List<String> PUBLIC =
            List.of(
                    "/",
                    "/error",
                    "/help",
                    "/static/**",
                    "/favicon.ico",
                    "/robots.txt",
                    "/manifest.webmanifest",
                    "/language",
                    "/look",
                    "/style",
                    "/style/**",
                    "/sign-in",
                    "/sign-in/**",
                    "/first-run",
                    "/unsent",
                    "/unsent/**",
                    "/actuator/health/**");

    /** Nothing asks it, but its presence keeps a generated password from being made. */
    @Bean
    AuthenticationManager noGenericSignIn() {
        return authentication -> {
            throw new AuthenticationServiceException("Sign-in goes by SignIns");
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain interfaceByToken(
            HttpSecurity http,
            Doors doors,
            ApiTokens tokens,
            RateLimits limits,
            SecurityLog security,
            Problems problems,
            ObjectProvider<PublicPath> offered,
            SupervisorGate supervisors) {
        return http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(logout -> logout.disable())
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(doors).accessDeniedHandler(doors))
                .addFilterBefore(
                        new ApiTokenFilter(tokens, limits, security, problems),
                        AuthorizationFilter.class)
                .addFilterAfter(
                        new SupervisorFilter(supervisors, security, problems),
                        AuthorizationFilter.class)
                .authorizeHttpRequests(paths ->
                        paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(patterns(Stream.empty(), offered))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pagesBySession(
            HttpSecurity http,
            Doors doors,
            Sessions sessions,
            ObjectProvider<PublicPath> offered,
            ObjectProvider<CitizenPath> ofCitizens,
            SupervisorGate supervisors,
            SecurityLog security,
            Problems problems) {
        return http.csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
                .securityContext(c -> c.securityContextRepository(sessions.contexts()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(doors).accessDeniedHandler(doors))
                .logout(logout ->
                        logout.logoutUrl("/sign-out")
                                .logoutSuccessHandler(new Leaving())
                                .deleteCookies(SessionConfiguration.COOKIE))
                .addFilterAfter(new ChangeFirstFilter(), AuthorizationFilter.class)
                .addFilterAfter(
                        new SupervisorFilter(supervisors, security, problems),
                        ChangeFirstFilter.class)
                .authorizeHttpRequests(paths ->
                        paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(HttpMethod.OPTIONS, "/**")
                                .denyAll()
                                .requestMatchers(patterns(PUBLIC.stream(), offered))
                                .permitAll()
                                .requestMatchers(
                                        ofCitizens.stream()
                                                .map(CitizenPath::pattern)
                                                .toArray(String[]::new))
                                .hasRole("CITIZEN")
                                .anyRequest()
                                .access((who, request) -> staff(who.get())))
                .build();
    }

    /** All that is neither public nor of citizens is of the staff. */
    private static AuthorizationDecision staff(@Nullable Authentication who) {
        return new AuthorizationDecision(
                who != null && who.getPrincipal() instanceof StaffPrincipal);
    }

    private static String[] patterns(Stream<String> own, ObjectProvider<PublicPath> offered) {
        return Stream.concat(own, offered.stream().map(PublicPath::pattern)).toArray(String[]::new);
    }
}
