package vn.motcua.initiative;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.journal.JournalEvent;

/** Writes what happens to initiatives, their lists and programmes into the journal. */
@Component
public class InitiativeJournal {

    private static final String STREAM = "initiative";

    private final Journal journal;
    private final BusinessClock clock;

    InitiativeJournal(Journal journal, BusinessClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Nobody else writes to the stream until the transaction is over. */
    void hold(UUID stream) {
        journal.lock(stream);
    }

    public void write(UUID stream, JournalEvent event, SignedIn by) {
        journal.write(stream, STREAM, List.of(event), clock.instant(), by.actor());
    }
}
