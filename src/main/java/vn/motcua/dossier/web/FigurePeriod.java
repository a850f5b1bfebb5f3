package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.kernel.Refusal;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/**
 * The days that figures are asked for.
 *
 * @param to the last of them, today where none is typed
 */
record FigurePeriod(LocalDate from, LocalDate to) {

    /** Days that cannot be: those of no calendar, those to come, and a range that runs back. */
    static List<Refusal> problems(FormView form, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>(new RegisterForm(form).problems());
        for (String name : List.of("from", "to")) {
            Typed.day(form.value(name))
                    .filter(day -> day.isAfter(today))
                    .map(day -> new DossierRefusal.ImpossibleDate(name))
                    .ifPresent(wrong::add);
        }
        return wrong;
    }

    /** As typed; the first day is that of the last one's year where none is. */
    static FigurePeriod of(FormView form, LocalDate today) {
        LocalDate to = Typed.day(form.value("to")).orElse(today);
        return new FigurePeriod(Typed.day(form.value("from")).orElse(to.withDayOfYear(1)), to);
    }

    /** Whether what became of dossiers since shows in figures counted on that day. */
    boolean isPast(LocalDate today) {
        return to.isBefore(today);
    }
}
