package vn.motcua.supervision.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SupervisorPath;
import vn.motcua.shell.NavigationItem;
import vn.motcua.supervision.OpinionAccess;

/** Opinions and issued conclusions in the frame, for whom they are something. */
@Configuration(proxyBeanMethods = false)
class SupervisionFrame {

    @Bean
    NavigationItem opinionsPlace(CurrentUser user, OpinionAccess access) {
        return new NavigationItem(
                64,
                "supervision.place",
                OpinionsDoor.PATH,
                "letter",
                request -> user.signedIn().filter(access::mayAny).isPresent());
    }

    @Bean
    NavigationItem conclusionsPlace(CurrentUser user, OpinionAccess access) {
        return new NavigationItem(
                60,
                "supervision.conclusions.place",
                ConclusionsDoor.PATH,
                "check",
                request -> user.signedIn().filter(access::supervises).isPresent());
    }

    @Bean
    SupervisorPath opinionsForSupervisors() {
        return new SupervisorPath(OpinionsDoor.PATH + "/**", true);
    }

    @Bean
    SupervisorPath opinionSheetForSupervisors() {
        return SupervisorPath.read(OpinionsDoor.PATH + ".xlsx");
    }

    @Bean
    SupervisorPath conclusionsForSupervisors() {
        return SupervisorPath.read(ConclusionsDoor.PATH + "/**");
    }
}
