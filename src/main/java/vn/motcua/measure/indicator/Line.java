package vn.motcua.measure.indicator;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Right;
import vn.motcua.kernel.Bilingual;

/**
 * One thing that an indicator counts, or holds against what it counts: a procedure, a sheet on a
 * wall, a ticket, a dossier.
 *
 * @param agency absent where it is of no one agency
 * @param field code of the field of procedures; blank where it is of none
 * @param due its last day; absent where it has none
 * @param done when it was done; absent while it is not
 * @param link where it is looked at
 * @param below the readings of the text that count it under the line
 * @param above those that count it above the line too
 */
public record Line(
        @Nullable UUID agency,
        String field,
        Part part,
        String code,
        Bilingual name,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        @Nullable Link link,
        Set<String> below,
        Set<String> above) {

    /**
     * @param right that somebody needs anywhere to open it; absent where whoever reads the figure
     *     may
     */
    public record Link(String path, @Nullable Right right) {}

    public Line {
        below = Set.copyOf(below);
        above = Set.copyOf(above);
    }

    public static Line of(String code, Bilingual name, String field) {
        return new Line(null, field, Part.NONE, code, name, null, null, null, Set.of(), Set.of());
    }

    /** A procedure, looked at where everybody sees it. */
    public static Line of(ProcedureVersion version) {
        return of(
                        version.code(),
                        new Bilingual(version.name(), version.nameEn()),
                        version.field().code())
                .at("/catalog/" + version.code(), null);
    }

    public Line by(@Nullable UUID whose) {
        return new Line(whose, field, part, code, name, due, done, link, below, above);
    }

    public Line in(Part other) {
        return new Line(agency, field, other, code, name, due, done, link, below, above);
    }

    public Line at(String path, @Nullable Right right) {
        return new Line(
                agency, field, part, code, name, due, done, new Link(path, right), below, above);
    }

    public Line days(@Nullable LocalDate last, @Nullable LocalDate when) {
        return new Line(agency, field, part, code, name, last, when, link, below, above);
    }

    /** Also counted by a reading of the text, and above the line where it satisfies it. */
    public Line counted(String variant, boolean satisfies) {
        Set<String> more = new LinkedHashSet<>(below);
        more.add(variant);
        Set<String> good = new LinkedHashSet<>(above);
        if (satisfies) {
            good.add(variant);
        }
        return new Line(agency, field, part, code, name, due, done, link, more, good);
    }

    /** The only reading of the text. */
    public Line counted(boolean satisfies) {
        return counted(Indicator.ONLY, satisfies);
    }

    Reading reading(String variant) {
        return new Reading(variant, agency, field, part, above.contains(variant) ? 1 : 0, 1);
    }
}
