package vn.motcua.identity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions are rows, so that any node serves anybody and a restart signs nobody out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
@EnableJdbcHttpSession(
        tableName = "identity.session",
        maxInactiveIntervalInSeconds = 3600,
        cleanupCron = "0 */10 * * * *")
class SessionConfiguration {

    static final String COOKIE = "motcua";

    @Bean
    @Primary
    FindByIndexNameSessionRepository<?> calmSessions(JdbcIndexedSessionRepository sessions) {
        return new CalmSessions<>(sessions);
    }

    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
