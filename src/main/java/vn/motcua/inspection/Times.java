package vn.motcua.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.kernel.Refusal;

/**
 * Who is where when. A unit is visited by one team at a time; somebody is at one place at a time,
 * whereas papers may be studied beside a visit. Pure.
 */
final class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** A visit with the round that it belongs to. */
    record Taken(InspectionRound round, Visit visit) {}

    private Times() {}

    private static Stream<Taken> all(List<InspectionRound> rounds) {
        return rounds.stream()
                .filter(round -> round.state() != RoundState.CANCELLED)
                .flatMap(round ->
                        round.visits().stream()
                                .filter(Visit::takesTime)
                                .map(visit -> new Taken(round, visit)));
    }

    /** Visits of the same unit at that time. */
    static Stream<Taken> unit(List<InspectionRound> rounds, UUID unit, Span time) {
        return all(rounds)
                .filter(taken -> taken.visit().unit().equals(unit))
                .filter(taken -> taken.visit().time().meets(time));
    }

    /** A visit at a place, at that time, by a team that somebody belongs to. */
    static Optional<Taken> member(List<InspectionRound> rounds, UUID staff, Span time) {
        return all(rounds)
                .filter(taken -> taken.visit().way() == InspectionWay.DIRECT)
                .filter(taken -> taken.round().role(staff).isPresent())
                .filter(taken -> taken.visit().time().meets(time))
                .findFirst();
    }

    static String text(LocalDate day) {
        return DAY.format(day);
    }

    static void inside(Span round, Span visit, List<Refusal> wrong) {
        if (!round.contains(visit.from()) || !round.contains(visit.to())) {
            wrong.add(new TeamRefusal.VisitOutsideRound(text(round.from()), text(round.to())));
        }
    }
}
