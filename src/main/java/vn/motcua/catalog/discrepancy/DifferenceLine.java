package vn.motcua.catalog.discrepancy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.discrepancy.Comparison.Presence;

/**
 * One procedure in the list of differences, without the texts.
 *
 * @param field name of its field, in Vietnamese
 * @param source where the national side was read; blank where it is not known to have it
 * @param nationally how each constituent stands to the national database
 * @param decided how each stands to the last decision
 */
public record DifferenceLine(
        String code,
        String name,
        String field,
        String source,
        Presence presence,
        Map<Constituent, Verdict> nationally,
        Map<Constituent, Verdict> decided) {

    public DifferenceLine {
        nationally = new EnumMap<>(nationally);
        decided = new EnumMap<>(decided);
    }

    static DifferenceLine of(Comparison of) {
        Account named = of.local() == null ? of.national() : of.local();
        Account national = of.national();
        Map<Constituent, Verdict> nationally = new EnumMap<>(Constituent.class);
        Map<Constituent, Verdict> decided = new EnumMap<>(Constituent.class);
        of.rows()
                .forEach(row -> {
                    nationally.put(row.what(), row.nationally());
                    decided.put(row.what(), row.decided());
                });
        return new DifferenceLine(
                of.code(),
                named == null ? of.code() : named.name(),
                named == null ? "" : named.field(),
                national == null ? "" : national.source(),
                of.presence(),
                nationally,
                decided);
    }

    /** The constituents that differ from either side. */
    public Set<Constituent> differing() {
        Set<Constituent> found = EnumSet.noneOf(Constituent.class);
        nationally.forEach((what, verdict) -> add(found, what, verdict));
        decided.forEach((what, verdict) -> add(found, what, verdict));
        return found;
    }

    private static void add(Set<Constituent> found, Constituent what, Verdict verdict) {
        if (verdict.isDifference()) {
            found.add(what);
        }
    }

    /** The constituents that a person has to settle before they can be compared. */
    public Set<Constituent> unsure() {
        Set<Constituent> found = EnumSet.noneOf(Constituent.class);
        nationally.forEach((what, verdict) -> {
            if (verdict == Verdict.UNSURE) {
                found.add(what);
            }
        });
        return found;
    }

    /** One for each constituent that differs, and one where only one side has the procedure. */
    public int count() {
        return differing().size() + (presence == Presence.BOTH ? 0 : 1);
    }
}
