package vn.motcua.rating.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.PublicPath;
import vn.motcua.identity.Right;
import vn.motcua.shell.NavigationItem;

/** Opens rating and its figures to everybody, and shows the control office its comments. */
@Configuration(proxyBeanMethods = false)
class RatingFrame {

    @Bean
    PublicPath ratePath() {
        return new PublicPath("/rate/**");
    }

    @Bean
    PublicPath satisfactionPath() {
        return new PublicPath("/satisfaction");
    }

    @Bean
    NavigationItem satisfactionPlace() {
        return new NavigationItem(70, "rating.place", "/satisfaction", "chart", request -> true);
    }

    @Bean
    NavigationItem commentsPlace(Access access, CurrentUser user) {
        return new NavigationItem(
                75,
                "rating.comments.place",
                "/ratings",
                "letter",
                request ->
                        user.signedIn()
                                .filter(who -> access.mayAnywhere(who, Right.RATING_MODERATE))
                                .isPresent());
    }
}
