package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What a head said about how new tasks of a post find their person, in the post's own stream. */
public sealed interface AssignmentEvent extends JournalEvent {

    @EventType("dossier.assignment-set")
    record AssignmentSet(
            UUID assignment,
            UUID unit,
            String post,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            AssignmentWay way,
            AssignmentWay otherwise,
            List<AssignmentRule> rules)
            implements AssignmentEvent {

        public AssignmentSet {
            rules = List.copyOf(rules);
        }
    }

    /** Stopped, at the moment of the event. */
    @EventType("dossier.assignment-ended")
    record AssignmentEnded(UUID assignment) implements AssignmentEvent {}
}
