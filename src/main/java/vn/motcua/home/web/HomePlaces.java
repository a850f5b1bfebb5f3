package vn.motcua.home.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.shell.NavigationItem;

/** The place in the navigation for those who keep the program running. */
@Configuration(proxyBeanMethods = false)
class HomePlaces {

    @Bean
    NavigationItem filesPlace(Access access, CurrentUser user) {
        return new NavigationItem(
                720,
                "home.files.place",
                FilesDoor.PATH,
                "archive",
                request ->
                        user.signedIn()
                                .filter(w -> access.mayAnywhere(w, Right.FILE_CARE))
                                .isPresent());
    }
}
