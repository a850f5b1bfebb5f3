package vn.motcua.catalog.bulk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Abolition;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.LifeState;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.VietnameseText;

/**
 * Which procedures of the whole catalogue are looked for; what is blank or absent does not matter.
 *
 * @param text words of code or name, with or without diacritics
 * @param field code of a field
 * @param life how it came to stand so, such as amended or abolished
 */
public record ProcedureQuery(
        String text,
        String field,
        @Nullable Level level,
        @Nullable OnlineLevel online,
        @Nullable State state,
        @Nullable LifeState life,
        @Nullable Missing missing) {

    /** Where a procedure stands on a day. */
    public enum State {
        IN_FORCE,
        COMING,
        ENDED
    }

    /** What a procedure lacks. */
    public enum Missing {
        DECISION,
        LEGAL,
        PAPERS,
        RESULTS,
        ENGLISH;

        boolean in(ProcedureVersion v) {
            return switch (this) {
                case DECISION -> v.decision() == null;
                case LEGAL -> v.legal().isEmpty();
                case PAPERS -> v.papers().isEmpty();
                case RESULTS -> v.results().isEmpty();
                case ENGLISH -> v.nameEn().isBlank();
            };
        }
    }

    /** A procedure by the version that holds, else the next to come, else the last there was. */
    public record Line(ProcedureVersion version, State state, LifeState life) {}

    /**
     * What is found, by code.
     *
     * @param abolitions what decisions abolished
     */
    public List<Line> find(CatalogSnapshot catalog, List<Abolition> abolitions, LocalDate on) {
        String words = VietnameseText.fold(text);
        return catalog.all().stream()
                .map(ProcedureVersion::code)
                .distinct()
                .sorted()
                .map(code -> line(catalog.history(code), abolitions, on))
                .filter(line -> matches(line, words))
                .toList();
    }

    private static Line line(
            List<ProcedureVersion> history, List<Abolition> abolitions, LocalDate on) {
        ProcedureVersion shown =
                history.stream()
                        .filter(v -> v.isInForce(on))
                        .findFirst()
                        .or(() ->
                                history.stream()
                                        .filter(v -> v.validFrom().isAfter(on))
                                        .min(Comparator.comparing(ProcedureVersion::validFrom)))
                        .orElseGet(history::getLast);
        LifeState life = LifeState.of(shown, history, abolitions, on);
        State state =
                life == LifeState.COMING
                        ? State.COMING
                        : life.isInForce() ? State.IN_FORCE : State.ENDED;
        return new Line(shown, state, life);
    }

    private boolean matches(Line line, String words) {
        ProcedureVersion v = line.version();
        return (field.isEmpty() || field.equals(v.field().code()))
                && (level == null || level == v.level())
                && (online == null || online == v.onlineLevel())
                && (state == null || state == line.state())
                && (life == null || life == line.life())
                && (missing == null || missing.in(v))
                && (words.isBlank()
                        || VietnameseText.fold(v.code() + " " + v.name()).contains(words));
    }
}
