package vn.motcua.inspection.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.CurrentUser;
import vn.motcua.shell.NavigationItem;

/** Inspections in the navigation of all who work here. */
@Configuration(proxyBeanMethods = false)
class InspectionFrame {

    @Bean
    NavigationItem inspectionsPlace(CurrentUser user) {
        return new NavigationItem(
                68,
                "inspection.place",
                RoundsDoor.PATH,
                "check",
                request -> user.signedIn().isPresent());
    }
}
