package vn.motcua.review;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what reviews write. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    EventTypes reviewEventTypes() {
        return EventTypes.of(ReviewEvent.class);
    }
}
