package vn.motcua.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.reading.AgencyMatch;
import vn.motcua.plan.reading.Term;

/**
 * A row of a plan: a task with who does it, what comes of it and by when.
 *
 * @param code as the plan is quoted, such as {@code I.3}
 * @param term when it is to be done; absent where the words give no days
 * @param line where it stands in the document's text, {@code lastLine} where it ends; zero where
 *     the plan was made here
 * @param parent the row of the plan above that it carries out
 */
public record PlanRow(
        UUID id,
        UUID plan,
        int position,
        int appendix,
        String section,
        String number,
        String code,
        Cells cells,
        @Nullable Term term,
        int line,
        int lastLine,
        @Nullable UUID parent,
        boolean withdrawn,
        List<AgencyMatch> leads,
        List<AgencyMatch> supports) {

    /** What its cells say. */
    public record Cells(String task, String lead, String support, String product, String time) {}

    public PlanRow {
        leads = List.copyOf(leads);
        supports = List.copyOf(supports);
    }

    /** Units that lead it. */
    public Set<UUID> leading() {
        return units(leads.stream());
    }

    /** Units that lead or support it. */
    public Set<UUID> involved() {
        return units(Stream.concat(leads.stream(), supports.stream()));
    }

    private static Set<UUID> units(Stream<AgencyMatch> matches) {
        Set<UUID> units = new LinkedHashSet<>();
        matches.forEach(match -> units.addAll(match.units()));
        return units;
    }
}
