package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * One line of the register as its form has it.
 *
 * @param sets how many sets of the papers (bộ)
 * @param lead the unit that the desk passed it on to, else the one that resolves
 * @param forwardedAt when the desk passed it on
 */
@LegalBasis("tt-01-2018#10.2")
public record RegisterEntry(RegisterRow row, int sets, UUID lead, @Nullable Instant forwardedAt) {

    static RegisterEntry of(RegisterRow row, int sets, DossierState state) {
        DoneTask desk =
                state.done().stream()
                        .filter(d -> d.end() == DoneTask.End.FORWARDED)
                        .findFirst()
                        .orElse(null);
        UUID lead = state.resolver();
        if (desk != null) {
            lead =
                    state.open().stream()
                            .filter(t -> t.from() == desk.no())
                            .map(OpenTask::unit)
                            .findFirst()
                            .or(() ->
                                    state.done().stream()
                                            .filter(t -> t.from() == desk.no())
                                            .map(DoneTask::unit)
                                            .findFirst())
                            .orElse(lead);
        }
        return new RegisterEntry(row, sets, lead, desk == null ? null : desk.doneAt());
    }
}
