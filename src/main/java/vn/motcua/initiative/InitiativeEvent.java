package vn.motcua.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/**
 * What happens to an initiative and to the lists in which initiatives go up. What was told at
 * length and who is named in it stands in rows; events keep its digest, SHA-256.
 */
sealed interface InitiativeEvent extends JournalEvent {

    @EventType("initiative.proposed")
    record Proposed(UUID unit, List<String> procedures, String digest) implements InitiativeEvent {
        public Proposed {
            procedures = List.copyOf(procedures);
        }
    }

    @EventType("initiative.changed")
    record Changed(List<String> procedures, String digest) implements InitiativeEvent {
        public Changed {
            procedures = List.copyOf(procedures);
        }
    }

    /**
     * @param number of the paper that it rests on; blank where there is none, as the file
     * @param digest of the reason
     */
    @EventType("initiative.stepped")
    record Stepped(
            InitiativeStep step,
            InitiativeState state,
            LocalDate on,
            String number,
            String file,
            String digest)
            implements InitiativeEvent {}

    @EventType("initiative.assessors-named")
    record AssessorsNamed(List<UUID> staff) implements InitiativeEvent {
        public AssessorsNamed {
            staff = List.copyOf(staff);
        }
    }

    /** Points under one criterion. */
    record Points(String criterion, int points) {}

    @EventType("initiative.assessed")
    record Assessed(UUID assessor, List<Points> points, String digest) implements InitiativeEvent {
        public Assessed {
            points = List.copyOf(points);
        }
    }

    @EventType("initiative.joined")
    record Joined(UUID to) implements InitiativeEvent {}

    @EventType("initiative.applied")
    record Applied(List<UUID> units, LocalDate from) implements InitiativeEvent {
        public Applied {
            units = List.copyOf(units);
        }
    }

    @EventType("initiative.list-opened")
    record ListOpened(UUID agency, int year, String title) implements InitiativeEvent {}

    @EventType("initiative.list-filled")
    record ListFilled(List<UUID> initiatives) implements InitiativeEvent {
        public ListFilled {
            initiatives = List.copyOf(initiatives);
        }
    }

    @EventType("initiative.list-approved")
    record ListApproved(List<UUID> initiatives) implements InitiativeEvent {
        public ListApproved {
            initiatives = List.copyOf(initiatives);
        }
    }

    @EventType("initiative.list-sent")
    record ListSent(String number, LocalDate on, String recipient, String file)
            implements InitiativeEvent {}
}
