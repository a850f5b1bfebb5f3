package vn.motcua.initiative.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happens to a programme from above; the stream is the programme's. */
sealed interface ProgrammeEvent extends JournalEvent {

    @EventType("programme.registered")
    record Registered(
            UUID agency,
            SourceLevel level,
            String issuer,
            String number,
            LocalDate signedOn,
            LocalDate receivedOn,
            String title,
            LocalDate endsOn,
            boolean local,
            String file)
            implements ProgrammeEvent {}

    @EventType("programme.planned")
    record Planned(String number, LocalDate on, String file) implements ProgrammeEvent {}

    @EventType("programme.task-derived")
    record TaskDerived(
            UUID task, String words, UUID lead, List<UUID> support, LocalDate due, String product)
            implements ProgrammeEvent {
        public TaskDerived {
            support = List.copyOf(support);
        }
    }

    @EventType("programme.task-done")
    record TaskDone(UUID task, LocalDate on, String number, String title, String file)
            implements ProgrammeEvent {}
}
