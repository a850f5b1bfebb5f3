package vn.motcua.initiative.programme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what programmes write. */
@Configuration(proxyBeanMethods = false)
class ProgrammeConfiguration {

    @Bean
    EventTypes programmeEvents() {
        return EventTypes.of(ProgrammeEvent.class);
    }
}
