package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides what publishing a set of drafts changes. Pure: what is published, the drafts and the
 * examiner in, the rows to write or everything that is wrong out.
 */
final class Publication {

    /** Looks into one draft by itself. */
    interface Examiner {
        List<CatalogRefusal> examine(ProcedureDraft draft);
    }

    /**
     * What is to be written, or why nothing is.
     *
     * @param fresh new versions, each ending where the one after it begins
     * @param moved versions whose end moves
     * @param known how many drafts only say again what was published
     * @param problems everything that is wrong, each with where its draft stands
     */
    record Plan(
            List<PublishedVersion> fresh,
            List<PublishedVersion> moved,
            int known,
            List<DraftProblem> problems) {

        List<CatalogRefusal> refusals() {
            return problems.stream().map(DraftProblem::why).toList();
        }
    }

    private final Map<String, List<PublishedVersion>> byCode = new HashMap<>();
    private final Map<UUID, PublishedVersion> byId = new HashMap<>();
    private final Map<String, String> ownerOfProcess = new HashMap<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();
    private final List<DraftProblem> problems = new ArrayList<>();

    private Publication(List<PublishedVersion> published) {
        for (PublishedVersion one : published) {
            byId.put(one.version().id(), one);
            byCode.computeIfAbsent(one.version().code(), code -> new ArrayList<>()).add(one);
            ownerOfProcess.put(one.process().code(), one.version().code());
            lastNumber.merge(one.process().code(), one.process().version(), Math::max);
        }
    }

    static Plan decide(
            List<PublishedVersion> published, List<ProcedureDraft> drafts, Examiner examiner) {
        Publication publication = new Publication(published);
        List<ProcedureDraft> fresh =
                drafts.stream()
                        .filter(publication::isFresh)
                        .sorted(Comparator.comparing(draft -> draft.version().validFrom()))
                        .toList();
        fresh.forEach(
                draft -> examiner.examine(draft).forEach(why -> publication.refuse(draft, why)));
        publication.overlaps(fresh);
        List<PublishedVersion> added =
                fresh.stream().flatMap(draft -> publication.number(draft).stream()).toList();
        return publication.plan(added, drafts.size() - fresh.size());
    }

    private boolean isFresh(ProcedureDraft draft) {
        PublishedVersion same = byId.get(draft.version().id());
        if (same == null) {
            return true;
        }
        if (!same.says(draft)) {
            refuse(
                    draft,
                    new CatalogRefusal.AlreadyPublished(
                            draft.version().code(), draft.version().validFrom()));
        }
        return false;
    }

    private Optional<PublishedVersion> number(ProcedureDraft draft) {
        ProcedureVersion version = draft.version();
        InternalProcess process = draft.process();
        if (process == null) {
            refuse(draft, new CatalogRefusal.ProcessMissing(version.code(), version.validFrom()));
            return Optional.empty();
        }
        String owner = ownerOfProcess.putIfAbsent(process.code(), version.code());
        if (owner != null && !owner.equals(version.code())) {
            refuse(
                    draft,
                    new CatalogRefusal.ProcessCodeTaken(version.code(), process.code(), owner));
        }
        int number = lastNumber.merge(process.code(), 1, Integer::sum);
        return Optional.of(
                new PublishedVersion(version, process.numbered(number), version.validTo()));
    }

    private void refuse(ProcedureDraft draft, CatalogRefusal why) {
        problems.add(new DraftProblem(draft.at(), why));
    }

    /** A version that says when it ends ends no later than the next one begins. */
    private void overlaps(List<ProcedureDraft> fresh) {
        Map<String, TreeSet<LocalDate>> begins = new HashMap<>();
        byCode.forEach(
                (code, all) -> all.forEach(one -> begin(begins, code, one.version().validFrom())));
        fresh.forEach(one -> begin(begins, one.version().code(), one.version().validFrom()));
        for (ProcedureDraft draft : fresh) {
            ProcedureVersion version = draft.version();
            LocalDate next =
                    begins.getOrDefault(version.code(), new TreeSet<>())
                            .higher(version.validFrom());
            LocalDate end = version.validTo();
            if (end != null && next != null && end.isAfter(next)) {
                refuse(
                        draft,
                        new CatalogRefusal.VersionsOverlap(
                                version.code(), version.validFrom(), end, next));
            }
        }
    }

    private static void begin(Map<String, TreeSet<LocalDate>> begins, String code, LocalDate on) {
        begins.computeIfAbsent(code, any -> new TreeSet<>()).add(on);
    }

    private Plan plan(List<PublishedVersion> added, int known) {
        Map<String, List<PublishedVersion>> touched = new LinkedHashMap<>();
        added.forEach(one ->
                touched.computeIfAbsent(one.version().code(), code -> new ArrayList<>()).add(one));
        List<PublishedVersion> fresh = new ArrayList<>();
        List<PublishedVersion> moved = new ArrayList<>();
        for (Map.Entry<String, List<PublishedVersion>> code : touched.entrySet()) {
            List<PublishedVersion> line =
                    Stream.concat(
                                    byCode.getOrDefault(code.getKey(), List.of()).stream(),
                                    code.getValue().stream())
                            .sorted(Comparator.comparing(one -> one.version().validFrom()))
                            .toList();
            for (int i = 0; i < line.size(); i++) {
                PublishedVersion one = line.get(i);
                LocalDate next = i + 1 < line.size() ? line.get(i + 1).version().validFrom() : null;
                // What was abolished stays so, whatever comes after it.
                PublishedVersion ended = one.endingOn(earlier(one.endsOn(), next));
                if (!byId.containsKey(one.version().id())) {
                    fresh.add(ended);
                } else if (!Objects.equals(ended.endsOn(), one.endsOn())) {
                    moved.add(ended);
                }
            }
        }
        return new Plan(fresh, moved, known, List.copyOf(problems));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
