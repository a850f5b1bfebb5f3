package vn.motcua.catalog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    @Bean
    EventTypes catalogEvents() {
        return EventTypes.of(CatalogEvent.class);
    }
}
