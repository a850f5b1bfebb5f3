package vn.motcua.board.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.dossier.Oversight;
import vn.motcua.identity.CurrentUser;
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
}
