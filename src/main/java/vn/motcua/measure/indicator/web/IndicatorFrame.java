package vn.motcua.measure.indicator.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.shell.NavigationItem;

/** The indicators' place in the frame, for those who may read dossiers anywhere. */
@Configuration(proxyBeanMethods = false)
class IndicatorFrame {

    private static final int ORDER = 58;

    @Bean
    NavigationItem indicatorsPlace(Access access, CurrentUser user) {
        return new NavigationItem(
                ORDER,
                "measure.indicator.place",
                IndicatorsDoor.PATH,
                "chart",
                request ->
                        user.signedIn()
                                .filter(who -> access.mayAnywhere(who, Right.DOSSIER_READ))
                                .isPresent());
    }
}
