package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.shell.FormView;

/**
 * The first page of the counter: which procedure is it?
 *
 * @param often what this counter receives most, or what the words found, nine at most
 * @param rest everything else, by field
 * @param certifies whether this counter has certification work, which has a page of its own
 * @param form holds what was wrong with the procedure asked for
 */
public record ChoosePage(
        CounterPlace place,
        String query,
        List<Hit> often,
        List<Group> rest,
        FormView form,
        boolean certifies) {

    /** One procedure to pick; {@code key} is the digit that picks it. */
    public record Hit(ProcedureVersion procedure, String path, @Nullable String key) {}

    /** The procedures of one field of administration. */
    public record Group(Field field, List<Hit> hits) {}

    /** What the same person has handed in already, as the address says it. */
    public String beside() {
        return place.beside().text();
    }

    public boolean found() {
        return !often.isEmpty() || !rest.isEmpty();
    }
}
