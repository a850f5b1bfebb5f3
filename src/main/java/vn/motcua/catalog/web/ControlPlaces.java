package vn.motcua.catalog.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ControlPlace;
import vn.motcua.catalog.disclosure.Postings;
import vn.motcua.catalog.process.ProcessTables;
import vn.motcua.catalog.publication.Publications;
import vn.motcua.identity.Right;

/** What the catalogue itself puts on the desk of the control office. */
@Configuration(proxyBeanMethods = false)
class ControlPlaces {

    @Bean
    ControlPlace decisionsPlace(Publications publications) {
        return new ControlPlace(
                10,
                "catalog.decision.place",
                DecisionsDoor.PATH,
                "paper",
                Right.CATALOG_MANAGE,
                publications::open);
    }

    @Bean
    ControlPlace postingPlace(Postings postings) {
        return new ControlPlace(
                40,
                "catalog.posting.place",
                PostingsDoor.PATH,
                "register",
                Right.CATALOG_POST,
                postings::due);
    }

    @Bean
    ControlPlace processDraftsPlace(ProcessTables tables) {
        return new ControlPlace(
                20,
                "catalog.drafts.place",
                ProcessDraftsDoor.PATH,
                "chart",
                Right.CATALOG_MANAGE,
                by -> tables.count());
    }

    @Bean
    ControlPlace completenessPlace(Catalog catalog, BusinessClock clock) {
        return new ControlPlace(
                25,
                "catalog.completeness.place",
                CompletenessDoor.PATH,
                "procedure",
                Right.CATALOG_MANAGE,
                by -> CompletenessDoor.lacking(catalog, clock.today()));
    }

    @Bean
    ControlPlace importPlace() {
        return new ControlPlace(
                70, "catalog.import.place", "/admin/imports", "archive", Right.CATALOG_MANAGE);
    }

    @Bean
    ControlPlace loadPlace() {
        return new ControlPlace(
                80, "catalog.load.place", "/admin/procedures", "download", Right.CATALOG_MANAGE);
    }
}
