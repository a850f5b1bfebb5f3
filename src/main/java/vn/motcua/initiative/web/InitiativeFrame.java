package vn.motcua.initiative.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SupervisorPath;
import vn.motcua.shell.NavigationItem;

/** Initiatives and programmes in the navigation of all who work here. */
@Configuration(proxyBeanMethods = false)
class InitiativeFrame {

    @Bean
    NavigationItem initiativesPlace(CurrentUser user) {
        return new NavigationItem(
                67,
                "initiative.place",
                InitiativesDoor.PATH,
                "star",
                request -> user.signedIn().isPresent());
    }

    /** The registers of initiatives and programmes, and each of them with its papers. */
    @Bean
    SupervisorPath initiativesForSupervisors() {
        return SupervisorPath.read("/{list:initiatives|initiative-lists|programmes}/**");
    }

    @Bean
    SupervisorPath initiativeSheetsForSupervisors() {
        return SupervisorPath.read("/{list:initiatives|programmes}.xlsx");
    }
}
