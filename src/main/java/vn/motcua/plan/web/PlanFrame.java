package vn.motcua.plan.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.CurrentUser;
import vn.motcua.shell.NavigationItem;

/** Plans in the navigation of all who work here. */
@Configuration(proxyBeanMethods = false)
class PlanFrame {

    @Bean
    NavigationItem plansPlace(CurrentUser user) {
        return new NavigationItem(
                65,
                "plan.place",
                PlansDoor.PATH,
                "calendar",
                request -> user.signedIn().isPresent());
    }
}
