package vn.motcua.catalog.internal.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.catalog.ControlPlace;
import vn.motcua.catalog.internal.InternalProcedures;
import vn.motcua.identity.Right;

/** The register of internal procedures on the desk of the control office. */
@Configuration(proxyBeanMethods = false)
class InternalPlaces {

    @Bean
    ControlPlace internalPlace(InternalProcedures procedures) {
        return new ControlPlace(
                40,
                "catalog.internal.place",
                InternalDoor.PATH,
                "organization",
                Right.CATALOG_MANAGE,
                by -> procedures.waiting());
    }
}
