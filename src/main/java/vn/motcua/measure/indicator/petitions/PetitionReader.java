package vn.motcua.measure.indicator.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Right;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Part;
import vn.motcua.petition.Leg;
import vn.motcua.petition.PetitionHistory;
import vn.motcua.petition.PetitionState;

/** Reads petitions once for all indicators that count them, and shows one of them as a row. */
@Component
class PetitionReader {

    private static final Bilingual NAME = new Bilingual("Phản ánh, kiến nghị", "Petition");

    private record Read(List<PetitionState> states) {}

    private final PetitionHistory history;
    private final BusinessClock clock;

    PetitionReader(PetitionHistory history, BusinessClock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** Those that the agencies had in the period, as they stood at its end. */
    List<PetitionState> states(Asked asked) {
        return asked.memo()
                .once(
                        Read.class,
                        () ->
                                new Read(
                                        history.stood(
                                                asked.agencies(),
                                                asked.start(),
                                                asked.end(),
                                                asked.known().at())))
                .states();
    }

    /** The last day of the period, or what of it has been lived and known. */
    LocalDate until(Asked asked) {
        Instant known = asked.known().at();
        LocalDate lived = clock.today();
        LocalDate last = asked.to().isBefore(lived) ? asked.to() : lived;
        return known != null && Zones.dayOf(known).isBefore(last) ? Zones.dayOf(known) : last;
    }

    static boolean isIn(@Nullable Instant moment, Asked asked) {
        return moment != null && !moment.isBefore(asked.start()) && moment.isBefore(asked.end());
    }

    /** A petition as a row of the agency of a stretch. */
    static Line line(
            PetitionState state, Leg leg, @Nullable LocalDate due, @Nullable Instant done) {
        PetitionState.Classification classified = state.classified();
        return Line.of(state.code(), NAME, state.field())
                .by(leg.agency())
                .in(
                        new Part(
                                "petition.subject."
                                        + (classified == null ? "NONE" : classified.subject()),
                                ""))
                .at("/petition-book/" + state.id(), Right.PETITION_READ)
                .days(due, done == null ? null : Zones.dayOf(done));
    }
}
