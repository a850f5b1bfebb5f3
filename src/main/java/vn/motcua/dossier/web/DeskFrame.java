package vn.motcua.dossier.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.dossier.Oversight;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.PublicPath;
import vn.motcua.identity.Right;
import vn.motcua.shell.NavigationItem;
import vn.motcua.shell.SearchPlace;

/** Puts the desk and the register into the frame, and opens the public look-up. */
@Configuration(proxyBeanMethods = false)
class DeskFrame {

    @Bean
    NavigationItem deskPlace(CurrentUser user, Access access) {
        return new NavigationItem(
                10, "dossier.tasks.place", "/tasks", "tasks", request -> reads(user, access));
    }

    @Bean
    NavigationItem overviewPlace(CurrentUser user, Oversight oversight) {
        return new NavigationItem(
                15,
                "dossier.overview.place",
                "/overview",
                "chart",
                request -> user.signedIn().filter(oversight::anywhere).isPresent());
    }

    @Bean
    NavigationItem registerPlace(CurrentUser user, Access access) {
        return new NavigationItem(
                30,
                "dossier.register.place",
                "/register",
                "register",
                request -> reads(user, access));
    }

    @Bean
    SearchPlace registerSearch(CurrentUser user, Access access) {
        return new SearchPlace(
                "/register", "q", "dossier.register.find", request -> reads(user, access));
    }

    @Bean
    PublicPath trackPath() {
        return new PublicPath("/track/**");
    }

    private static boolean reads(CurrentUser user, Access access) {
        return user.signedIn().filter(me -> access.mayAnywhere(me, Right.DOSSIER_READ)).isPresent();
    }
}
