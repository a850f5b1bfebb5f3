package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Zones;

/**
 * How long the person of a dossier is kept after its end, and that they are erased no sooner. The
 * period is a dated parameter, by field of procedures, as it holds on the day of the question.
 */
final class Keeping {

    private Keeping() {}

    /** The last day on which it is to be kept; for a dossier that is over. */
    static LocalDate until(DossierState s, Law law) {
        return Zones.dayOf(Objects.requireNonNullElse(s.returnedAt(), s.lastAt())).plus(law.kept());
    }

    static boolean isOver(DossierState s, Law law) {
        return s.isClosed() && !s.erased() && law.today().isAfter(until(s, law));
    }

    static List<DossierEvent> erase(
            DossierState s, DossierCommand.ErasePerson c, Law law, Acting acting) {
        if (!s.isClosed()) {
            throw Workflow.no(new ErasureRefusal.UnderWay());
        }
        if (!isOver(s, law)) {
            throw Workflow.no(new ErasureRefusal.KeptStill(until(s, law)));
        }
        List<Refusal> wrong = new ArrayList<>();
        Texts.checkLength("ground", c.ground(), 60, wrong);
        Texts.refuse(wrong);
        return List.of(new PersonErased(acting.by(), c.ground().strip(), until(s, law)));
    }
}
