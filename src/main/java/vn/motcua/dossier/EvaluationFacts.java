package vn.motcua.dossier;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalog.Channel;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Unit;

/**
 * What the evaluation of officers and agencies (đánh giá) reads of one dossier, for indices 1 to 4
 * and 7; points and scores are not given here. Petitions, which index 7 also reads, are facts of
 * their own.
 *
 * @param whole index 1, and the time that index 7 reads: the promise as it lawfully stood
 * @param agencies index 2: each agency that worked on it, by its worst step
 * @param contacts index 3: how often papers were asked for again
 * @param visited index 4: agencies that the applicant had to go to; the program sends every request
 *     through the one-stop desk, so there is at most that one
 */
@LegalBasis("tt-01-2018#13")
public record EvaluationFacts(
        Time whole, Map<UUID, Time> agencies, int contacts, Set<UUID> visited) {

    /** Time taken against time given; in the order from good to bad. */
    public enum Time {
        SHORTER,
        EQUAL,
        LONGER
    }

    public EvaluationFacts {
        agencies = Map.copyOf(agencies);
        visited = Set.copyOf(visited);
    }

    /** None while it is not resolved, and none of what was never received. */
    static Optional<EvaluationFacts> of(DossierState s, List<TimelineEntry> timeline, Law law) {
        Instant resolved = s.resolvedAt();
        if (resolved == null || !s.isAccepted()) {
            return Optional.empty();
        }
        return Optional.of(
                new EvaluationFacts(
                        whole(s, s.measuredAt(resolved)),
                        agencies(timeline, law),
                        s.supplements() + s.intakeSupplements(),
                        visited(s, timeline)));
    }

    private static Time whole(DossierState s, Instant measured) {
        if (measured.isAfter(s.promised())) {
            return Time.LONGER;
        }
        return Zones.dayOf(measured).isBefore(Zones.dayOf(s.promised()))
                ? Time.SHORTER
                : Time.EQUAL;
    }

    private static Map<UUID, Time> agencies(List<TimelineEntry> timeline, Law law) {
        Map<UUID, Time> worst = new LinkedHashMap<>();
        for (HandOver h : HandOvers.of(timeline)) {
            HandOver.Standing standing = h.standing();
            if (standing != null && h.occasion() != HandOver.Occasion.HANDED_BACK) {
                worst.merge(agency(law, h.from()), time(standing), EvaluationFacts::worse);
            }
        }
        return worst;
    }

    private static Time time(HandOver.Standing standing) {
        return switch (standing) {
            case EARLY -> Time.SHORTER;
            case ON_TIME -> Time.EQUAL;
            case LATE -> Time.LONGER;
        };
    }

    private static Time worse(Time a, Time b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static UUID agency(Law law, UUID unit) {
        return law.chart().agencyOf(unit, law.today()).map(Unit::id).orElse(unit);
    }

    /** Who files from afar and gets the result sent, and is asked for nothing, goes nowhere. */
    private static Set<UUID> visited(DossierState s, List<TimelineEntry> timeline) {
        boolean came = s.channel() == Channel.COUNTER;
        boolean sent = false;
        for (TimelineEntry entry : timeline) {
            came |= entry.event() instanceof DossierEvent.SupplementBrought && !sent;
            sent |= entry.event() instanceof OnlineEvent.SupplementSent;
            sent &= !(entry.event() instanceof OnlineEvent.SupplementWanting);
            came |= entry.event() instanceof DossierEvent.PaymentConfirmed;
            came |=
                    entry.event() instanceof DossierEvent.HandedBack back
                            && back.method() == ReturnMethod.DESK;
        }
        return came ? Set.of(s.agency()) : Set.of();
    }
}
