package vn.motcua.inspection;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;

/** Writes what happens to plans and rounds into the journal, each into its own stream. */
@Component
class InspectionJournal {

    private static final String STREAM = "inspection";

    private final Journal journal;
    private final BusinessClock clock;

    InspectionJournal(Journal journal, BusinessClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    void write(UUID stream, InspectionEvent event, SignedIn by) {
        journal.write(stream, STREAM, List.of(event), clock.instant(), by.actor());
    }
}
