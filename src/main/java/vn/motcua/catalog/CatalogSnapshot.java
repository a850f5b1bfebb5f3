package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.catalog.search.Occasions;
import vn.motcua.organization.OrganizationChart;

/** Everything published, as one immutable value in memory; every question names a day. */
public final class CatalogSnapshot {

    private static final Comparator<ProcedureVersion> IN_ORDER =
            Comparator.comparing((ProcedureVersion version) -> version.field().name())
                    .thenComparing(ProcedureVersion::code);

    private final Map<UUID, ProcedureVersion> versions;
    private final List<ProcedureVersion> inOrder;
    private final Map<UUID, InternalProcess> processes;
    private final Map<String, List<ProcedureVersion>> byCode;
    private final CatalogFinder finder;

    private CatalogSnapshot(List<ProcedureVersion> versions, List<InternalProcess> processes) {
        this.versions =
                versions.stream()
                        .collect(Collectors.toUnmodifiableMap(ProcedureVersion::id, v -> v));
        this.inOrder = versions.stream().sorted(IN_ORDER).toList();
        this.processes =
                processes.stream()
                        .collect(Collectors.toUnmodifiableMap(InternalProcess::id, p -> p));
        this.byCode = byCode(versions);
        this.finder = new CatalogFinder(versions);
    }

    public static CatalogSnapshot of(
            List<ProcedureVersion> versions, List<InternalProcess> processes) {
        return new CatalogSnapshot(versions, processes);
    }

    public static CatalogSnapshot empty() {
        return of(List.of(), List.of());
    }

    private static Map<String, List<ProcedureVersion>> byCode(List<ProcedureVersion> versions) {
        Map<String, List<ProcedureVersion>> found = new HashMap<>();
        for (ProcedureVersion version : versions) {
            found.computeIfAbsent(version.code(), code -> new ArrayList<>()).add(version);
        }
        found.values()
                .forEach(list -> list.sort(Comparator.comparing(ProcedureVersion::validFrom)));
        return Map.copyOf(found);
    }

    /** The version by which dossiers are received on the day. */
    public Optional<ProcedureVersion> inForce(String code, LocalDate on) {
        return history(code).stream().filter(version -> version.isInForce(on)).findFirst();
    }

    /** All versions of a procedure, oldest first. */
    public List<ProcedureVersion> history(String code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }

    /** A version by its id, if there is one. */
    public Optional<ProcedureVersion> find(UUID id) {
        return Optional.ofNullable(versions.get(id));
    }

    /** A version that the caller knows to exist, such as the one a dossier was received by. */
    public ProcedureVersion version(UUID id) {
        ProcedureVersion version = versions.get(id);
        if (version == null) {
            throw new NoSuchElementException("No procedure version " + id);
        }
        return version;
    }

    /** A process that the caller knows to exist. */
    public InternalProcess process(UUID id) {
        InternalProcess process =
                DeskProcess.AT_ONCE.id().equals(id) ? DeskProcess.AT_ONCE : processes.get(id);
        if (process == null) {
            throw new NoSuchElementException("No internal process " + id);
        }
        return process;
    }

    /** A step of the version's own process, or of the way of what is done at once. */
    public Step step(ProcedureVersion version, String stepId) {
        return process(version.processId())
                .find(stepId)
                .orElseGet(() -> DeskProcess.AT_ONCE.step(stepId));
    }

    /** Every version of every procedure, by field and code. */
    public List<ProcedureVersion> all() {
        return inOrder;
    }

    /**
     * Every version in force on the day, by field and code; not what agencies do among themselves.
     */
    public List<ProcedureVersion> inForce(LocalDate on) {
        return inOrder.stream()
                .filter(version -> version.isInForce(on) && !version.isInternal())
                .toList();
    }

    /** What agencies do among themselves on the day, by field and code. */
    public List<ProcedureVersion> internal(LocalDate on) {
        return inOrder.stream()
                .filter(version -> version.isInForce(on) && version.isInternal())
                .toList();
    }

    /** What an agency receives on the day, by field and code. */
    public List<ProcedureVersion> offeredBy(UUID agency, OrganizationChart chart, LocalDate on) {
        return inForce(on).stream()
                .filter(version -> Agencies.offers(version, agency, chart, on))
                .toList();
    }

    /** Whether an agency receives dossiers of a version on the day, were it in force then. */
    public static boolean isOffered(
            ProcedureVersion version, UUID agency, OrganizationChart chart, LocalDate on) {
        return Agencies.offers(version, agency, chart, on);
    }

    /** What is looked for among what is in force on the day, best first. */
    public List<ProcedureVersion> search(
            ProcedureFilter filter, LocalDate on, OrganizationChart chart) {
        return finder.find(filter, inForce(on), chart, on);
    }

    /** The occasions for which there is something on the day. */
    public List<Occasion> occasions(LocalDate on) {
        Set<String> there =
                inForce(on).stream()
                        .flatMap(version -> finder.occasions(version).stream())
                        .collect(Collectors.toSet());
        return Occasions.all().stream().filter(one -> there.contains(one.id())).toList();
    }
}
