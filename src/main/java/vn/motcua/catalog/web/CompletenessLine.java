package vn.motcua.catalog.web;

import java.util.Collection;
import java.util.List;
import vn.motcua.catalog.LifeState;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.check.Completeness;
import vn.motcua.shell.Frame;

/** A version, where it stands, and what it lacks. */
public record CompletenessLine(
        ProcedureVersion version, LifeState state, Completeness completeness) {

    static CompletenessLine of(ProcedureVersion version, LifeState state) {
        return new CompletenessLine(version, state, Completeness.of(version));
    }

    /** Where it is shown; what is not published yet, where files are loaded. */
    public String path() {
        return state == LifeState.DRAFT
                ? LoadDoor.PATH
                : "/catalog/" + version.code() + "?on=" + version.validFrom();
    }

    boolean lacks(Constituent what) {
        return completeness.missing().contains(what) || completeness.without().contains(what);
    }

    public String missing(Frame frame) {
        return names(completeness.missing(), Said.to(frame));
    }

    public String without(Frame frame) {
        return names(completeness.without(), Said.to(frame));
    }

    static String names(Collection<Constituent> some, Said said) {
        List<String> names = some.stream().map(one -> said.text(one.key())).toList();
        return String.join("; ", names);
    }
}
