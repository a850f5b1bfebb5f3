package vn.motcua.postal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what the post's desk writes. */
@Configuration(proxyBeanMethods = false)
class PostalConfiguration {

    @Bean
    EventTypes postalEvents() {
        return EventTypes.of(PostalEvent.class);
    }
}
