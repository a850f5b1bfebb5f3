package vn.motcua.postal.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.PublicPath;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.shell.NavigationItem;

/** The post's desk and its agreements in the navigation; the operator's web-hooks. */
@Configuration(proxyBeanMethods = false)
class PostalFrame {

    @Bean
    PublicPath postalHookPath() {
        return new PublicPath(HookDoor.PATH + "/**");
    }

    @Bean
    NavigationItem postalPlace(Access access, CurrentUser user) {
        return new NavigationItem(
                36,
                "postal.place",
                PostDeskDoor.PATH,
                "archive",
                request -> user.signedIn().filter(who -> sees(access, who)).isPresent());
    }

    @Bean
    NavigationItem postalAgreementsPlace(Access access, CurrentUser user) {
        return new NavigationItem(
                68,
                "postal.agreements.place",
                AgreementsDoor.PATH,
                "archive",
                request ->
                        user.signedIn()
                                .filter(who -> access.mayAnywhere(who, Right.POSTAL_MANAGE))
                                .isPresent());
    }

    private static boolean sees(Access access, SignedIn who) {
        return access.mayAnywhere(who, Right.POSTAL_HANDLE)
                || access.mayAnywhere(who, Right.DOSSIER_REGISTER);
    }
}
