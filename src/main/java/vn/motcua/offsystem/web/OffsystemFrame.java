package vn.motcua.offsystem.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.CurrentUser;
import vn.motcua.offsystem.OffsystemAccess;
import vn.motcua.shell.NavigationItem;

/** Dossiers outside the system in the navigation of those who decide or explain. */
@Configuration(proxyBeanMethods = false)
class OffsystemFrame {

    @Bean
    NavigationItem offsystemPlace(CurrentUser user, OffsystemAccess access) {
        return new NavigationItem(
                69,
                "offsystem.place",
                CasesDoor.PATH,
                "search",
                request -> user.signedIn().filter(access::maySeeAny).isPresent());
    }
}
