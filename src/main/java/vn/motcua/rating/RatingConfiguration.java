package vn.motcua.rating;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what ratings write. */
@Configuration(proxyBeanMethods = false)
class RatingConfiguration {

    @Bean
    EventTypes ratingEvents() {
        return EventTypes.of(RatingEvent.class);
    }
}
