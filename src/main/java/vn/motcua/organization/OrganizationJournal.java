package vn.motcua.organization;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.journal.Actor;
import vn.motcua.journal.EventTypes;
import vn.motcua.journal.Journal;
import vn.motcua.journal.StreamHead;

/** Writes what happened to a unit into the unit's stream. */
@Component
class OrganizationJournal {

    private final Journal journal;
    private final BusinessClock clock;

    OrganizationJournal(Journal journal, BusinessClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Bean
    static EventTypes organizationEvents() {
        return EventTypes.of(OrganizationEvent.class);
    }

    /** Must be the first thing that a command's transaction writes or locks. */
    StreamHead lock(UUID stream) {
        return journal.lock(stream)
                .or(() -> journal.open(stream, "organization"))
                .orElseThrow(
                        () -> new ConcurrencyFailureException("Stream just opened by another"));
    }

    void write(StreamHead head, OrganizationEvent event, Actor actor) {
        journal.append(journal.prepare(head, List.of(event), clock.instant(), actor, null));
    }
}
