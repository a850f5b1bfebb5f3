package vn.motcua.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.PublicPath;
import vn.motcua.identity.Right;
import vn.motcua.shell.NavigationItem;

/** The catalog's place in the frame: open to everybody, after the officers' own places. */
@Configuration(proxyBeanMethods = false)
class CatalogFrame {

    private static final int ORDER = 40;

    @Bean
    PublicPath catalogPath() {
        return new PublicPath("/catalog");
    }

    /** Procedures, but not the place where the office makes their forms. */
    @Bean
    PublicPath procedurePaths() {
        return new PublicPath("/catalog/{code:(?!forms$).+}/**");
    }

    @Bean
    NavigationItem catalogPlace() {
        return new NavigationItem(
                ORDER, "catalog.navigation", "/catalog", "procedure", request -> true);
    }

    @Bean
    NavigationItem controlPlace(Access access, CurrentUser user) {
        return new NavigationItem(
                61,
                "catalog.control",
                ControlDoor.PATH,
                "register",
                holding(Right.CATALOG_MANAGE, access, user));
    }

    @Bean
    NavigationItem postingsPlace(Access access, CurrentUser user) {
        return new NavigationItem(
                62,
                "catalog.posting.place",
                PostingsDoor.PATH,
                "register",
                holding(Right.CATALOG_POST, access, user));
    }

    private static Predicate<HttpServletRequest> holding(
            Right right, Access access, CurrentUser user) {
        return request -> user.signedIn().filter(who -> access.mayAnywhere(who, right)).isPresent();
    }
}
