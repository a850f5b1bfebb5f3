package vn.motcua.dossier.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.catalog.ControlPlace;
import vn.motcua.identity.Right;

/** What dossiers put on the desk of the control office. */
@Configuration(proxyBeanMethods = false)
class RebasePlace {

    @Bean
    ControlPlace rebasesPlace() {
        return new ControlPlace(
                25,
                "dossier.rebase.place",
                RebaseController.PATH,
                "return",
                Right.DOSSIER_RECOUNT_DRAFT);
    }
}
