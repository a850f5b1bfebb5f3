package vn.motcua.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/**
 * What happened to a unit, in the unit's own stream; a delegation of every post stands in the
 * giver's.
 */
public sealed interface OrganizationEvent extends JournalEvent {

    @EventType("organization.unit-renamed")
    record UnitRenamed(UUID unit, LocalDate from, String identification)
            implements OrganizationEvent {}

    @EventType("organization.unit-merged")
    record UnitMerged(UUID unit, UUID into, LocalDate from) implements OrganizationEvent {}

    @EventType("organization.appointed")
    record Appointed(UUID staff, UUID unit, String post, LocalDate from)
            implements OrganizationEvent {}

    /** {@code day} is the first on which the post is no longer held. */
    @EventType("organization.dismissed")
    record Dismissed(UUID staff, UUID unit, String post, LocalDate day)
            implements OrganizationEvent {}

    /** First and last day included; without unit and post it is every post of the giver. */
    @EventType("organization.delegated")
    record Delegated(
            UUID giver,
            UUID taker,
            @Nullable UUID unit,
            @Nullable String post,
            LocalDate firstDay,
            LocalDate lastDay)
            implements OrganizationEvent {}

    /** Ended before its last day, at the moment of the event. */
    @EventType("organization.delegation-ended")
    record DelegationEnded(
            UUID giver,
            UUID taker,
            @Nullable UUID unit,
            @Nullable String post,
            LocalDate firstDay,
            LocalDate lastDay)
            implements OrganizationEvent {}
}
