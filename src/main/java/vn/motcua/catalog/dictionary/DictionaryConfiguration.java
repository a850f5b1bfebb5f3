package vn.motcua.catalog.dictionary;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal which events are written here. */
@Configuration(proxyBeanMethods = false)
class DictionaryConfiguration {

    @Bean
    EventTypes dictionaryEventTypes() {
        return EventTypes.of(DictionaryEvent.class);
    }
}
