package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.search.Occasions;
import vn.motcua.catalog.search.ProcedureIndex;
import vn.motcua.organization.OrganizationChart;

/** Finds procedures among those of one snapshot; its index is made when it is first asked. */
final class CatalogFinder {

    private static final int MOST = 1_000;

    private final Map<String, ProcedureVersion> versions;
    private final Map<String, Set<String>> occasions;
    private volatile @Nullable ProcedureIndex index;

    CatalogFinder(Collection<ProcedureVersion> all) {
        this.versions =
                all.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        v -> v.id().toString(), Function.identity()));
        this.occasions =
                all.stream()
                        .map(ProcedureVersion::name)
                        .distinct()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Function.identity(),
                                        name -> Set.copyOf(Occasions.of(name))));
    }

    /** What matches, best first; in the catalog's order where no text is asked for. */
    List<ProcedureVersion> find(
            ProcedureFilter filter,
            List<ProcedureVersion> inForce,
            OrganizationChart chart,
            LocalDate on) {
        Stream<ProcedureVersion> found =
                filter.text().isBlank()
                        ? inForce.stream()
                        : index().search(filter.text(), MOST).stream()
                                .map(versions::get)
                                .filter(Objects::nonNull)
                                .filter(version -> version.isInForce(on) && !version.isInternal());
        return found.filter(version -> matches(version, filter, chart, on)).toList();
    }

    private boolean matches(
            ProcedureVersion version, ProcedureFilter f, OrganizationChart chart, LocalDate on) {
        return (f.agency() == null || Agencies.offers(version, f.agency(), chart, on))
                && (f.field().isEmpty() || f.field().equals(version.field().code()))
                && (f.level() == null || f.level() == version.level())
                && (f.online() == null || f.online() == version.onlineLevel())
                && (f.occasion().isEmpty() || occasions(version).contains(f.occasion()));
    }

    /** The ids of the occasions that a version belongs to. */
    Set<String> occasions(ProcedureVersion version) {
        return occasions.getOrDefault(version.name(), Set.of());
    }

    private ProcedureIndex index() {
        ProcedureIndex made = index;
        return made == null ? make() : made;
    }

    private synchronized ProcedureIndex make() {
        ProcedureIndex made = index;
        if (made == null) {
            made = ProcedureIndex.of(versions.values().stream().map(CatalogFinder::entry).toList());
            index = made;
        }
        return made;
    }

    private static ProcedureIndex.Entry entry(ProcedureVersion version) {
        Stream<String> results = version.results().stream().map(ProcedureResult::name);
        Stream<String> field =
                Stream.of(version.nameEn(), version.field().name(), version.field().nameEn());
        return new ProcedureIndex.Entry(
                version.id().toString(),
                version.code(),
                version.name(),
                Stream.concat(field, results).toList(),
                version.particulars().keywords(),
                near(version.level()));
    }

    private static double near(Level level) {
        return switch (level) {
            case COMMUNE -> 1.15;
            case DISTRICT -> 1.1;
            case PROVINCE -> 1.0;
        };
    }
}
