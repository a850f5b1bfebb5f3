package vn.motcua.communication;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;

/** Writes what happens in communication into the journal. */
@Component
public class CommunicationJournal {

    private static final String STREAM = "communication";

    private final Journal journal;
    private final BusinessClock clock;

    CommunicationJournal(Journal journal, BusinessClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    public void write(UUID stream, CommunicationEvent event, SignedIn by) {
        journal.write(stream, STREAM, List.of(event), clock.instant(), by.actor());
    }

    /** What the program itself found. */
    public void found(UUID stream, CommunicationEvent event) {
        journal.write(stream, STREAM, List.of(event), clock.instant(), Actor.SYSTEM);
    }
}
