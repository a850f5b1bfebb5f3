package vn.motcua.review.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.CurrentUser;
import vn.motcua.shell.NavigationItem;

/** Reviews in the navigation of all who work here. */
@Configuration(proxyBeanMethods = false)
class ReviewFrame {

    private static final int ORDER = 66;

    @Bean
    NavigationItem reviewsPlace(CurrentUser user) {
        return new NavigationItem(
                ORDER,
                "review.place",
                ReviewDesk.PATH,
                "scan",
                request -> user.signedIn().isPresent());
    }
}
