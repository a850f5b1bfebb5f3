package vn.motcua.signing.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.shell.NavigationItem;

/** Puts the keys into the menu of administrators. */
@Configuration(proxyBeanMethods = false)
class SigningFrame {

    @Bean
    NavigationItem keysPlace(CurrentUser user, Access access) {
        return new NavigationItem(
                715,
                "signing.keys.place",
                KeysDoor.PATH,
                "check",
                request ->
                        user.signedIn()
                                .filter(me -> access.mayAnywhere(me, Right.ORGANIZATION_MANAGE))
                                .isPresent());
    }
}
