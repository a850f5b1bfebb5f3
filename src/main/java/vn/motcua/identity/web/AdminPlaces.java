package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.shell.NavigationItem;

/** The places in the navigation that identity has. */
@Configuration(proxyBeanMethods = false)
class AdminPlaces {

    @Bean
    NavigationItem accountsPlace(Access access, CurrentUser user) {
        return new NavigationItem(
                700,
                "identity.accounts.place",
                "/admin/accounts",
                "people",
                may(access, user, Right.ACCOUNT_MANAGE));
    }

    @Bean
    NavigationItem organizationPlace(Access access, CurrentUser user) {
        return new NavigationItem(
                710,
                "identity.organization.place",
                "/admin/organization",
                "organization",
                may(access, user, Right.ORGANIZATION_MANAGE));
    }

    /** Whoever holds a post, or was lent one. */
    @Bean
    NavigationItem standInsPlace(CurrentUser user) {
        return new NavigationItem(
                830,
                "identity.stand-ins.place",
                "/stand-ins",
                "people",
                request -> user.signedIn().filter(w -> !w.posts().isEmpty()).isPresent());
    }

    @Bean
    NavigationItem ownAccountPlace(CurrentUser user) {
        return new NavigationItem(
                840,
                "identity.account.title",
                "/account",
                "person",
                request -> user.signedIn().isPresent());
    }

    private static Predicate<HttpServletRequest> may(Access access, CurrentUser user, Right right) {
        return request -> user.signedIn().filter(w -> access.mayAnywhere(w, right)).isPresent();
    }
}
