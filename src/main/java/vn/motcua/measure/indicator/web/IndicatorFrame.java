package vn.motcua.measure.indicator.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SupervisorPath;
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
                                .filter(who ->
                                        access.mayAnywhere(who, Right.DOSSIER_READ)
                                                || access.mayAnywhere(who, Right.SUPERVISION_READ))
                                .isPresent());
    }

    @Bean
    SupervisorPath indicatorsForSupervisors() {
        return SupervisorPath.read(IndicatorsDoor.PATH);
    }

    /** Its rows as files too: they name procedures and codes, never who a dossier is about. */
    @Bean
    SupervisorPath indicatorForSupervisors() {
        return SupervisorPath.read(IndicatorsDoor.PATH + "/**");
    }
}
