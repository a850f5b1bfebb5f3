package vn.motcua.catalog.discrepancy.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.catalog.ControlPlace;
import vn.motcua.catalog.discrepancy.Discrepancies;
import vn.motcua.identity.Right;

/** What discrepancies put on the desk of the control office. */
@Configuration(proxyBeanMethods = false)
class DiscrepancyPlaces {

    @Bean
    ControlPlace differencesPlace() {
        return new ControlPlace(
                40,
                "catalog.difference.place",
                DifferencesDoor.PATH,
                "search",
                Right.CATALOG_MANAGE);
    }

    @Bean
    ControlPlace discrepanciesPlace(Discrepancies discrepancies) {
        return new ControlPlace(
                41,
                "catalog.discrepancy.place",
                TicketsDoor.PATH,
                "warning",
                Right.CATALOG_MANAGE,
                by -> discrepancies.waiting());
    }

    @Bean
    ControlPlace recommendationsPlace() {
        return new ControlPlace(
                42,
                "catalog.recommendation.place",
                LettersDoor.PATH,
                "letter",
                Right.CATALOG_MANAGE);
    }

    @Bean
    ControlPlace sheetsPlace() {
        return new ControlPlace(
                72, "catalog.sheet.place", SheetsDoor.PATH, "download", Right.CATALOG_MANAGE);
    }
}
