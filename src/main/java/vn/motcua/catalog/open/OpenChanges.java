package vn.motcua.catalog.open;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Decision;
import vn.motcua.catalog.ProcedureVersion;

/** Tells the catalogue as what happened to it, the last published first. Pure. */
final class OpenChanges {

    /** That a decision ended a procedure, and when it was applied. */
    record Abolition(
            String code, LocalDate from, String replacedBy, Decision decision, Instant at) {}

    private static final Comparator<OpenChange> LAST_FIRST =
            Comparator.comparing(OpenChange::at)
                    .reversed()
                    .thenComparing(c -> c.version().code())
                    .thenComparing(OpenChange::from, Comparator.reverseOrder());

    private final CatalogSnapshot catalog;
    private final Map<UUID, Instant> published;
    private final List<Abolition> abolitions;
    private final List<OpenChange> changes = new ArrayList<>();

    private OpenChanges(
            CatalogSnapshot catalog, Map<UUID, Instant> published, List<Abolition> abolitions) {
        this.catalog = catalog;
        this.published = published;
        this.abolitions = abolitions;
    }

    /**
     * @param published when each version was published
     */
    static List<OpenChange> of(
            CatalogSnapshot catalog, Map<UUID, Instant> published, List<Abolition> abolitions) {
        OpenChanges told = new OpenChanges(catalog, published, abolitions);
        catalog.all().stream()
                .map(ProcedureVersion::code)
                .distinct()
                .forEach(code -> told.tell(catalog.history(code)));
        return told.changes.stream().sorted(LAST_FIRST).toList();
    }

    private void tell(List<ProcedureVersion> history) {
        for (int i = 0; i < history.size(); i++) {
            ProcedureVersion one = history.get(i);
            ProcedureVersion before = i == 0 ? null : history.get(i - 1);
            begun(one, before);
            LocalDate end = one.validTo();
            boolean goesOn = i + 1 < history.size() && history.get(i + 1).validFrom().equals(end);
            if (end != null && !goesOn) {
                ended(one, end);
            }
        }
    }

    private Instant at(ProcedureVersion version) {
        return published.getOrDefault(version.id(), Instant.EPOCH);
    }

    private void begun(ProcedureVersion one, @Nullable ProcedureVersion before) {
        boolean amends = before != null && one.validFrom().equals(before.validTo());
        changes.add(
                new OpenChange(
                        one.id(),
                        amends ? OpenChange.Kind.AMENDED : OpenChange.Kind.PUBLISHED,
                        at(one),
                        one.validFrom(),
                        one,
                        before == null || !amends
                                ? null
                                : new OpenChange.Amended(
                                        before,
                                        catalog.process(before.processId()),
                                        catalog.process(one.processId())),
                        one.decision(),
                        ""));
    }

    private void ended(ProcedureVersion one, LocalDate end) {
        Optional<Abolition> by =
                abolitions.stream()
                        .filter(a -> a.code().equals(one.code()) && a.from().equals(end))
                        .findFirst();
        changes.add(
                new OpenChange(
                        UUID.nameUUIDFromBytes(
                                ("procedure-ended:" + one.code() + "@" + end)
                                        .getBytes(StandardCharsets.UTF_8)),
                        OpenChange.Kind.ABOLISHED,
                        by.map(Abolition::at).orElseGet(() -> at(one)),
                        end,
                        one,
                        null,
                        by.map(Abolition::decision).orElse(null),
                        by.map(Abolition::replacedBy).orElse("")));
    }
}
