package vn.motcua.plan.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SupervisorPath;
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

    /** Issued plans, their rows and their board; not the files behind what units hand in. */
    @Bean
    SupervisorPath plansForSupervisors() {
        return SupervisorPath.read(PlansDoor.PATH);
    }

    @Bean
    SupervisorPath planForSupervisors() {
        return SupervisorPath.read(PlansDoor.PATH + "/*");
    }

    @Bean
    SupervisorPath planPartsForSupervisors() {
        return SupervisorPath.read(PlansDoor.PATH + "/*/{part:board|file|children}");
    }

    @Bean
    SupervisorPath planRowsForSupervisors() {
        return SupervisorPath.read(PlansDoor.PATH + "/*/rows/*");
    }

    @Bean
    SupervisorPath planReviewsForSupervisors() {
        return SupervisorPath.read(PlansDoor.PATH + "/*/reviews/*/*");
    }
}
