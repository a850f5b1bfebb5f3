package vn.motcua.report.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SupervisorPath;
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
                                .filter(who ->
                                        access.mayAnywhere(who, Right.REPORT_READ)
                                                || access.mayAnywhere(who, Right.SUPERVISION_READ))
                                .isPresent());
    }

    /** Those that were sent; what a number is made of is dossiers, and stays inside. */
    @Bean
    SupervisorPath reportsForSupervisors() {
        return SupervisorPath.read(ReportsDoor.PATH);
    }

    @Bean
    SupervisorPath reportForSupervisors() {
        return SupervisorPath.read(ReportsDoor.PATH + "/*");
    }

    @Bean
    SupervisorPath reportNarrativeForSupervisors() {
        return SupervisorPath.read(ReportsDoor.PATH + "/*/narrative.docx");
    }

    @Bean
    SupervisorPath reportExchangeForSupervisors() {
        return SupervisorPath.read(ReportsDoor.PATH + "/*/exchange/*");
    }
}
