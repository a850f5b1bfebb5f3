package vn.motcua.dossier.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.shell.NavigationItem;

/** Puts the counter into the navigation of those who receive. */
@Configuration(proxyBeanMethods = false)
class CounterFrame {

    @Bean
    NavigationItem counterPlace(CurrentUser user, Access access) {
        return new NavigationItem(
                20,
                "dossier.counter.place",
                "/counter",
                "counter",
                request ->
                        user.signedIn()
                                .filter(me -> access.mayAnywhere(me, Right.DOSSIER_REGISTER))
                                .isPresent());
    }

    @Bean
    NavigationItem postPlace(CurrentUser user, Access access) {
        return new NavigationItem(
                22,
                "dossier.post.place",
                "/post",
                "paper",
                request ->
                        user.signedIn()
                                .filter(me -> access.mayAnywhere(me, Right.DOSSIER_REGISTER))
                                .filter(me -> !access.mayAnywhere(me, Right.DOSSIER_RECEIVE))
                                .isPresent());
    }
}
