package vn.motcua.eform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.catalog.ControlPlace;
import vn.motcua.identity.Right;

/** The designer's place on the desk of the control office. */
@Configuration(proxyBeanMethods = false)
class DesignerFrame {

    @Bean
    ControlPlace designerPlace() {
        return new ControlPlace(60, "eform.place", "/catalog/forms", "paper", Right.CATALOG_MANAGE);
    }
}
