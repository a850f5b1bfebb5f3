package vn.motcua.queue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what the queue writes. */
@Configuration(proxyBeanMethods = false)
class QueueConfiguration {

    @Bean
    EventTypes queueEvents() {
        return EventTypes.of(QueueEvent.class);
    }
}
