package vn.motcua.eform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.shell.NavigationItem;

/** The designer's place in the frame, for those who may publish forms. */
@Configuration(proxyBeanMethods = false)
class DesignerFrame {

    private static final int ORDER = 915;

    @Bean
    NavigationItem designerPlace(Access access, CurrentUser user) {
        return new NavigationItem(
                ORDER,
                "eform.place",
                "/catalog/forms",
                "paper",
                request ->
                        user.signedIn()
                                .filter(who -> access.mayAnywhere(who, Right.CATALOG_MANAGE))
                                .isPresent());
    }
}
