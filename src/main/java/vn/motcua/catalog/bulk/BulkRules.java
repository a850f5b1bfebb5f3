package vn.motcua.catalog.bulk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.CatalogIds;
import vn.motcua.catalog.CatalogJson;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Place;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.change.Changes;
import vn.motcua.kernel.Refusal;

/**
 * Says which new versions a change of many procedures makes, and why some cannot be made. A
 * published version stays as it is; the new one says the same but for the one thing. Pure.
 */
final class BulkRules {

    private final CatalogSnapshot catalog;
    private final BulkEdit edit;
    private final LocalDate from;
    private final List<ProcedureDraft> drafts = new ArrayList<>();
    private final List<BulkPreview.Line> lines = new ArrayList<>();
    private final List<String> same = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    BulkRules(CatalogSnapshot catalog, BulkEdit edit, LocalDate from, LocalDate today) {
        this.catalog = catalog;
        this.edit = edit;
        this.from = from;
        if (from.isBefore(today)) {
            refusals.add(new BulkRefusal.BulkDayPast(from));
        }
        if (edit instanceof BulkEdit.Ending(LocalDate on) && !on.isAfter(from)) {
            refusals.add(new BulkRefusal.BulkEndTooEarly(on, from));
        }
    }

    /** Decides for these procedures. */
    BulkRules decide(List<String> codes) {
        if (codes.isEmpty()) {
            refusals.add(new BulkRefusal.BulkNoneChosen());
        }
        if (refusals.isEmpty()) {
            codes.stream().distinct().sorted().forEach(this::decide);
            if (lines.isEmpty() && refusals.isEmpty()) {
                refusals.add(new BulkRefusal.BulkChangesNothing());
            }
        }
        return this;
    }

    private void decide(String code) {
        Optional<ProcedureVersion> now = catalog.inForce(code, from);
        if (now.isEmpty()) {
            refusals.add(new BulkRefusal.BulkNotInForce(code, from));
            return;
        }
        ProcedureVersion before = now.get();
        ProcedureVersion wished = edit.of(before);
        if (wished.equals(before)) {
            same.add(code);
            return;
        }
        Optional<LocalDate> later =
                catalog.history(code).stream()
                        .map(ProcedureVersion::validFrom)
                        .filter(day -> day.isAfter(from))
                        .findFirst();
        if (later.isPresent()) {
            refusals.add(new BulkRefusal.BulkLaterVersion(code, later.get()));
        } else if (before.validFrom().equals(from)) {
            refusals.add(new BulkRefusal.BulkSameDay(code, from));
        } else {
            add(before, wished);
        }
    }

    private void add(ProcedureVersion before, ProcedureVersion wished) {
        String code = before.code();
        Map<String, @Nullable Object> anew = new HashMap<>();
        anew.put("id", CatalogIds.version(code, from));
        anew.put("validFrom", from);
        anew.put("processId", CatalogIds.process(code, from));
        ProcedureVersion after = CatalogJson.changed(wished, anew);
        InternalProcess was = catalog.process(before.processId());
        InternalProcess is = CatalogJson.changed(was, Map.of("id", CatalogIds.process(code, from)));
        drafts.add(new ProcedureDraft(after, is, new Place(code, 1), Map.of()));
        lines.add(
                new BulkPreview.Line(
                        before,
                        after,
                        Changes.between(
                                new Changes.Whole(before, was), new Changes.Whole(after, is))));
    }

    List<ProcedureDraft> drafts() {
        return drafts;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    BulkPreview preview(List<Refusal> all) {
        StringBuilder seen = new StringBuilder(edit.what() + "=" + edit.value() + "@" + from);
        lines.forEach(line -> seen.append(' ').append(line.before().id()));
        String stamp =
                UUID.nameUUIDFromBytes(seen.toString().getBytes(StandardCharsets.UTF_8)).toString();
        return new BulkPreview(from, lines, same, all, stamp);
    }
}
