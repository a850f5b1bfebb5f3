package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.RegisterFilter;
import vn.motcua.dossier.RegisterRefusal;
import vn.motcua.kernel.Refusal;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** What to look for in the register, as typed. */
record RegisterForm(FormView form) {

    static final List<String> NAMES = List.of("q", "state", "procedure", "from", "to", "agency");

    /** Days that cannot be, and a range that ends before it begins. */
    List<Refusal> problems() {
        List<Refusal> wrong = new ArrayList<>();
        for (String name : List.of("from", "to")) {
            if (!form.value(name).isBlank() && Typed.day(form.value(name)).isEmpty()) {
                wrong.add(new DossierRefusal.ImpossibleDate(name));
            }
        }
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (from != null && to != null && to.isBefore(from)) {
            wrong.add(new RegisterRefusal.RangeBackwards());
        }
        return wrong;
    }

    /** A field of procedures, as the choice writes it. */
    static final String FIELD = "field:";

    /**
     * @param offered what a field's register is made of
     */
    RegisterFilter filter(Set<UUID> agencies, List<ProcedureVersion> offered) {
        return new RegisterFilter(
                agencies, form.value("q"), state(), procedures(offered), day("from"), day("to"));
    }

    private Set<String> procedures(List<ProcedureVersion> offered) {
        String chosen = form.value("procedure");
        if (chosen.isBlank()) {
            return Set.of();
        }
        if (!chosen.startsWith(FIELD)) {
            return Set.of(chosen);
        }
        String field = chosen.substring(FIELD.length());
        Set<String> codes =
                offered.stream()
                        .filter(p -> p.field().code().equals(field))
                        .map(ProcedureVersion::code)
                        .collect(Collectors.toSet());
        // A field that nobody offers has an empty register, not everybody's.
        return codes.isEmpty() ? Set.of(chosen) : codes;
    }

    private RegisterFilter.State state() {
        for (RegisterFilter.State state : RegisterFilter.State.values()) {
            if (state.name().equals(form.value("state").toUpperCase(Locale.ROOT))) {
                return state;
            }
        }
        return RegisterFilter.State.ALL;
    }

    /** The one agency chosen, where several are open to the viewer. */
    Optional<UUID> agency() {
        return Typed.id(form.value("agency"));
    }

    private @Nullable LocalDate day(String name) {
        return Typed.day(form.value(name)).orElse(null);
    }
}
