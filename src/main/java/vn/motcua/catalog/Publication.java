package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
     */
    record Plan(
            List<PublishedVersion> fresh,
            List<PublishedVersion> moved,
            int known,
            List<CatalogRefusal> refusals) {}

    private final List<PublishedVersion> published;
    private final Map<UUID, PublishedVersion> byId = new HashMap<>();
    private final Map<String, String> ownerOfProcess = new HashMap<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();
    private final List<CatalogRefusal> refusals = new ArrayList<>();

    private Publication(List<PublishedVersion> published) {
        this.published = published;
        for (PublishedVersion one : published) {
            byId.put(one.version().id(), one);
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
        fresh.forEach(draft -> publication.refusals.addAll(examiner.examine(draft)));
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
            refusals.add(
                    new CatalogRefusal.AlreadyPublished(
                            draft.version().code(), draft.version().validFrom()));
        }
        return false;
    }

    private Optional<PublishedVersion> number(ProcedureDraft draft) {
        ProcedureVersion version = draft.version();
        InternalProcess process = draft.process();
        if (process == null) {
            refusals.add(new CatalogRefusal.ProcessMissing(version.code(), version.validFrom()));
            return Optional.empty();
        }
        String owner = ownerOfProcess.putIfAbsent(process.code(), version.code());
        if (owner != null && !owner.equals(version.code())) {
            refusals.add(
                    new CatalogRefusal.ProcessCodeTaken(version.code(), process.code(), owner));
        }
        int number = lastNumber.merge(process.code(), 1, Integer::sum);
        return Optional.of(
                new PublishedVersion(version, process.numbered(number), version.validTo()));
    }

    private Plan plan(List<PublishedVersion> added, int known) {
        Set<String> touched = new HashSet<>();
        added.forEach(one -> touched.add(one.version().code()));
        List<PublishedVersion> fresh = new ArrayList<>();
        List<PublishedVersion> moved = new ArrayList<>();
        for (String code : touched) {
            List<PublishedVersion> line =
                    Stream.concat(published.stream(), added.stream())
                            .filter(one -> one.version().code().equals(code))
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
        return new Plan(fresh, moved, known, List.copyOf(refusals));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
