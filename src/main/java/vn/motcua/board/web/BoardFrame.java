package vn.motcua.board.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.dossier.Oversight;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.shell.NavigationItem;

/** The places of boards in the frame. */
@Configuration(proxyBeanMethods = false)
class BoardFrame {

    @Bean
    NavigationItem morningPlace(Oversight oversight, CurrentUser user) {
        return new NavigationItem(
                12,
                "board.morning.place",
                MorningPage.PATH,
                "sun",
                request -> user.signedIn().filter(oversight::anywhere).isPresent());
    }

    @Bean
    NavigationItem boardPlace(Access access, CurrentUser user) {
        return new NavigationItem(
                57,
                "board.title",
                BoardPage.PATH,
                "chart",
                request ->
                        user.signedIn()
                                .filter(who -> access.mayAnywhere(who, Right.DOSSIER_READ))
                                .isPresent());
    }

    @Bean
    NavigationItem transparencyPlace(CurrentUser user) {
        return new NavigationItem(
                70,
                "board.open.place",
                OpenPage.PATH,
                "globe",
                request -> user.signedIn().isEmpty());
    }
}
