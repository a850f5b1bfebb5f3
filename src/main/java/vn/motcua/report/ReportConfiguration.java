package vn.motcua.report;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what reports write, and reads periods and deadlines of the law folder. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    EventTypes reportEventTypes() {
        return EventTypes.of(ReportEvent.class);
    }

    @Bean
    Periods reportPeriods() {
        return Periods.ofTheLaw();
    }

    @Bean
    ReportDeadlines reportDeadlines() {
        return ReportDeadlines.ofTheLaw();
    }
}
