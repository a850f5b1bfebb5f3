package vn.motcua.archive;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what the archive writes. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    @Bean
    EventTypes archiveEvents() {
        return EventTypes.of(ArchiveEvent.class);
    }
}
