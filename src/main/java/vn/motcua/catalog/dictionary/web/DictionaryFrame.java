package vn.motcua.catalog.dictionary.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.ControlPlace;
import vn.motcua.catalog.dictionary.Dictionary;
import vn.motcua.catalog.dictionary.DictionaryLoads;
import vn.motcua.catalog.dictionary.DictionaryUses;
import vn.motcua.identity.Right;

/** What the dictionaries put on the desk of the control office. */
@Configuration(proxyBeanMethods = false)
class DictionaryFrame {

    @Bean
    ControlPlace dictionariesPlace(DictionaryLoads loads) {
        return new ControlPlace(
                50,
                "catalog.dictionary.place",
                DictionariesDoor.path(Dictionary.all().getFirst()),
                "register",
                Right.CATALOG_MANAGE,
                by -> loads.waiting());
    }

    @Bean
    ControlPlace dictionaryReviewPlace(DictionaryUses uses, BusinessClock clock) {
        return new ControlPlace(
                52,
                "catalog.dictionary.review.place",
                DictionariesDoor.PATH + "/review",
                "search",
                Right.CATALOG_MANAGE,
                by ->
                        uses.on(clock.today()).doubts().stream()
                                .map(one -> one.version().code())
                                .distinct()
                                .count());
    }
}
