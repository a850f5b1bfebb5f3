package vn.motcua.report.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.shell.NavigationItem;

/** The reports' place in the frame, for those who may read one anywhere. */
@Configuration(proxyBeanMethods = false)
class ReportFrame {

    private static final int ORDER = 59;

    @Bean
    NavigationItem reportsPlace(Access access, CurrentUser user) {
        return new NavigationItem(
                ORDER,
                "report.place",
                ReportsDoor.PATH,
                "paper",
                request ->
                        user.signedIn()
                                .filter(who -> access.mayAnywhere(who, Right.REPORT_READ))
                                .isPresent());
    }
}
