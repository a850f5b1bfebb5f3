package vn.motcua.catalog.eligibility.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.catalog.ControlPlace;
import vn.motcua.catalog.eligibility.Campaigns;
import vn.motcua.catalog.eligibility.Probes;
import vn.motcua.identity.Right;

/** What can be done online, on the desk of the control office. */
@Configuration(proxyBeanMethods = false)
class EligibilityPlaces {

    @Bean
    ControlPlace eligibilityPlace(Campaigns campaigns) {
        return new ControlPlace(
                50,
                "catalog.eligibility.place",
                CampaignsDoor.PATH,
                "check",
                Right.CATALOG_MANAGE,
                by -> campaigns.waiting());
    }

    @Bean
    ControlPlace availabilityPlace(Probes probes) {
        return new ControlPlace(
                52,
                "catalog.probe.place",
                ProbesDoor.PATH,
                "globe",
                Right.CATALOG_MANAGE,
                by -> probes.failing());
    }

    @Bean
    ControlPlace integrationPlace() {
        return new ControlPlace(
                54,
                "catalog.integration.place",
                IntegrationsDoor.PATH,
                "star",
                Right.CATALOG_MANAGE);
    }
}
